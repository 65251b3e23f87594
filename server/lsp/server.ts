import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { name, version } from '../../package.json';
import { legend } from '../core/features/reading/semanticTokens';
import { recognise } from '../core/layouts';
import { linesOf } from '../core/text/lines';
import { type Abilities, abilitiesOf } from './abilities';
import { serveAnnotations } from './annotations';
import { serveDiagnostics } from './diagnostics';
import { type Documents, openDocuments } from './documents';
import { serveFeatures } from './features';
import { serveNavigation } from './navigation';
import { type FileText, leftLineNotification, readFileRequest, recogniseRequest } from './protocol';
import { guarded, tellFailure } from './requests';
import { serveSettings } from './settings/settings';
import type { ReadFile } from './settings/texts';
import { serveStatus } from './status';
import { openTexts } from './texts';
import { followTyping, type Typing } from './typing';
import { serveViews } from './views';
import { fieldsOf } from './well-formed';
import { within } from './within';
import { filesOfClient, NO_FILES, type WorkspaceFiles } from './workspace/files';
import { type WorkspaceFolders, workspaceFolders } from './workspace/folders';
import { serveWorkspaceSymbols } from './workspace/symbols';
import { serveWriting } from './writing';

/**
 * Serves one client over a connection until it ends. `rulePages` is where the rules' pages lie unless the client knows better,
 * `readFile` reads settings files, and `files` finds and reads transcripts, where the client does not.
 */
export function serve(
  connection: Connection,
  rulePages: string | null,
  readFile: ReadFile,
  files: WorkspaceFiles = NO_FILES,
): void {
  const folders = workspaceFolders();
  const abilities = clientAbilities(connection, rulePages, folders);
  const texts = openTexts(connection);
  const readSettings = settingsReader(connection, abilities, readFile);
  const settings = serveSettings(connection, texts.settings, { abilities, folders, readFile: readSettings });
  const documents = openDocuments(texts.transcripts, settings, (failure) => tellFailure(connection, failure));
  const typing = followTyping(texts.transcripts, texts.edits, () => canBeTold(abilities()));
  connection.onNotification(leftLineNotification, (params) => typing.leave(String(fieldsOf(params).uri)));
  serveDocuments(connection, documents, typing, abilities);
  const clientsFiles = filesOfClient(connection);
  serveWorkspaceSymbols(connection, documents, folders, () => (abilities().findsTranscripts ? clientsFiles : files));
  serveRecognition(connection);
  connection.listen();
}

/** What the client can do, as it says at the start. */
function clientAbilities(connection: Connection, rulePages: string | null, folders: WorkspaceFolders): () => Abilities {
  let abilities = abilitiesOf({}, null, rulePages);
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    abilities = abilitiesOf(params.capabilities, params.initializationOptions, rulePages);
    folders.begin(params);
    return { serverInfo: { name, version }, capabilities: capabilitiesFor(abilities) };
  });
  return () => abilities;
}

/** Reads settings files by the client where it reads them, and by `readFile` where it does not. */
function settingsReader(connection: Connection, abilities: () => Abilities, readFile: ReadFile): ReadFile {
  const ask: ReadFile = (uri) =>
    within(connection.sendRequest(readFileRequest, { uri }), null).then((answer) => fileTextIn(answer));
  return (uri) => (abilities().readsFiles ? ask(uri) : readFile(uri));
}

function serveDocuments(
  connection: Connection,
  documents: Documents,
  typing: Typing,
  abilities: () => Abilities,
): void {
  serveFeatures(connection, documents, abilities);
  serveNavigation(connection, documents, abilities);
  serveDiagnostics(connection, documents, typing, abilities);
  serveAnnotations(connection, documents, typing, abilities);
  serveStatus(connection, documents, typing, abilities);
  serveWriting(connection, documents, typing);
  serveViews(connection, documents);
}

function serveRecognition(connection: Connection): void {
  connection.onRequest(recogniseRequest, (params) => {
    const { text } = fieldsOf(params);
    return typeof text === 'string' ? guarded(connection, null, () => recognition(text)) : null;
  });
}

/** Whether findings that wait can be told later: they are sent, or the editor can be told to ask for them. */
const canBeTold = ({ pullsDiagnostics, refreshesDiagnostics }: Abilities): boolean =>
  !pullsDiagnostics || refreshesDiagnostics;

function capabilitiesFor(abilities: Abilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    documentSymbolProvider: true,
    documentHighlightProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: abilities.asksBeforeRenaming ? { prepareProvider: true } : true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: true,
    codeLensProvider: {},
    completionProvider: {},
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    codeActionProvider: abilities.readsCodeActions ? { codeActionKinds: ['quickfix'] } : false,
    semanticTokensProvider: {
      legend: { tokenTypes: [...legend.types], tokenModifiers: [...legend.modifiers] },
      full: { delta: true },
      range: true,
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: abilities.readsFolders } },
    ...(abilities.pullsDiagnostics
      ? { diagnosticProvider: { identifier: name, interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
  };
}

/** What a client answers is not taken on trust either. */
function fileTextIn(answer: unknown): FileText | null {
  const { text, error } = fieldsOf(answer);
  if (typeof text === 'string') return { text };
  return typeof error === 'string' ? { error } : null;
}

function recognition(text: string) {
  const found = recognise({ text, lines: linesOf(text) });
  return found && { layout: found.layout.id, certainty: found.certainty };
}
