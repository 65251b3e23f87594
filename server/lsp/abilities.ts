import { type ClientCapabilities, MarkupKind } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

/** What the editor at the other end can do, as far as it changes an answer. */
export interface Abilities {
  /** It asks for diagnostics itself. */
  readonly pullsDiagnostics: boolean;
  readonly readsMarkdown: boolean;
  readonly readsSymbolTrees: boolean;
  readonly readsCodeActions: boolean;
  /** It takes edits for a given version of a document. */
  readonly readsVersionedEdits: boolean;
  readonly rulePages: string | null;
}

export function abilitiesOf(capabilities: ClientCapabilities, options: unknown, rulePages: string | null): Abilities {
  const { textDocument, workspace } = capabilities;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    readsMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    readsSymbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    readsCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    readsVersionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    rulePages: rulePagesIn(options) ?? rulePages,
  };
}

/** What a client says is not taken on trust: it may be any JSON. */
function rulePagesIn(options: unknown): string | null {
  const { rulePages } = (typeof options === 'object' && options !== null ? options : {}) as InitializationOptions;
  return typeof rulePages === 'string' ? rulePages.replace(/\/$/, '') : null;
}
