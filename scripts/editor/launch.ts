import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../support/process';
import { scratchFolder } from '../support/scratch';
import { PlainError } from '../support/terminal';
import type { EmbeddedEditor } from './fetch';
import { freePort, type RunningEditor, startServer } from './serve';
import { type Settings, settingsFor } from './settings';

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
  const folders = ownFolders(scratch);
  writeSettings(scratch, options.restricted ? { ...options.settings, ...RESTRICTED } : options.settings);
  if (options.vsix) await installExtension(editor, scratch, folders, options.vsix);
  const port = await freePort();
  const args = ['--host', '127.0.0.1', '--port', String(port), ...QUIET, ...folders];
  if (options.runsTests) args.push('--enable-smoke-test-driver');
  if (!options.restricted) args.push('--disable-workspace-trust');
  return startServer({
    name: 'The embedded editor',
    command: [editor.node, editor.main, ...args],
    env: { ...environment(editor, scratch), ...options.env },
    scratch,
    port,
    sign: '/version',
  });
}

/** No question at the start: the answer is no. */
const RESTRICTED: Settings = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

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
