import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import type { ThemeKind, Workbench } from '../../../scripts/editor/workbench';
import { samples } from '../../../scripts/support/project';
import { pictureFile, Screen } from './support';

let screen: Screen;
let workbench: Workbench;

const THEMES: readonly (readonly [theme: string, kind: ThemeKind])[] = [
  ['Light Modern', 'vs'],
  ['Dark Modern', 'vs-dark'],
  ['Dark High Contrast', 'hc-black'],
  ['Light High Contrast', 'hc-light'],
];

describe('beside the text on the screen', () => {
  before(async function () {
    this.timeout(240_000);
    screen = await Screen.open();
    const name = 'contradictions.transcript.txt';
    workbench = await screen.show(name, readFileSync(path.join(samples, name)));
    await workbench.shows(workbench.language, /Transcript/);
  });
  after(() => screen?.close());

  describe('the figures', () => {
    before(async () => {
      await workbench.foldFiles();
      await workbench.showFigures();
      await workbench.shows(figures(), /net sales.*6 quantities/);
    });

    it('open under their metric', async () => {
      await row(/^net sales/).click();
      await workbench.page.keyboard.press('ArrowRight');
      await workbench.shows(figures(), /\$266 million to \$272 million.*third quarter 2024 · guidance/);
      await row(/^net sales in healthcare/).click();
      await workbench.page.keyboard.press('ArrowRight');
      await workbench.shows(figures(), /\$49\.8 million.*second quarter 2024/);
    });

    it('lead to their place', async () => {
      await row(/^\$49\.8 million.*second quarter 2024/).click();
      await workbench.shows(workbench.page.locator('.statusbar-item'), /Ln 52,/);
    });

    it('are used by keys alone', async () => {
      const { keyboard } = workbench.page;
      await workbench.command('Explorer: Focus on Figures View');
      await keyboard.press('Home');
      await workbench.shows(focused(), /^businesses/);
      await keyboard.press('ArrowRight');
      await workbench.shows(figures(), /^three of our businesses/);
      await keyboard.press('ArrowDown');
      await workbench.shows(focused(), /^three of our businesses/);
      await keyboard.press('ControlOrMeta+C');
      await workbench.shows(workbench.page.locator('.statusbar-item'), /1 figure copied/);
      await keyboard.press('Enter');
      await workbench.shows(workbench.page.locator('.statusbar-item'), /Ln 20,/);
    });

    it('are filtered', async () => {
      await workbench.command('Transcript: Filter Figures');
      await workbench.page.locator('.quick-input-widget input[type="text"]').fill('margin 2023');
      await workbench.shows(figures(), /gross margin.*1 of 2 quantities · 1 to look at/);
      await row(/^net sales/).waitFor({ state: 'hidden' });
      await workbench.page.keyboard.press('Enter');
      await workbench.picture(pictureFile('figures filtered'));
      await workbench.command('Explorer: Focus on Figures View');
      await workbench.page.keyboard.press('Home');
      await workbench.page.keyboard.press('Escape');
      await row(/^net sales/).waitFor();
    });

    it('are grouped by period and by speaker', async () => {
      await workbench.command('Transcript: Group Figures by Period');
      await workbench.shows(figures(), /^second quarter 2023/);
      await workbench.picture(pictureFile('figures by period'));
      await workbench.command('Transcript: Group Figures by Speaker');
      await workbench.shows(figures(), /^Paloma Quist/);
      await workbench.command('Transcript: Group Figures by Metric');
    });

    it('follow the cursor', async () => {
      // Only what is in the tree can be selected there: it must be grouped anew before the cursor moves.
      await workbench.shows(figures(), /^net sales/);
      await workbench.command('Transcript: Follow Cursor in Figures');
      await workbench.goTo(37, 26);
      await workbench.shows(figures().locator('xpath=self::*[contains(@class,"selected")]'), /^27\.4%/);
      await workbench.command('Transcript: Stop Following Cursor in Figures');
    });

    for (const [theme, kind] of THEMES) {
      it(`can be read in the theme ${theme}`, async () => {
        await workbench.wear(theme, kind);
        await workbench.picture(pictureFile(`figures in ${theme}`));
      });
    }
  });

  describe('the report', () => {
    before(async () => {
      await workbench.command('Transcript: Open Review Report');
      await report().getByText('What cannot all be right').waitFor();
    });

    it('quotes the findings and draws its charts', async () => {
      await report().locator('mark.odd').filter({ hasText: '8.4%' }).first().waitFor();
      assert.ok((await report().locator('svg[role=img]').count()) >= 7);
    });

    it('leads to a place of the text', async () => {
      await report().locator('.finding a').filter({ hasText: '139' }).first().click();
      await workbench.shows(workbench.page.locator('.statusbar-item'), /Ln 139,/);
    });

    for (const [theme, kind] of THEMES) {
      it(`can be read in the theme ${theme}`, async () => {
        await workbench.wear(theme, kind);
        for (const [place, words] of [
          ['top', 'Review report'],
          ['charts', 'Guidance and results'],
          ['end', 'Who speaks how much'],
        ] as const) {
          await report().getByText(words, { exact: true }).scrollIntoViewIfNeeded();
          await workbench.picture(pictureFile(`report ${place} in ${theme}`));
        }
      });
    }
  });
});

const figures = (): Locator => workbench.figures;

const focused = (): Locator => workbench.page.locator('.pane-body .customview-tree .monaco-list-row.focused');

const row = (words: RegExp): Locator => figures().filter({ hasText: words }).first();

const report = (): FrameLocator => workbench.report;
