import { type ExtensionContext, Uri } from 'vscode';
import { registerTools } from './assistants';
import { registerCommands } from './commands';
import { FiguresView } from './figures/view';
import { registerPeek } from './peek';
import { registerPlaces } from './places';
import { PlainTextChoices } from './plainTextChoices';
import { recogniseDocuments } from './recognise';
import { Reports } from './report';
import { Samples } from './samples';
import { type Connection, ReviewServer } from './server';
import { registerSaving } from './settings';
import { showStatus } from './status';
import { watchTyping } from './typing';

let server: ReviewServer | undefined;

/**
 * Runs when a plain-text document or a transcript is first opened, and for the commands, in every host alike: `node.ts` and
 * `browser.ts` bring what speaks to the server. Nothing here is worth waiting for: the server, and all that it needs, comes with the
 * first transcript.
 */
export function begin(context: ExtensionContext, load: () => Promise<Connection>): void {
  server = new ReviewServer(load);
  const choices = new PlainTextChoices(context.workspaceState);
  const figures = new FiguresView(server, context.workspaceState);
  const reports = new Reports(server);
  const samples = new Samples(Uri.joinPath(context.extensionUri, 'samples'), server);
  context.subscriptions.push(
    showStatus(server),
    recogniseDocuments(server, choices),
    reports,
    figures,
    registerCommands(server, reports, figures, samples),
    registerPlaces(),
    registerTools(server),
    registerSaving(),
    registerPeek(),
    watchTyping(server),
  );
}

export async function deactivate(): Promise<void> {
  await server?.dispose();
}
