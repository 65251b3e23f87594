import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { begin } from './extension';

export { deactivate } from './extension';

/** The extension on a desktop or a remote machine: the server runs as a process of its own. */
export function activate(context: ExtensionContext): void {
  const server = processes(context.asAbsolutePath('dist/server.cjs'));
  begin(context, (id, name, options) => new LanguageClient(id, name, server, options));
}

function processes(module: string): ServerOptions {
  const run = { module, transport: TransportKind.ipc };
  return { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
}
