import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../scripts/editor/browser';
import { fetchEmbeddedEditor } from '../../../scripts/editor/fetch';
import { type LaunchOptions, launchEditor } from '../../../scripts/editor/launch';
import type { RunningEditor } from '../../../scripts/editor/serve';
import { Workbench } from '../../../scripts/editor/workbench';
import { vsix, workshop } from '../../../scripts/support/project';
import { serversUnder } from '../support/processes';

/** The editor with the packaged extension in it, and a browser to look at it. */
export class Screen {
  private constructor(
    private readonly browser: Browser,
    private readonly editor: RunningEditor,
  ) {}

  static async open(options: LaunchOptions = {}): Promise<Screen> {
    const embedded = await fetchEmbeddedEditor();
    const { browser, name } = await openBrowser();
    console.log(`  Looking at ${embedded.name} with the packaged extension, through ${name}.`);
    try {
      return new Screen(browser, await launchEditor(embedded, { ...options, vsix }));
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** Puts a text into the folder that is open. Answers with the file. */
  write(name: string, text: string | Uint8Array): string {
    const folder = path.join(this.editor.scratch, 'calls');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  }

  /** Shows a text as a file of that folder. */
  show(name: string, text: string | Uint8Array): Promise<Workbench> {
    return Workbench.open(this.browser, this.editor.origin, this.write(name, text));
  }

  /** The same to a person whose editor speaks another language. */
  showIn(language: string, name: string, text: string): Promise<Workbench> {
    return Workbench.openIn(language, this.browser, this.editor.origin, this.write(name, text));
  }

  /** The language servers of this editor, as processes. */
  servers(): readonly number[] {
    return serversUnder(this.editor.server.pid ?? 0);
  }

  async close(): Promise<void> {
    try {
      await this.browser.close();
    } finally {
      this.editor.stop();
    }
  }
}

/** Pictures stay behind for a person to look at. */
export function pictureFile(title: string): string {
  return path.join(workshop, 'screens', `${title.replace(/[^a-z0-9]+/gi, '-')}.png`);
}
