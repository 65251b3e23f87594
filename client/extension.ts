import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands';
import { FiguresView } from './figures/view';
import { registerPeek } from './peek';
import { registerPlaces } from './places';
import { PlainTextChoices } from './plainTextChoices';
import { recogniseDocuments } from './recognise';
import { Reports } from './report';
import { ReviewServer } from './server';
import { registerSaving } from './settings';
import { showStatus } from './status';
import { watchTyping } from './typing';

let server: ReviewServer | undefined;

/** Runs when a plain-text document or a transcript is first opened, and for the commands. The server waits for a transcript. */
export function activate(context: ExtensionContext): void {
  server = new ReviewServer(context.asAbsolutePath('dist/server.cjs'));
  const choices = new PlainTextChoices(context.workspaceState);
  const figures = new FiguresView(server, context.workspaceState);
  const reports = new Reports(server);
  context.subscriptions.push(
    showStatus(server),
    recogniseDocuments(server, choices),
    reports,
    figures,
    registerCommands(server, reports, figures),
    registerPlaces(),
    registerSaving(),
    registerPeek(),
    watchTyping(server),
  );
}

export async function deactivate(): Promise<void> {
  await server?.dispose();
}
