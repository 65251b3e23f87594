import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { remoteFile, workbenchAddress } from './address';

/** What of an element on a page is asked for here; the scripts are not typed as a page's own. */
interface Painted {
  computedStyleMap(): { get(property: string): { toString(): string } };
}

interface Moving {
  getAnimations(options: { subtree: boolean }): readonly { readonly finished: Promise<unknown> }[];
}

/** Light, dark, and each in high contrast, as the workbench calls them. */
export type ThemeKind = 'vs' | 'vs-dark' | 'hc-black' | 'hc-light';

/** How long anything may take to appear on the screen, in milliseconds. Waiting ends as soon as it does. */
const PATIENCE = 30_000;

/** The workbench as a person has it before them: what stands on the screen, and the keys and clicks that change it. */
export class Workbench {
  private constructor(readonly page: Page) {}

  /** Shows a folder and, in its editor, a file; ready when the text can be read. */
  static async open(
    browser: Browser,
    origin: string,
    file: string,
    viewport = { width: 1280, height: 800 },
  ): Promise<Workbench> {
    return Workbench.inContext(await browser.newContext({ viewport }), origin, file);
  }

  /** The same in a language other than English, for the texts of extensions; the editor's own would need a language pack. */
  static async openIn(language: string, browser: Browser, origin: string, file: string): Promise<Workbench> {
    const context = await browser.newContext({ locale: language });
    await context.addCookies([{ name: 'vscode.nls.locale', value: language, url: origin }]);
    await context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
    return Workbench.inContext(context, origin, file);
  }

  private static async inContext(context: BrowserContext, origin: string, file: string): Promise<Workbench> {
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

  /** The entries of the Figures view that stand on the screen. */
  get figures(): Locator {
    return this.page.locator('.pane-body .customview-tree .monaco-list-row');
  }

  /** What a report says, inside the two frames that the editor puts around a page. */
  get report(): FrameLocator {
    return this.page.frameLocator('iframe.webview').frameLocator('#active-frame');
  }

  /** Opens the Figures view, if it is not open yet. */
  async showFigures(): Promise<void> {
    await this.turnPane('Figures', true);
    await this.figures.first().waitFor();
  }

  async closeSideBar(): Promise<void> {
    if (await this.page.locator('.part.sidebar').isVisible()) await this.page.keyboard.press('ControlOrMeta+B');
  }

  /** Opens or closes a part of the side bar by its name. */
  async turnPane(name: string, open: boolean): Promise<void> {
    const header = this.page.locator('.pane-header').filter({ hasText: name });
    await header.waitFor();
    if ((await header.getAttribute('aria-expanded')) !== String(open)) await header.click();
  }

  get problems(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** The first mark under the text that stands on the screen. */
  squiggle(severity: 'error' | 'warning' | 'info'): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`).first();
  }

  get lines(): Locator {
    return this.page.locator('.monaco-editor .view-line');
  }

  /** The lines that stand above exchanges. */
  get lenses(): Locator {
    return this.page.locator('.codelens-decoration');
  }

  /** What stands in the text without being of it. The editor gives each look of it a class of its own. */
  get hints(): Locator {
    return this.page.locator('.view-line [class*="dyn-rule"]');
  }

  /** All places of what stands at the cursor. */
  get highlights(): Locator {
    return this.page.locator('[class*="wordHighlight"]');
  }

  /** What the palette, or a search for symbols, offers. */
  get choices(): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row');
  }

  /** What is offered to put a place right. */
  get fixes(): Locator {
    return this.page.locator('.action-widget .monaco-list-row');
  }

  get hover(): Locator {
    return this.page.locator('.monaco-hover:not(.hidden)');
  }

  /** Runs a command by its name in the palette. */
  async command(name: string): Promise<void> {
    await this.quickOpen(`>${name}`);
    await this.choices.filter({ hasText: name }).first().click();
    await this.choices.filter({ hasText: name }).first().waitFor({ state: 'hidden' });
  }

  /** Puts the caret at a place, both counted from 1, and the place on the screen. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.quickOpen(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Opens what is offered to put right the place that the caret is in. It comes to nothing while the text is still being read. */
  async openFixes(): Promise<void> {
    for (let tries = 10; tries > 0; tries--) {
      await this.page.keyboard.press('ControlOrMeta+Period');
      await this.fixes
        .first()
        .waitFor({ timeout: 2000 })
        .catch(() => undefined);
      if (await this.fixes.first().isVisible()) return;
    }
    throw new Error('No fix was offered.');
  }

  /** Leaves the side bar to the outline. */
  async foldFiles(): Promise<void> {
    await this.page.locator('.explorer-viewlet .pane-header.expanded').first().click();
  }

  /** Shows another file of the folder, by its name. */
  async showFile(name: string): Promise<void> {
    await this.quickOpen(name);
    await this.choices.filter({ hasText: name }).first().click();
    await this.editor(name).locator('.view-line').first().waitFor();
  }

  /** Opens the palette with a text: `>` before a command, `@` before a symbol, `:` before a line, nothing before a file. */
  async quickOpen(text: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor();
    await input.fill(text);
  }

  /** Waits for a text, as it stands on the screen, that satisfies the pattern. */
  async shows(place: Locator, pattern: RegExp): Promise<void> {
    await place.filter({ hasText: pattern }).first().waitFor();
  }

  /** Chooses a colour theme by its name in the list of themes. */
  async wear(theme: string, kind: ThemeKind): Promise<void> {
    await this.command('Preferences: Color Theme');
    await this.page.locator('.quick-input-widget input[type="text"]').fill(theme);
    await this.choices.filter({ hasText: theme }).first().click();
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
  }

  /** The colour, as the theme gives it, of a piece of the text. */
  async colourOf(words: string): Promise<string> {
    const piece = this.piece(words);
    await piece.waitFor();
    return piece.evaluate((element) => (element as unknown as Painted).computedStyleMap().get('color').toString());
  }

  /** Rests the pointer on a piece of the text until what appears there says this. Text that moves under it is pointed at again. */
  async hoverOver(words: string, says: RegExp): Promise<void> {
    const tooltip = this.hover.filter({ hasText: says }).first();
    for (let tries = 5; tries > 0; tries--) {
      await this.page.mouse.move(2, 2);
      await this.piece(words).hover();
      await tooltip.waitFor({ timeout: 5000 }).catch(() => undefined);
      if (await tooltip.isVisible()) return this.settled(tooltip);
    }
    throw new Error(`Over "${words}" stands: ${await this.hover.allTextContents()}`);
  }

  /** Waits until an element has come in or gone out altogether. */
  private async settled(place: Locator): Promise<void> {
    await place.evaluate((element) => {
      const { getAnimations } = element as unknown as Moving;
      return Promise.all(getAnimations.call(element, { subtree: true }).map(({ finished }) => finished)).then(
        () => undefined,
      );
    });
  }

  /** The piece of a line, all in one colour, that is just these words; the editor writes blanks as no-break spaces. */
  private piece(words: string): Locator {
    const spaced = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \u00a0]');
    return this.page.locator('.view-line > span > span', { hasText: new RegExp(`^\\s*${spaced}\\s*$`) }).first();
  }

  /** A picture of what a person would see now. */
  async picture(file: string): Promise<void> {
    mkdirSync(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
