import { type ExtensionContext, Uri } from 'vscode';
import { begin } from './extension';

export { deactivate } from './extension';

/** The extension in a browser, whose host reads one file alone: what speaks to the server is in it, and runs when it is first needed. */
export function activate(context: ExtensionContext): void {
  begin(context, async () => {
    const { connect } = await import('./connection/browser');
    return connect(Uri.joinPath(context.extensionUri, 'dist/server.worker.js').toString(true));
  });
}
