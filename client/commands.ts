import { commands, Disposable, window } from 'vscode';
import { treatAs } from './documents';
import { PLAIN_TEXT, TRANSCRIPT } from './documentWatch';
import type { Reports } from './report';
import type { ReviewServer } from './server';
import { showSuppressed } from './suppressed';

export function registerCommands(server: ReviewServer, reports: Reports): Disposable {
  return Disposable.from(
    commands.registerCommand('transcriptReview.reviewDocument', () => turn(TRANSCRIPT)),
    commands.registerCommand('transcriptReview.plainText', () => turn(PLAIN_TEXT)),
    commands.registerCommand('transcriptReview.showSuppressed', () => showSuppressed(server)),
    commands.registerCommand('transcriptReview.openReport', () => reports.open()),
    commands.registerCommand('transcriptReview.saveReport', () => reports.save()),
    commands.registerCommand('transcriptReview.restartServer', () => server.restart()),
    commands.registerCommand('transcriptReview.showOutput', () => server.showOutput()),
  );
}

/** What the change of language means (remembered as plain text, forgotten again) is decided where every such change is seen. */
async function turn(language: string): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document) await treatAs(document, language);
  else void window.showInformationMessage('Open a document first: the command works on the one in the active editor.');
}
