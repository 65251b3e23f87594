import { existsSync, statSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';
import { inProject } from './project';
import { PlainError } from './terminal';

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  legalComments: 'eof',
  logLevel: 'warning',
  absWorkingDir: inProject(),
} satisfies BuildOptions;

/** What the project is made into. Each is one file that runs with no node_modules beside it. */
export const bundles = [
  { from: 'server/cli/main.ts', to: 'dist/cli.js', options: { banner: { js: '#!/usr/bin/env node' } } },
  { from: 'server/lsp/node.ts', to: 'dist/server.cjs', options: {} },
  { from: 'client/extension.ts', to: 'dist/client.cjs', options: { external: ['vscode'] } },
] as const;

export type Bundle = (typeof bundles)[number];

/** Makes one bundle; the same sources give the same bytes. Answers with its size in bytes. */
export async function makeBundle({ from, to, options }: Bundle): Promise<number> {
  if (!existsSync(inProject(from))) throw new PlainError(`${from} is missing, so ${to} cannot be made from it.`);
  await build({
    ...common,
    ...options,
    external: [...('external' in options ? options.external : [])],
    entryPoints: [from],
    outfile: to,
  });
  return statSync(inProject(to)).size;
}

/** Bundles the benchmarks; `folder` is where its files look for the project's own folder from. */
export async function bundleBench(from: string, to: string, folder: string): Promise<void> {
  if (!existsSync(inProject(from))) throw new PlainError(`${from} is missing, so there is nothing to measure.`);
  const define = { __dirname: JSON.stringify(folder) };
  await build({ ...common, minify: false, packages: 'external', define, entryPoints: [from], outfile: to });
}

/** Bundles tests for an editor's extension host, which has `vscode` and finds mocha in the project. */
export async function bundleHostTests(entries: readonly string[], from: string, to: string): Promise<void> {
  await build({
    ...common,
    minify: false,
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    entryPoints: [...entries],
    outdir: to,
    outbase: from,
    outExtension: { '.js': '.cjs' },
  });
}
