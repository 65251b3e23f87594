import colors from 'picocolors';

/** What a person sees while a command works. Plain words where the output is no terminal. */
export function heading(words: string): void {
  console.log(`\n${colors.bold(colors.cyan(`── ${words} `.padEnd(78, '─')))}`);
}

export function note(words: string): void {
  console.log(colors.dim(words));
}

export function warn(words: string): void {
  console.log(colors.yellow(words));
}

export const tick = colors.green('✓');
export const cross = colors.red('✗');

export function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

export function size(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(2)} MB`;
}

/** An error that is told by its words alone: it names what is wrong and what to do, so a stack would only hide it. */
export class PlainError extends Error {}

/**
 * Runs a command's main function; its number, if any, is the exit status. One that stops half way, with nothing left to wait for,
 * never passes for done.
 */
export function main(command: () => Promise<number | undefined> | number | undefined): void {
  process.exitCode = 2;
  Promise.resolve()
    .then(command)
    .then((status) => process.exit(status ?? 0))
    .catch((error: unknown) => {
      console.error(error instanceof PlainError ? colors.red(error.message) : error);
      process.exit(2);
    });
}
