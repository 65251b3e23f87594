import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../scripts/editor/browser';
import { samples } from '../../../scripts/support/project';
import { removeFolder, scratchFolder } from '../../../scripts/support/scratch';
import { builtCli } from '../../support/built';
import { pictureFile } from './support';

/** What of an element is asked for here; the tests are not typed as a page's own. */
interface Wide {
  readonly scrollWidth: number;
  readonly clientWidth: number;
}

/** As wide as a telephone, and as the part of a window beside a call. */
const WIDTHS = [390, 480, 640];

describe('a saved report in a narrow window', () => {
  const folder = scratchFolder('tr-narrow');
  const page = path.join(folder, 'report.html');
  let browser: Browser;
  before(async function () {
    this.timeout(240_000);
    ({ browser } = await openBrowser());
    const call = path.join(samples, 'contradictions.transcript.txt');
    const made = spawnSync(process.execPath, [builtCli(), 'check', '--exit-zero', '--format', 'html', call]);
    writeFileSync(page, made.stdout);
  });
  after(async () => {
    await browser?.close();
    removeFolder(folder);
  });

  for (const width of WIDTHS) {
    it(`has all columns of its tables within ${width} pixels`, async () => {
      const shown = await browser.newPage({ viewport: { width, height: 900 } });
      await shown.goto(pathToFileURL(page).href);
      await shown.screenshot({ path: pictureFile(`narrow report ${width}`), fullPage: true });
      const tables = await shown.locator('.scroll').evaluateAll((all) =>
        all.map((each) => {
          const { scrollWidth, clientWidth } = each as unknown as Wide;
          return scrollWidth - clientWidth;
        }),
      );
      await shown.close();
      assert.ok(tables.length > 4);
      assert.ok(Math.max(...tables) <= 0, `cut by ${Math.max(...tables)} pixels`);
    });
  }
});
