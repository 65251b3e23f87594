import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type ServerOptions,
} from 'vscode-languageclient/browser';
import type { Connection } from '../server';
import { connectionBy } from './connection';

/** The server as a web worker; `script` is the address of what it runs. */
export function connect(script: string): Connection {
  return connectionBy((id, name, options) => new LanguageClient(id, name, workers(script), options));
}

/**
 * A new worker for each start. The one before is ended here, as a worker whose client has left would stay. The client is given the
 * ends of the connection and not the worker: the editor's own kind of worker is none that it knows.
 */
function workers(script: string): ServerOptions {
  let running: Worker | undefined;
  return async () => {
    running?.terminate();
    running = new Worker(script);
    return { reader: new BrowserMessageReader(running), writer: new BrowserMessageWriter(running) };
  };
}

/** Every host in a browser has it; the types of Node do not know it. */
declare class Worker {
  constructor(script: string);
  terminate(): void;
}
