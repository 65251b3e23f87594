import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import type { Connection } from '../server';
import { connectionBy } from './connection';

/** The server as a process of its own; `module` is the file that it runs. */
export function connect(module: string): Connection {
  return connectionBy((id, name, options) => new LanguageClient(id, name, processes(module), options));
}

/** A review leaves little behind: a small room for what is new keeps the server small, and its pauses short. */
const ROOM_FOR_NEW = '--max-semi-space-size=2';

function processes(module: string): ServerOptions {
  const run = { module, transport: TransportKind.ipc, options: { execArgv: [ROOM_FOR_NEW] } };
  return { run, debug: { ...run, options: { execArgv: [ROOM_FOR_NEW, '--nolazy', '--inspect=6009'] } } };
}
