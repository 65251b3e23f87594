import type { TextDocument } from 'vscode-languageserver-textdocument';
import { unreviewable } from '../core/features/reviewable';
import { createReviewer, type Review, type Reviewer, type ReviewOptions } from '../core/review';
import type { Applied, SettingsService } from './settings/settings';
import type { OpenTexts } from './texts';

/** One version of an open document with its review. */
export interface Snapshot {
  readonly document: TextDocument;
  readonly version: number;
  readonly review: Review;
  /** The settings by which it was reviewed. */
  readonly applied: Applied;
  /** Why the text was not read, as the end of a sentence; its review is then that of an empty text. */
  readonly refusal: string | null;
  /** Another number for every review of this server, so that no two answers are taken for the same. */
  readonly serial: number;
}

/** The open transcripts, and one review for each version of one and of its settings, made when it is first asked for. */
export interface Documents extends OpenTexts {
  /** Ends when the settings for a document are known. */
  readonly ready: (uri: string) => Promise<void>;
  readonly review: (document: TextDocument) => Snapshot;
  /** The settings of some documents have changed. */
  readonly onDidChangeSettings: (listener: () => void) => void;
}

interface Kept {
  readonly reviewer: Reviewer;
  readonly latest: Snapshot | null;
}

export function openDocuments(transcripts: OpenTexts, settings: SettingsService): Documents {
  const kept = new Map<string, Kept>();
  let serial = 0;
  transcripts.onDidClose(({ uri }) => {
    kept.delete(uri);
    settings.forget(uri);
  });

  function review(document: TextDocument): Snapshot {
    const { reviewer, latest } = kept.get(document.uri) ?? { reviewer: createReviewer(), latest: null };
    const applied = settings.of(document.uri);
    if (latest?.document === document && latest.version === document.version && latest.applied === applied)
      return latest;
    serial += 1;
    const reviewed = reviewText(reviewer, document.getText(), applied.options);
    const made = { document, version: document.version, applied, serial, ...reviewed };
    kept.set(document.uri, { reviewer, latest: made });
    return made;
  }

  return { ...transcripts, ready: settings.ready, review, onDidChangeSettings: settings.onDidChange };
}

function reviewText(reviewer: Reviewer, text: string, options: ReviewOptions): Pick<Snapshot, 'review' | 'refusal'> {
  const refusal = unreviewable(text);
  return { refusal, review: reviewer.review(refusal === null ? text : '', options) };
}
