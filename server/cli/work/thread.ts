import { parentPort, workerData } from 'node:worker_threads';
import { type Done, type Task, workerFor } from './task';

export interface Job {
  readonly index: number;
  readonly file: string;
}

/** A thread's answer; `fatal` is what makes the whole run impossible, such as a settings file that is not there. */
export type Reply = { readonly index: number } & ({ readonly done: Done } | { readonly fatal: string });

/** This process' part where it was started as a thread: answers each job, one after the other, until it is ended. */
export function serveJobs(): void {
  const port = parentPort!;
  const work = workerFor(workerData as Task);
  let before = Promise.resolve();
  port.on('message', ({ index, file }: Job) => {
    before = before.then(async () => {
      try {
        port.postMessage({ index, done: await work(file, index) } satisfies Reply);
      } catch (error) {
        port.postMessage({ index, fatal: error instanceof Error ? error.message : String(error) } satisfies Reply);
      }
    });
  });
}
