import {
  type CodeLens,
  CodeLensRefreshRequest,
  type Connection,
  InlayHintRefreshRequest,
  type InlayHint as ShownHint,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type InlayHint, inlayHints } from '../core/features/reading/inlayHints';
import { type ExchangeLens, exchangeLenses } from '../core/features/reading/lenses';
import { spanOf } from '../core/text/span';
import type { Abilities } from './abilities';
import { toRange, toSpan } from './convert';
import type { Documents } from './documents';
import { createAsk } from './requests';
import type { Typing } from './typing';

/** What is shown in the text and is not of it: hints, and a line above each exchange. A person chooses among them. */
export function serveAnnotations(
  connection: Connection,
  documents: Documents,
  typing: Typing,
  abilities: () => Abilities,
): void {
  const ask = createAsk(connection, documents);
  connection.languages.inlayHint.on(
    ask(({ document, review, applied }, { range }) => {
      const hints = inlayHints(review, toSpan(document, range), applied.preferences.inlayHints);
      return hints.map((hint) => toInlayHint(document, hint));
    }, []),
  );
  connection.onCodeLens(
    ask((snapshot) => {
      const { document, review, applied } = snapshot;
      if (!applied.preferences.codeLens) return [];
      return exchangeLenses(review, typing.told(snapshot)).map((lens) => toCodeLens(document, lens, abilities()));
    }, []),
  );
  const refresh = () => askAgain(connection, abilities());
  documents.onDidChangeSettings(refresh);
  typing.onDidRest(refresh);
}

/** An editor that cannot be told asks again by itself when the text changes. */
function askAgain(connection: Connection, { refreshesHints, refreshesLenses }: Abilities): void {
  const ignored = (): void => undefined;
  if (refreshesHints) connection.sendRequest(InlayHintRefreshRequest.type).catch(ignored);
  if (refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(ignored);
}

const toInlayHint = (document: TextDocument, { at, label, tooltip }: InlayHint): ShownHint => ({
  position: document.positionAt(at),
  label,
  paddingLeft: true,
  ...(tooltip === null ? {} : { tooltip }),
});

/** In an editor that can show places side by side a click does; elsewhere the line only tells. */
function toCodeLens(
  document: TextDocument,
  { span, words, places }: ExchangeLens,
  { showsPlaces }: Abilities,
): CodeLens {
  const range = toRange(document, spanOf(span[0], span[0]));
  if (!showsPlaces) return { range, command: { title: words, command: '' } };
  const ranges = places.map((place) => toRange(document, place));
  return {
    range,
    command: { title: words, command: 'transcriptReview.peekPlaces', arguments: [document.uri, range.start, ranges] },
  };
}
