import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { begin } from './extension';

export { deactivate } from './extension';

/** The extension on a desktop or a remote machine: the server runs as a process of its own. */
export function activate(context: ExtensionContext): void {
  const server = processes(context.asAbsolutePath('dist/server.cjs'));
  begin(context, (id, name, options) => new LanguageClient(id, name, server, options));
}

/** A review leaves little behind: a small room for what is new keeps the server small, and its pauses short. */
const ROOM_FOR_NEW = '--max-semi-space-size=4';

function processes(module: string): ServerOptions {
  const run = { module, transport: TransportKind.ipc, options: { execArgv: [ROOM_FOR_NEW] } };
  return { run, debug: { ...run, options: { execArgv: [ROOM_FOR_NEW, '--nolazy', '--inspect=6009'] } } };
}
