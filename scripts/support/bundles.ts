import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
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

/** What every browser of today understands in which VS Code runs. */
const browser = { platform: 'browser', target: 'es2022' } satisfies BuildOptions;

/** The editor gives its API to those who require it; the client's files find each other in the same way. */
const client = { external: ['vscode'], supported: { 'dynamic-import': false } } satisfies BuildOptions;

/** What is imported only when it is needed stays out of the bundle, in one of its own beside it. */
const apart: Plugin = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/connection\/node$/ }, () => ({ path: './connection.cjs', external: true }));
  },
};

export interface Bundle {
  readonly from: string;
  readonly to: string;
  readonly options: BuildOptions;
}

/** What the project is made into. Each is one file that runs with no node_modules beside it. */
export const bundles: readonly Bundle[] = [
  { from: 'server/cli/main.ts', to: 'dist/cli.js', options: { banner: { js: '#!/usr/bin/env node' } } },
  { from: 'server/cli/server.ts', to: 'dist/server.cjs', options: {} },
  { from: 'client/node.ts', to: 'dist/client.cjs', options: { ...client, plugins: [apart] } },
  { from: 'client/connection/node.ts', to: 'dist/connection.cjs', options: client },
  { from: 'server/lsp/browser.ts', to: 'dist/server.worker.js', options: { ...browser, format: 'iife' } },
  { from: 'client/browser.ts', to: 'dist/client.browser.js', options: { ...client, ...browser } },
];

/** A bundle that has been made. */
export interface Made {
  /** Its size in bytes. */
  readonly bytes: number;
  /** The folders of the packages of which something is in it, from the project's own folder. */
  readonly packages: readonly string[];
}

/** Makes one bundle; the same sources give the same bytes. */
export async function makeBundle({ from, to, options }: Bundle): Promise<Made> {
  if (!existsSync(inProject(from))) throw new PlainError(`${from} is missing, so ${to} cannot be made from it.`);
  const { metafile } = await build({ ...common, ...options, entryPoints: [from], outfile: to, metafile: true });
  return { bytes: statSync(inProject(to)).size, packages: packagesIn(metafile) };
}

const packagesIn = ({ outputs }: Metafile): readonly string[] =>
  Object.values(outputs)
    .flatMap(({ inputs }) => Object.keys(inputs))
    .flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);

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

/** Bundles tests for the extension host of a browser, which has `vscode` and nothing else: mocha comes with them. */
export async function bundleWebTests(entries: readonly string[], to: string): Promise<void> {
  const contents = entries.map((file) => `export * from ${JSON.stringify(file)};`).join('\n');
  await build({
    ...common,
    ...browser,
    minify: false,
    sourcemap: 'inline',
    external: ['vscode'],
    alias: { 'node:assert/strict': inProject('test/editor/web/assert.ts') },
    plugins: [mochaAlone],
    stdin: { contents, resolveDir: inProject() },
    outfile: to,
  });
}

/** mocha for browsers would take the place of what the bundle exports. */
const mochaAlone: Plugin = {
  name: 'mocha-alone',
  setup({ onLoad }) {
    onLoad({ filter: /mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
      contents: `(function (exports, module, define) {${await readFile(path, 'utf8')}\n}).call(globalThis);`,
    }));
  },
};
