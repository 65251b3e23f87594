import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { name, version } from '../../package.json';
import { legend } from '../core/features/semanticTokens';
import { recognise } from '../core/layouts';
import { linesOf } from '../core/text/lines';
import { type Abilities, abilitiesOf } from './abilities';
import { serveDiagnostics } from './diagnostics';
import { openDocuments } from './documents';
import { serveFeatures } from './features';
import { recogniseRequest } from './protocol';
import { guarded } from './requests';

/** Serves one client over a connection until it ends; `rulePages` is where the rules' pages lie unless the client knows better. */
export function serve(connection: Connection, rulePages: string | null): void {
  let abilities: Abilities = abilitiesOf({}, null, rulePages);
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    abilities = abilitiesOf(params.capabilities, params.initializationOptions, rulePages);
    return { serverInfo: { name, version }, capabilities: capabilitiesFor(abilities) };
  });
  const documents = openDocuments(connection);
  serveFeatures(connection, documents, () => abilities);
  serveDiagnostics(connection, documents, () => abilities);
  connection.onRequest(recogniseRequest, ({ text }) => guarded(connection, null, () => recognition(text)));
  connection.listen();
}

function capabilitiesFor(abilities: Abilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    documentSymbolProvider: true,
    documentHighlightProvider: true,
    foldingRangeProvider: true,
    codeActionProvider: abilities.readsCodeActions ? { codeActionKinds: ['quickfix'] } : false,
    semanticTokensProvider: {
      legend: { tokenTypes: [...legend.types], tokenModifiers: [...legend.modifiers] },
      full: { delta: true },
      range: true,
    },
    ...(abilities.pullsDiagnostics
      ? { diagnosticProvider: { identifier: name, interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
  };
}

function recognition(text: string) {
  const found = recognise({ text, lines: linesOf(text) });
  return found && { layout: found.layout.id, certainty: found.certainty };
}
