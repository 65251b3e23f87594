import { once } from 'node:events';

/**
 * Writes to standard output and waits where the reader is slow, so that a pipe gets every byte before the process ends. A reader
 * that has gone away (`| head`) is no error: the process ends quietly.
 */
export async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** One line for a person on standard error. */
export function complain(message: string): void {
  process.stderr.write(`transcript-review: ${message}\n`);
}

/** To be called once, before anything is printed. */
export function endQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}
