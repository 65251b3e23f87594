import {
  type CancellationToken,
  type Connection,
  type Disposable,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { arrivals } from './arrivals';
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
      const { uri, version: asked } = params.textDocument;
      const document = documents.get(uri);
      const version = asked ?? document?.version;
      const isAsked = () => documents.get(uri) === document && document?.version === version;
      await arrivals();
      if (token.isCancellationRequested) throw cancelled();
      const reviewed = isAsked() ? await unlessCancelled(token, documents.review(uri)) : null;
      if (!document || documents.get(uri) !== document) return nothing;
      if (!isAsked()) throw stale();
      return reviewed ? guarded(connection, nothing, () => answer(reviewed, params)) : nothing;
    };
  };
}

/** What is worked out, or a refusal as soon as the question is taken back; the work goes on for those who ask next. */
async function unlessCancelled<Made>(token: CancellationToken, work: Promise<Made>): Promise<Made> {
  let listening: Disposable | undefined;
  const takenBack = new Promise<never>((_, reject) => {
    listening = token.onCancellationRequested(() => reject(cancelled()));
  });
  return Promise.race([work, takenBack]).finally(() => listening?.dispose());
}

/** Runs what must not bring the server down. */
export function guarded<Answer>(connection: Connection, nothing: Answer, work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    // A refusal is meant for whoever asks, and nothing has gone wrong here.
    if (error instanceof ResponseError) throw error;
    tellFailure(connection, error);
    return nothing;
  }
}

/** Writes down what has gone wrong, for whoever reports it. */
export const tellFailure = (connection: Connection, error: unknown): void =>
  connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));

const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');

const contentModified = () =>
  new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed since the question');
