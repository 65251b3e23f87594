import { existsSync, statSync } from 'node:fs';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import type { RunningEditor } from './serve';

/** A run is ended after this. */
export const MOST_MINUTES = 5;
/** So is one that says nothing for so long: no test may take this time, and a wrong path makes the editor wait for ever. */
const SILENT_SECONDS = 60;

export interface HostRun {
  /** Where the tests leave their counts. */
  readonly counts: string;
  /** Where their reporter writes, as they have no terminal. */
  readonly output: string;
  /** The folder that is open in the editor; theirs to write in. */
  readonly folder: string;
}

export interface Outcome {
  /** 0 when all tests passed. */
  readonly status: Promise<number>;
  /** Ends the watching. */
  stop(): void;
}

/**
 * Gives a page the functions by which a workbench under test tells what its extension host says and how it ended. Where it cannot
 * tell any more, because the page, the server or the host is gone, that is an end too, and what was said last is shown. `hear` is told
 * each line of the host's console.
 */
export async function watchOutcome(
  page: Page,
  editor: RunningEditor,
  host: HostRun,
  hear: (words: string) => void = () => {},
): Promise<Outcome> {
  const words: string[] = [];
  const { promise, resolve } = deferred<number>();
  await page.exposeFunction('codeAutomationExit', (status: number) => resolve(status));
  await page.exposeFunction('codeAutomationLog', (_: string, args: unknown[]) => {
    words.push(format(...args));
    hear(format(...args));
  });
  page.on('console', (message) => void words.push(message.text()));
  const stop = watchForEnds(page, editor, host, (reason) => {
    console.error([reason, ...words.slice(-20)].join('\n'));
    resolve(1);
  });
  return { status: promise.finally(stop), stop };
}

/** Tells why the tests cannot end well any more, until it is stopped. */
function watchForEnds(page: Page, editor: RunningEditor, host: HostRun, giveUp: (reason: string) => void): () => void {
  const serverEnded = (_: number | null, signal: string | null) =>
    giveUp(`The editor's server ended (${signal ?? 'by itself'}).`);
  page.once('crash', () => giveUp("The editor's page crashed."));
  editor.server.once('close', serverEnded);
  const watches = [
    setTimeout(() => giveUp(`The tests were not done after ${MOST_MINUTES} minutes.`), MOST_MINUTES * 60_000),
    setInterval(
      () => silence(host) > SILENT_SECONDS && giveUp(`The tests said nothing for ${SILENT_SECONDS} s.`),
      1000,
    ),
  ];
  return () => {
    watches.forEach(clearInterval);
    editor.server.off('close', serverEnded);
  };
}

/** Seconds since the tests last wrote something; before their first word, since their folder was made. */
function silence(host: HostRun): number {
  const last = statSync(existsSync(host.output) ? host.output : host.folder).mtimeMs;
  return (Date.now() - last) / 1000;
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
