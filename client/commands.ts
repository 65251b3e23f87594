import { commands, Disposable, type TextDocument, window } from 'vscode';
import { PLAIN_TEXT, TRANSCRIPT, treatAs } from './documents';
import type { ReviewServer } from './server';

export function registerCommands(server: ReviewServer): Disposable {
  return Disposable.from(
    commands.registerCommand('transcriptReview.reviewDocument', () => turn(TRANSCRIPT)),
    commands.registerCommand('transcriptReview.plainText', () => turn(PLAIN_TEXT)),
    commands.registerCommand('transcriptReview.restartServer', () => server.restart()),
    commands.registerCommand('transcriptReview.showOutput', () => server.showOutput()),
  );
}

/** What the change of language means (remembered as plain text, forgotten again) is decided where every such change is seen. */
async function turn(language: string): Promise<void> {
  const document = activeDocument();
  if (document) await treatAs(document, language);
  else void window.showInformationMessage('Open a document first: the command works on the one in the active editor.');
}

function activeDocument(): TextDocument | undefined {
  return window.activeTextEditor?.document;
}
