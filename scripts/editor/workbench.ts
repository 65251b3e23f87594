import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { remoteFile, workbenchAddress } from './address';

/** How long anything may take to appear on the screen, in milliseconds. Waiting ends as soon as it does. */
const PATIENCE = 30_000;

/** The workbench as a person has it before them: what stands on the screen, and the keys and clicks that change it. */
export class Workbench {
  private constructor(readonly page: Page) {}

  /** Shows a folder and, in its editor, a file; ready when the text can be read. */
  static async open(browser: Browser, origin: string, file: string): Promise<Workbench> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(workbenchAddress(origin, path.dirname(file), [['openFile', remoteFile(origin, file)]]));
    const workbench = new Workbench(page);
    await workbench.editor(file).locator('.view-line').first().waitFor();
    return workbench;
  }

  /** The editor that shows a file. */
  editor(file: string): Locator {
    const name = path.basename(file).replaceAll('"', '\\"');
    return this.page.locator(`.editor-instance .monaco-editor[data-uri$="/${name}"]`);
  }

  get language(): Locator {
    return this.page.locator('.statusbar-item[id="status.editor.mode"]');
  }

  get outline(): Locator {
    return this.page.locator('.outline-pane .monaco-list-row');
  }

  get problems(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  get hover(): Locator {
    return this.page.locator('.monaco-hover:not(.hidden) .hover-row').first();
  }

  /** Runs a command by its name in the palette. */
  async command(name: string): Promise<void> {
    await this.quickOpen(`>${name}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Puts the caret at a place, both counted from 1, and the place on the screen. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.quickOpen(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  private async quickOpen(text: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor();
    await input.fill(text);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
