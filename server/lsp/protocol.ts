import { NotificationType, type Position, type Range, RequestType, type WorkspaceEdit } from 'vscode-languageserver';
import type { Direction, Landmark } from '../core/features/navigation/landmarks';
import type { FigureNode, Grouping } from '../core/features/quantities/figureTree';
import type { TableFormat } from '../core/features/table/table';

/** Asks which layout a text is written in, before it is opened as a transcript. The answer is null when it is none. */
export const recogniseRequest = new RequestType<RecogniseParams, RecogniseResult | null, void>(
  'transcriptReview/recognise',
);

export interface RecogniseParams {
  readonly text: string;
}

export interface RecogniseResult {
  /** The layout's id. */
  readonly layout: string;
  /** From one half to 1. */
  readonly certainty: number;
}

/** Asks for the findings of a document that are suppressed or in the baseline, in text order. */
export const suppressedRequest = new RequestType<SuppressedParams, readonly SuppressedFinding[], void>(
  'transcriptReview/suppressed',
);

export interface SuppressedParams {
  readonly textDocument: { readonly uri: string };
}

export interface SuppressedFinding {
  readonly rule: string;
  readonly range: Range;
  readonly message: string;
  /** The words of the document on which it stands. */
  readonly quote: string;
  readonly by: 'suppression' | 'baseline';
  readonly reason?: string;
  readonly who?: string;
  readonly when?: string;
  /** What takes its entry out of the settings file; null where that cannot be edited. */
  readonly takeBack: WorkspaceEdit | null;
}

/** Asks for the next or previous place of a kind from a position, round and round. The answer is null where there is none. */
export const landmarkRequest = new RequestType<LandmarkParams, Range | null, void>('transcriptReview/landmark');

export interface LandmarkParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  /** `turn` is one of the speaker at the position. */
  readonly landmark: Landmark;
  readonly direction: Direction;
}

/** Tells what the review of a document came to, where the client has said that it shows it. */
export const statusNotification = new NotificationType<Status>('transcriptReview/status');

export interface Status {
  readonly uri: string;
  /** The layout as a reader knows it; null for a text that is no transcript. */
  readonly layout: string | null;
  /** "Q4 2011"; null where the call does not say it. */
  readonly period: string | null;
  /** How many checks hold. */
  readonly holding: number;
  /** How many findings are worth a look: all but hints. */
  readonly toLookAt: number;
}

/** The client may tell that a person has left the line that was typed; its findings then need not wait any longer. */
export const leftLineNotification = new NotificationType<{ readonly uri: string }>('transcriptReview/leftLine');

/** Asks the client for a settings file of the workspace, where it has said that it reads them. The answer is null when there is none. */
export const readFileRequest = new RequestType<ReadFileParams, FileText | null, void>('transcriptReview/readFile');

export interface ReadFileParams {
  readonly uri: string;
}

/** The text of a file; or why it cannot be read, as the end of a sentence whose subject is the file. */
export type FileText = { readonly text: string } | { readonly error: string };

/** Asks the client for files of the workspace that may be transcripts, where it has said that it finds and reads them. */
export const findTranscriptsRequest = new RequestType<FindTranscriptsParams, readonly FoundTranscript[], void>(
  'transcriptReview/findTranscripts',
);

export interface FindTranscriptsParams {
  /** No more than these. */
  readonly most: number;
}

export interface FoundTranscript {
  readonly uri: string;
  /** Another one when the file has changed. */
  readonly stamp: string;
}

/** Asks the client for the text of such a file. The answer is null when it cannot be read. */
export const readTranscriptRequest = new RequestType<ReadFileParams, string | null, void>(
  'transcriptReview/readTranscript',
);

/** What a client may say at the start, as `initializationOptions`. */
export interface InitializationOptions {
  /** Where the rules' pages lie, as a URI without a slash at the end; a finding's code links to `<rulePages>/<rule id>.md`. */
  readonly rulePages?: string;
  /** The client answers `transcriptReview/readFile`, so that settings are read wherever the editor's files lie. */
  readonly readsFiles?: boolean;
  /** The client has a command `transcriptReview.saveSettings`, which saves the settings file whose URI it is given. */
  readonly savesSettings?: boolean;
  /** The client answers `transcriptReview/findTranscripts` and `transcriptReview/readTranscript`. */
  readonly findsTranscripts?: boolean;
  /** The client shows what `transcriptReview/status` tells. */
  readonly showsStatus?: boolean;
  /** The client has a command `transcriptReview.peekPlaces`, which is given a URI, a position and ranges, and shows these side by side. */
  readonly showsPlaces?: boolean;
}

/** Asks for the tree of a document's figures. The answer is null when the document is not open. */
export const figuresRequest = new RequestType<FiguresParams, readonly FigureItem[] | null, void>(
  'transcriptReview/figures',
);

/** A document, and of which version of it the answer is to be; about any other one the request fails as out of date. */
export interface DocumentVersion {
  readonly uri: string;
  /** Left out for the version that there is. */
  readonly version?: number;
}

export interface FiguresParams {
  readonly textDocument: DocumentVersion;
  readonly grouping: Grouping;
}

/** A node of the tree with its place as the protocol has it. */
export interface FigureItem extends Omit<FigureNode, 'span' | 'children'> {
  readonly range: Range | null;
  readonly children: readonly FigureItem[];
}

/** Asks for figures of a document as a table, for the clipboard or a file. The answer is null when the document is not open. */
export const tableRequest = new RequestType<TableParams, string | null, void>('transcriptReview/table');

export interface TableParams {
  readonly textDocument: DocumentVersion;
  readonly format: TableFormat;
  /** What the document is called in the table. */
  readonly name: string;
  /** The ids of the figures, as the tree of that version names them; null for all. */
  readonly figures: readonly number[] | null;
}

/** Asks what a tool for language models answers of a text. The answer is null when there is no such tool. */
export const answerRequest = new RequestType<AnswerParams, string | null, void>('transcriptReview/answer');

export interface AnswerParams {
  readonly textDocument: { readonly uri: string };
  readonly tool: string;
  readonly input: unknown;
  /** The words of a document that the server does not have open as a transcript. */
  readonly text: string;
}

/** Asks for the review report of a document, as a page or as Markdown. The answer is null when the document is not open. */
export const pageRequest = new RequestType<PageParams, string | null, void>('transcriptReview/page');

export interface PageParams {
  readonly textDocument: { readonly uri: string };
  readonly format: 'html' | 'markdown';
  /** What the document is called in its report. */
  readonly name: string;
  /** The client's command that shows a place, given the document's URI and a range; left out where a place opens nothing. */
  readonly placeCommand?: string;
}
