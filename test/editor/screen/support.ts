import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../scripts/editor/browser';
import { fetchEmbeddedEditor } from '../../../scripts/editor/fetch';
import { launchEditor, type RunningEditor } from '../../../scripts/editor/launch';
import { Workbench } from '../../../scripts/editor/workbench';
import { vsix, workshop } from '../../../scripts/support/project';

/** The editor with the packaged extension in it, and a browser to look at it. */
export interface Screen {
  readonly editor: RunningEditor;
  /** Puts a text, or a copy of a file, into the open folder and shows it. */
  open(name: string, content: { readonly text: string } | { readonly copyOf: string }): Promise<Workbench>;
  close(): Promise<void>;
}

export async function openScreen(): Promise<Screen> {
  const embedded = await fetchEmbeddedEditor();
  const { browser, name } = await openBrowser();
  console.log(`  Looking at ${embedded.name} with the packaged extension, through ${name}.`);
  const editor = await launchEditor(embedded, { vsix }).catch(async (error) => {
    await browser.close();
    throw error;
  });
  return { editor, open: (file, content) => show(browser, editor, file, content), close: () => end(browser, editor) };
}

async function show(
  browser: Browser,
  editor: RunningEditor,
  name: string,
  content: Parameters<Screen['open']>[1],
): Promise<Workbench> {
  const folder = path.join(editor.scratch, 'calls');
  const file = path.join(folder, name);
  mkdirSync(folder, { recursive: true });
  if ('text' in content) writeFileSync(file, content.text);
  else cpSync(content.copyOf, file);
  return Workbench.open(browser, editor.origin, file);
}

async function end(browser: Browser, editor: RunningEditor): Promise<void> {
  try {
    await browser.close();
  } finally {
    editor.stop();
  }
}

/** Pictures stay behind for a person to look at. */
export function pictureFile(title: string): string {
  return path.join(workshop, 'screens', `${title.replace(/[^a-z0-9]+/gi, '-')}.png`);
}
