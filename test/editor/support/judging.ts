import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, onLine, placeOf } from '../host/support';
import { eventually } from './eventually';

export const AS_SPOKEN = 'This is as spoken: do not flag it again';

/** Waits until the line of some words is flagged, or is not. */
export function flagged(document: vscode.TextDocument, words: string, wanted: boolean) {
  const { line } = placeOf(document, words).start;
  return findings(document, (all) => onLine(all, line).length > 0 === wanted);
}

/** The quick fixes that are offered for some words. */
export const actions = (document: vscode.TextDocument, words: string) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    placeOf(document, words),
    vscode.CodeActionKind.QuickFix.value,
  );

/** Waits until a quick fix is offered. */
export async function action(document: vscode.TextDocument, words: string, title: string): Promise<vscode.CodeAction> {
  const offered = await eventually(
    `"${title}" is offered`,
    () => actions(document, words),
    (all) => all.some((each) => each.title === title),
  );
  return offered.find((each) => each.title === title) ?? assert.fail();
}

/** Does what choosing an action in the menu does. */
export async function run({ edit, command }: vscode.CodeAction): Promise<void> {
  assert.ok(edit);
  assert.ok(await vscode.workspace.applyEdit(edit));
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
