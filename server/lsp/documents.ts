import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { unreviewable } from '../core/features/reviewable';
import { createReviewer, type Review, type Reviewer } from '../core/review';

/** One version of an open document with its review. */
export interface Snapshot {
  readonly document: TextDocument;
  readonly version: number;
  readonly review: Review;
  /** Why the text was not read, as the end of a sentence; its review is then that of an empty text. */
  readonly refusal: string | null;
  /** Another number for every review of this server, so that no two answers are taken for the same. */
  readonly serial: number;
}

/** The open documents, and one review for each version of one, made when it is first asked for. */
export interface Documents {
  readonly get: (uri: string) => TextDocument | undefined;
  readonly review: (document: TextDocument) => Snapshot;
  readonly onDidChange: (listener: (document: TextDocument) => void) => void;
  readonly onDidClose: (listener: (document: TextDocument) => void) => void;
}

interface Kept {
  readonly reviewer: Reviewer;
  readonly latest: Snapshot | null;
}

export function openDocuments(connection: Connection): Documents {
  const documents = new TextDocuments(TextDocument);
  const kept = new Map<string, Kept>();
  let serial = 0;
  documents.onDidClose(({ document }) => kept.delete(document.uri));
  documents.listen(connection);

  function review(document: TextDocument): Snapshot {
    const { reviewer, latest } = kept.get(document.uri) ?? { reviewer: createReviewer(), latest: null };
    if (latest?.document === document && latest.version === document.version) return latest;
    serial += 1;
    const made = { document, version: document.version, serial, ...reviewText(reviewer, document.getText()) };
    kept.set(document.uri, { reviewer, latest: made });
    return made;
  }

  return {
    get: (uri) => documents.get(uri),
    review,
    onDidChange: (listener) => documents.onDidChangeContent(({ document }) => listener(document)),
    onDidClose: (listener) => documents.onDidClose(({ document }) => listener(document)),
  };
}

function reviewText(reviewer: Reviewer, text: string): Pick<Snapshot, 'review' | 'refusal'> {
  const refusal = unreviewable(text);
  return { refusal, review: reviewer.review(refusal === null ? text : '') };
}
