import { once } from 'node:events';
import { EXIT } from './exit';
import { causeOf } from './sources';

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

/** To be called once, before anything is printed. Output that cannot be written is told in one line, and the run has failed. */
export function endWhenNothingCanBeWritten(): void {
  process.stdout.on('error', (error) => {
    if (!isUnread(error)) complain(`cannot write the output: ${causeOf(error)}`);
    process.exit(isUnread(error) ? EXIT.clean : EXIT.failed);
  });
  process.stderr.on('error', (error) => process.exit(isUnread(error) ? EXIT.clean : EXIT.failed));
}

const isUnread = (error: NodeJS.ErrnoException): boolean => error.code === 'EPIPE';
