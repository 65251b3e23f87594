import type { ExtensionContext } from 'vscode';
import { begin } from './extension';

export { deactivate } from './extension';

/** The extension on a desktop or a remote machine. What speaks to the server lies in a file of its own, read when it is first needed. */
export function activate(context: ExtensionContext): void {
  begin(context, async () => {
    const { connect } = await import('./connection/node');
    return connect(context.asAbsolutePath('dist/server.cjs'));
  });
}
