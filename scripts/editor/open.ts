import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import colors from 'picocolors';
import { pack } from '../package';
import { ended, spawnGroup } from '../support/process';
import { root } from '../support/project';
import { scratchFolder } from '../support/scratch';
import { note } from '../support/terminal';
import { remoteFile, workbenchAddress } from './address';
import { codeCommand } from './desktop';
import { fetchEmbeddedEditor } from './fetch';
import { launchEditor } from './launch';
import { settingsFor } from './settings';

/** Opens a file in the desktop VS Code on the path, with data and extensions of its own, and stays until its window is closed. */
export async function openInDesktop(file: string): Promise<number> {
  const data = scratchFolder('tr-desktop');
  mkdirSync(path.join(data, 'User'));
  writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify(settingsFor(), null, 2));
  const args = ['--new-window', '--wait', '--disable-workspace-trust', '--skip-welcome'];
  args.push('--user-data-dir', data, '--extensions-dir', path.join(data, 'extensions'));
  args.push(`--extensionDevelopmentPath=${root}`, path.dirname(file), '--goto', file);
  note('Opening desktop VS Code; closing its window ends this as well.');
  process.once('exit', () => endDesktop(data));
  const command = String(codeCommand());
  return ended(spawnGroup(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }));
}

/** The `code` command only asks the editor to open; the editor itself leaves its process id in its data folder. */
function endDesktop(data: string): void {
  try {
    process.kill(Number(readFileSync(path.join(data, 'code.lock'), 'utf8')));
  } catch {
    // It has ended already, or never began.
  }
}

/** Opens a file in the embedded editor, with the extension as it is built, and prints where a browser finds it. Ends when it is interrupted. */
export async function openInEmbedded(file: string): Promise<number> {
  const embedded = await fetchEmbeddedEditor();
  const vsix = await pack();
  const editor = await launchEditor(embedded, { vsix });
  const address = workbenchAddress(editor.origin, path.dirname(file), [['openFile', remoteFile(editor.origin, file)]]);
  console.log(`\n${path.basename(file)} is open in ${embedded.name}.`);
  console.log(`Show this address in a browser on this machine:\n\n  ${colors.bold(colors.underline(address))}\n`);
  return ended(editor.server);
}
