import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

const root = path.resolve(__dirname, '../..');

const made = new Map<string, string>();

/** The command line as one file, made anew from the sources once a test run; the language server is its command `lsp`. */
export const builtCli = (): string => built('server/cli/main.ts', 'cli.js');

/** The language server as the extension starts it. */
export const builtServer = (): string => built('server/cli/server.ts', 'server.cjs');

function built(entry: string, name: string): string {
  const before = made.get(entry);
  if (before !== undefined) return before;
  const folder = mkdtempSync(path.join(tmpdir(), 'transcript-review-built-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = path.join(folder, name);
  made.set(entry, outfile);
  buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  });
  return outfile;
}
