import * as vscode from 'vscode';
import { eventually } from '../support/eventually';

export const TRANSCRIPT = 'transcript';
export const PLAIN_TEXT = 'plaintext';

/** Each file of tests begins with a number of its own. */
let files = Math.floor(Math.random() * 1e9) * 1000;

/** A file of its own name in the open folder, so that nothing that the editor remembers of another test's file touches it. */
export async function newFile(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The tests need an open folder.');
  const file = vscode.Uri.joinPath(folder.uri, `${++files}-${name}`);
  await vscode.workspace.fs.writeFile(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return file;
}

export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uri);
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Opens a text as a file and waits until the editor has made a transcript of it. */
export async function showTranscript(name: string, content: string | Uint8Array): Promise<vscode.TextEditor> {
  const editor = await show(await newFile(name, content));
  await becomes(editor.document, TRANSCRIPT);
  return editor;
}

export async function becomes(document: vscode.TextDocument, language: string): Promise<void> {
  await eventually(
    `${document.uri.path} becomes ${language}`,
    () => document.languageId,
    (id) => id === language,
  );
}

/** Closes everything without asking, so that each test begins with an empty editor. */
export async function closeAll(): Promise<void> {
  for (const { document } of vscode.window.visibleTextEditors) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The place of a piece of the text; the piece must be there. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`The text does not say "${words}".`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Types before a piece of the text. */
export async function insert(document: vscode.TextDocument, before: string, words: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, placeOf(document, before).start, words);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('The edit was refused.');
}

export async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, placeOf(document, words), by);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('The edit was refused.');
}

/** The findings at a place, by their text; waits until they are as wanted. */
export function findings(
  document: vscode.TextDocument,
  wanted: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return eventually('the findings are as expected', () => vscode.languages.getDiagnostics(document.uri), wanted);
}

export const onLine = (found: readonly vscode.Diagnostic[], line: number) =>
  found.filter(({ range }) => range.start.line === line);
