import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

const root = path.resolve(__dirname, '../..');

let made: string | null = null;

/** The command line as one file, made anew from the sources once a test run; the language server is its command `lsp`. */
export function builtCli(): string {
  if (made !== null) return made;
  const folder = mkdtempSync(path.join(tmpdir(), 'transcript-review-built-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  made = path.join(folder, 'cli.js');
  buildSync({
    absWorkingDir: root,
    entryPoints: ['server/cli/main.ts'],
    outfile: made,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  });
  return made;
}
