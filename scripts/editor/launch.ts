import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { killGroup, run, spawnGroup } from '../support/process';
import { removeFolder, scratchFolder } from '../support/scratch';
import { PlainError } from '../support/terminal';
import type { EmbeddedEditor } from './fetch';
import { type Settings, settingsFor } from './settings';

/** A running editor of our own: its data, extensions and settings are its alone and go when it stops. */
export interface RunningEditor {
  readonly origin: string;
  /** A folder that goes with the editor, for what a run writes. */
  readonly scratch: string;
  readonly server: ChildProcess;
  stop(): void;
}

export interface LaunchOptions {
  /** A packaged extension to install before the start. */
  readonly vsix?: string;
  readonly settings?: Settings;
  /** Whether a page may name tests to be run in the extension host. */
  readonly runsTests?: boolean;
  /** Whether folders are not trusted unless a person says so. */
  readonly restricted?: boolean;
  /** More for the environment of the server and the extension host. */
  readonly env?: NodeJS.ProcessEnv;
}

export async function launchEditor(editor: EmbeddedEditor, options: LaunchOptions = {}): Promise<RunningEditor> {
  const scratch = scratchFolder('tr-editor');
  const log = path.join(scratch, 'server.log');
  const folders = ownFolders(scratch);
  writeSettings(scratch, options.restricted ? { ...options.settings, ...RESTRICTED } : options.settings);
  if (options.vsix) await installExtension(editor, scratch, folders, options.vsix);
  const port = await freePort();
  const args = ['--host', '127.0.0.1', '--port', String(port), ...QUIET, ...folders];
  if (options.runsTests) args.push('--enable-smoke-test-driver');
  if (!options.restricted) args.push('--disable-workspace-trust');
  const output = openSync(log, 'a');
  const server = spawnGroup(editor.node, [editor.main, ...args], {
    env: { ...environment(editor, scratch), ...options.env },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const stop = () => {
    killGroup(server);
    removeFolder(scratch);
  };
  const origin = `http://127.0.0.1:${port}`;
  if (await answers(`${origin}/version`, () => server.exitCode === null)) return { origin, scratch, server, stop };
  const words = readFileSync(log, 'utf8').trim().split('\n').slice(-20).join('\n');
  stop();
  throw new PlainError(`The embedded editor did not start within ${START_SECONDS} s. Its last words:\n${words}`);
}

/** No question at the start: the answer is no. */
const RESTRICTED: Settings = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

const START_SECONDS = 60;

const QUIET = ['--without-connection-token', '--accept-server-license-terms', ...['--telemetry-level', 'off']];

function ownFolders(scratch: string): string[] {
  const data = path.join(scratch, 'data');
  const extensions = path.join(scratch, 'extensions');
  mkdirSync(path.join(data, 'data/User'), { recursive: true });
  mkdirSync(extensions);
  return ['--server-data-dir', data, '--extensions-dir', extensions];
}

function writeSettings(scratch: string, settings?: Settings): void {
  writeFileSync(path.join(scratch, 'data/data/User/settings.json'), JSON.stringify(settingsFor(settings), null, 2));
}

async function installExtension(
  editor: EmbeddedEditor,
  scratch: string,
  folders: string[],
  vsix: string,
): Promise<void> {
  const args = [editor.main, ...QUIET, ...folders, '--install-extension', vsix, '--force'];
  const { status, output } = await run(editor.node, args, {
    env: environment(editor, scratch),
    quiet: true,
    minutes: 2,
  });
  if (status !== 0) throw new PlainError(`The editor would not install ${vsix}:\n${output.trim()}`);
}

/** No gallery to ask, sockets in the run's own folder, and nothing of a surrounding editor or npm run. */
function environment(editor: EmbeddedEditor, scratch: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env))
    if (!/^(npm_|VSCODE_|NODE_OPTIONS$|ELECTRON_)/.test(name)) env[name] = value;
  const PATH = `${path.dirname(editor.node)}${path.delimiter}${process.env.PATH ?? ''}`;
  return { ...env, PATH, TMPDIR: scratch, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Whether an address answers within the time that an editor may take to start. */
export async function answers(url: string, alive: () => boolean): Promise<boolean> {
  const deadline = Date.now() + START_SECONDS * 1000;
  while (Date.now() < deadline && alive()) {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
