import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../scripts/editor/browser';
import { fetchEmbeddedEditor } from '../scripts/editor/fetch';
import { launchEditor } from '../scripts/editor/launch';
import { Workbench } from '../scripts/editor/workbench';
import { packageExtension } from '../scripts/package';
import { CALL } from '../test/editor/support/call';
import { told } from './goals';

/** How often an editor is opened for each kind of file, each time with an extension host of its own. */
const WINDOWS = 3;

/** What a person may open, and by which the editor wakes the extension. */
const FILES: Readonly<Record<string, string>> = {
  'notes.txt': 'Nothing of a call.\n',
  'call.txt': CALL,
  'call.transcript': CALL,
};

/** A file that is no business of the extension's, and how long the editor rests over it, in milliseconds. */
const OTHER = 'other.json';
const REST = 3000;

/** The list has the slowest extensions first, and holds no more than can be seen. */
const TALL = { width: 1280, height: 2600 };

/** Measures how long the packaged extension takes to wake in a real editor, as the editor itself shows it to a person. */
export async function measureActivation(): Promise<void> {
  const embedded = await fetchEmbeddedEditor();
  const { browser, name } = await openBrowser();
  const editor = await launchEditor(embedded, { vsix: await packageExtension() });
  console.log(`Activation in ${embedded.name}, through ${name}`);
  try {
    const folder = path.join(editor.scratch, 'calls');
    mkdirSync(folder);
    writeFileSync(path.join(folder, OTHER), '{}\n');
    for (const [file, text] of Object.entries(FILES)) {
      writeFileSync(path.join(folder, file), text);
      const times: number[] = [];
      for (let window = 0; window < WINDOWS; window++)
        times.push(await activation(browser, editor.origin, folder, file));
      const words = `activation by ${file}, the quickest of ${times.join(', ')}`;
      console.log(told({ words, unit: 'ms', most: 50, value: Math.min(...times) }));
    }
  } finally {
    await browser.close();
    editor.stop();
  }
}

/**
 * Opens a file in a new window and reads the time out of the editor's list of running extensions, in milliseconds. The editor has come
 * to rest before, so that the time is not that of the other extensions which it starts with.
 */
async function activation(browser: Browser, origin: string, folder: string, file: string): Promise<number> {
  const workbench = await Workbench.open(browser, origin, path.join(folder, OTHER), TALL);
  await workbench.page.waitForTimeout(REST);
  await workbench.showFile(file);
  await workbench.command('Developer: Show Running Extensions');
  const words = workbench.page
    .locator('.runtime-extensions-editor .extension', { hasText: 'Transcript Review' })
    .locator('.activation-time');
  await words.filter({ hasText: /\d+ ?ms/ }).waitFor();
  const said = String(await words.textContent());
  await workbench.close();
  return Number(/(\d+) ?ms/.exec(said)?.[1]);
}
