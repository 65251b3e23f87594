import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Documents, Snapshot } from './documents';
import { refusalOf } from './well-formed';

interface DocumentParams {
  /** With a version, only that one is answered about. */
  readonly textDocument: { readonly uri: string; readonly version?: number };
}

export type Handler<Params, Answer> = (params: Params, token: CancellationToken) => Promise<Answer>;

/**
 * The one place where every request about a document goes through. It lets what has already arrived come first (further typing, a
 * cancellation), drops a question about another version of the document than the present one, and logs what goes wrong instead of failing.
 */
export function createAsk(connection: Connection, documents: Documents) {
  return function ask<Params extends DocumentParams, Answer>(
    answer: (snapshot: Snapshot, params: Params) => Answer,
    nothing: Answer,
    stale: () => ResponseError<unknown> = contentModified,
  ): Handler<Params, Answer> {
    return async (params, token) => {
      const refusal = refusalOf(params);
      if (refusal) throw refusal;
      const document = documents.get(params.textDocument.uri);
      const version = params.textDocument.version ?? document?.version;
      await arrivals();
      await documents.ready(params.textDocument.uri);
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      if (!document || documents.get(params.textDocument.uri) !== document) return nothing;
      if (document.version !== version) throw stale();
      return guarded(connection, nothing, () => answer(documents.review(document), params));
    };
  };
}

/** Runs what must not bring the server down. */
export function guarded<Answer>(connection: Connection, nothing: Answer, work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    // A refusal is meant for whoever asks, and nothing has gone wrong here.
    if (error instanceof ResponseError) throw error;
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return nothing;
  }
}

const contentModified = () =>
  new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed since the question');

/** A turn of the event loop, in which messages that have already been received are taken in. */
export const arrivals = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
