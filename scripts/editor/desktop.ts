import { realpathSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { canRun, onPath } from '../support/onPath';
import { run } from '../support/process';
import { workshop } from '../support/project';
import { note } from '../support/terminal';

export interface DesktopEditor {
  /** The program and the arguments before its own: a display is put under it where there is none. */
  readonly program: string;
  readonly before: readonly string[];
  readonly name: string;
}

/** The `code` command of a desktop VS Code on the path, or null. */
export function codeCommand(): string | null {
  return onPath([process.platform === 'win32' ? 'code.cmd' : 'code'])[0] ?? null;
}

/**
 * A desktop VS Code to run tests in: the one on the path, or one downloaded for tests. Null, with the reason as a note, where
 * neither can be had or no window can be opened.
 */
export async function findDesktop(): Promise<DesktopEditor | null> {
  const before = display();
  if (before === null) return absent('there is no display, and no xvfb-run to make one');
  const installed = installedProgram();
  if (installed && (await starts(installed)))
    return { program: installed, before, name: `desktop VS Code (${installed})` };
  const downloaded = await download();
  if (!downloaded) return null;
  if (await starts(downloaded))
    return { program: downloaded, before, name: `desktop VS Code, downloaded by @vscode/test-electron` };
  return absent('the downloaded one does not start on this machine');
}

function absent(reason: string): null {
  note(`Desktop VS Code is not used: ${reason}.`);
  return null;
}

/** Linux needs a display to open a window on; xvfb makes one that nobody sees. */
function display(): readonly string[] | null {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return [];
  const [xvfb] = onPath(['xvfb-run']);
  return xvfb ? [xvfb, '--auto-servernum'] : null;
}

/** The program behind the `code` command, which is but a script that starts it and returns. */
function installedProgram(): string | null {
  const command = codeCommand();
  if (!command) return null;
  const bin = path.dirname(realpathSync(command));
  const beside = { win32: ['../Code.exe'], darwin: ['../../../MacOS/Electron', '../../../MacOS/Code'] }[
    process.platform as string
  ] ?? ['../code'];
  return beside.map((file) => path.join(bin, file)).find(canRun) ?? null;
}

async function starts(program: string): Promise<boolean> {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { status } = await run(program, ['-e', 'process.exit(0)'], { env, quiet: true, minutes: 0.5 });
  return status === 0;
}

/** The download answers within seconds or is taken as out of reach. */
async function download(): Promise<string | null> {
  try {
    return await downloadAndUnzipVSCode({ cachePath: path.join(workshop, 'desktop'), timeout: 8000 });
  } catch (error) {
    return absent(`its download is out of reach (${(error as Error).message.split('\n')[0]})`);
  }
}
