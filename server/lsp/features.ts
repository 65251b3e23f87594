import type { CodeAction, Connection, SemanticTokens } from 'vscode-languageserver';
import { highlights } from '../core/features/navigation/highlights';
import { folds } from '../core/features/outline/folding';
import { outline } from '../core/features/outline/outline';
import { fixesAt } from '../core/features/reading/fixes';
import { hover } from '../core/features/reading/hover';
import { semanticTokens } from '../core/features/reading/semanticTokens';
import type { Span } from '../core/text/span';
import type { Abilities } from './abilities';
import {
  offsetOf,
  rulePageIn,
  toCodeAction,
  toDocumentSymbols,
  toFoldingRange,
  toHighlight,
  toHover,
  toPlainCodeAction,
  toSpan,
  toSymbolInformation,
} from './convert';
import type { Documents, Snapshot } from './documents';
import { judgementActions, suppressedFindings } from './judgements';
import { suppressedRequest } from './protocol';
import { createAsk } from './requests';
import { createTokenMemory, encodeTokens } from './tokens';
import { fieldsOf } from './well-formed';

/** All that an editor asks of a document beside its diagnostics: each handler is one feature of the core and its conversion. */
export function serveFeatures(connection: Connection, documents: Documents, abilities: () => Abilities): void {
  const ask = createAsk(connection, documents);
  connection.onHover(
    ask(({ document, review }, { position }) => {
      const found = hover(review, offsetOf(document, position));
      return found && toHover(document, found, abilities());
    }, null),
  );
  connection.onDocumentSymbol(ask((snapshot) => symbols(snapshot, abilities()), []));
  connection.onDocumentHighlight(
    ask(({ document, review }, { position }) => {
      return highlights(review, offsetOf(document, position)).map((span) => toHighlight(document, span));
    }, []),
  );
  connection.onFoldingRanges(
    ask(({ document, review }) => folds(review).map((fold) => toFoldingRange(document, fold)), []),
  );
  connection.onCodeAction(
    ask((snapshot, { range, context }) => {
      return offersFixes(context) ? codeActions(snapshot, toSpan(snapshot.document, range), abilities()) : [];
    }, []),
  );
  connection.onRequest(
    suppressedRequest,
    ask((snapshot) => suppressedFindings(snapshot, abilities()), []),
  );
  serveTokens(connection, documents);
}

const symbols = ({ document, review }: Snapshot, { readsSymbolTrees }: Abilities) =>
  readsSymbolTrees ? toDocumentSymbols(document, outline(review)) : toSymbolInformation(document, outline(review));

/** Whether whoever asks wants quick fixes among others, or has not said what. */
function offersFixes(context: unknown): boolean {
  const { only } = fieldsOf(context);
  return !Array.isArray(only) || only.some((kind) => kind === '' || kind === 'quickfix');
}

function codeActions(snapshot: Snapshot, selection: Span, abilities: Abilities): CodeAction[] {
  const { document, review } = snapshot;
  const convert = abilities.readsVersionedEdits ? toCodeAction : toPlainCodeAction;
  const repairs = fixesAt(review, selection).map((offered) => convert(document, offered, rulePageIn(abilities)));
  return [...repairs, ...judgementActions(snapshot, selection, abilities)];
}

const NO_TOKENS: SemanticTokens = { data: [] };

function serveTokens(connection: Connection, documents: Documents): void {
  const ask = createAsk(connection, documents);
  const memory = createTokenMemory();
  const { semanticTokens: requests } = connection.languages;
  documents.onDidClose(({ uri }) => memory.forget(uri));
  requests.on(
    ask(({ document, review, serial }) => {
      return memory.full(document.uri, String(serial), encodeTokens(document, semanticTokens(review)));
    }, NO_TOKENS),
  );
  requests.onDelta(
    ask(({ document, review, serial }, { previousResultId }) => {
      const data = encodeTokens(document, semanticTokens(review));
      return memory.delta(document.uri, previousResultId, String(serial), data);
    }, NO_TOKENS),
  );
  requests.onRange(
    ask(({ document, review }, { range }) => {
      return { data: encodeTokens(document, semanticTokens(review, toSpan(document, range))) };
    }, NO_TOKENS),
  );
}
