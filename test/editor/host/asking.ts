import * as vscode from 'vscode';
import { eventually } from '../support/eventually';
import { placeOf } from './support';

/** The outline, once there is one. */
export function symbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return eventually(
    'it has symbols',
    () => vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
    (all) => (all ?? []).length > 0,
  );
}

export function flat(all: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return all.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}

/** What is said over a piece of the text, so many characters into it. */
export async function hover(document: vscode.TextDocument, words: string, into = 1): Promise<string> {
  const at = placeOf(document, words).start.translate(0, into);
  const hovers = await eventually(
    'it has a hover',
    () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at),
    (all) => (all ?? []).length > 0,
  );
  return hovers
    .flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value)))
    .join('\n');
}
