import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { killGroup, spawnGroup } from '../support/process';
import { removeFolder } from '../support/scratch';
import { PlainError } from '../support/terminal';

/** A running editor of our own: its data, extensions and settings are its alone and go when it stops. */
export interface RunningEditor {
  readonly origin: string;
  /** A folder that goes with the editor, for what a run writes. */
  readonly scratch: string;
  readonly server: ChildProcess;
  stop(): void;
}

/** How an editor's server is started. */
interface Start {
  /** What it is called in a message that it did not start. */
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly env: NodeJS.ProcessEnv;
  readonly scratch: string;
  readonly port: number;
  /** The path at which it answers as soon as it has started. */
  readonly sign: string;
}

const START_SECONDS = 60;

/** Starts the server of an editor and waits until it answers. */
export async function startServer({ name, command, env, scratch, port, sign }: Start): Promise<RunningEditor> {
  const log = path.join(scratch, 'server.log');
  const server = spawnInto(log, command, env);
  const stop = () => {
    killGroup(server);
    removeFolder(scratch);
  };
  const origin = `http://127.0.0.1:${port}`;
  if (await answers(`${origin}${sign}`, () => server.exitCode === null)) return { origin, scratch, server, stop };
  const words = readFileSync(log, 'utf8').trim().split('\n').slice(-20).join('\n');
  stop();
  throw new PlainError(`${name} did not start within ${START_SECONDS} s. Its last words:\n${words}`);
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function spawnInto(log: string, [program, ...args]: Start['command'], env: NodeJS.ProcessEnv): ChildProcess {
  const output = openSync(log, 'a');
  const server = spawnGroup(program, args, { env, stdio: ['ignore', output, output] });
  closeSync(output);
  return server;
}

/** Whether an address answers within the time that an editor may take to start. */
async function answers(url: string, alive: () => boolean): Promise<boolean> {
  const deadline = Date.now() + START_SECONDS * 1000;
  while (Date.now() < deadline && alive()) {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
