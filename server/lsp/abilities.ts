import { type ClientCapabilities, MarkupKind, ResourceOperationKind } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

/** What the editor at the other end can do, as far as it changes an answer. */
export interface Abilities {
  /** It asks for diagnostics itself. */
  readonly pullsDiagnostics: boolean;
  /** It can be told to ask again. */
  readonly refreshesDiagnostics: boolean;
  readonly readsMarkdown: boolean;
  readonly readsSymbolTrees: boolean;
  readonly readsCodeActions: boolean;
  /** It takes edits for a given version of a document. */
  readonly readsVersionedEdits: boolean;
  /** It takes the place that was asked about with the one that it leads to. */
  readonly readsOrigins: boolean;
  readonly asksBeforeRenaming: boolean;
  /** It shows edits that are to be looked at before they are made. */
  readonly previewsEdits: boolean;
  /** It takes edits that make a file. */
  readonly createsFiles: boolean;
  /** It can be asked to tell of changed files, of its settings and of their changes, and of the workspace's folders. */
  readonly watchesFiles: boolean;
  readonly pullsConfiguration: boolean;
  readonly tellsConfiguration: boolean;
  readonly readsFolders: boolean;
  /** It reads settings files for the server, and saves them behind an edit. */
  readonly readsFiles: boolean;
  readonly savesSettings: boolean;
  /** It finds and reads transcripts of the workspace. */
  readonly findsTranscripts: boolean;
  /** It shows what a review came to, and places side by side. */
  readonly showsStatus: boolean;
  readonly showsPlaces: boolean;
  /** It can be told to ask for these again. */
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  readonly rulePages: string | null;
}

export function abilitiesOf(capabilities: ClientCapabilities, options: unknown, rulePages: string | null): Abilities {
  const { textDocument, workspace } = capabilities;
  const given = saidIn(options);
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    readsMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    readsSymbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    readsCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    readsVersionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    readsOrigins: textDocument?.definition?.linkSupport ?? false,
    asksBeforeRenaming: textDocument?.rename?.prepareSupport ?? false,
    previewsEdits:
      (textDocument?.rename?.honorsChangeAnnotations ?? false) &&
      workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes(ResourceOperationKind.Create) ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    pullsConfiguration: workspace?.configuration ?? false,
    tellsConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    readsFolders: workspace?.workspaceFolders ?? false,
    readsFiles: given.readsFiles === true,
    savesSettings: given.savesSettings === true,
    findsTranscripts: given.findsTranscripts === true,
    showsStatus: given.showsStatus === true,
    showsPlaces: given.showsPlaces === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshesLenses: workspace?.codeLens?.refreshSupport ?? false,
    rulePages: typeof given.rulePages === 'string' ? given.rulePages.replace(/\/$/, '') : rulePages,
  };
}

/** What a client says is not taken on trust: it may be any JSON. */
const saidIn = (options: unknown): { readonly [Name in keyof InitializationOptions]?: unknown } =>
  typeof options === 'object' && options !== null ? options : {};
