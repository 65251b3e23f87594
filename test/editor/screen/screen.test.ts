import assert from 'node:assert/strict';
import type { ThemeKind, Workbench } from '../../../scripts/editor/workbench';
import { CALL, ORDINARY } from '../support/call';
import { referenceTranscript } from '../support/reference';
import { openScreen, pictureFile, type Screen } from './support';

let screen: Screen;
let workbench: Workbench;

describe('on the screen', () => {
  before(async function () {
    this.timeout(240_000);
    screen = await openScreen();
  });
  after(() => screen?.close());

  describe('the reference transcript', () => {
    before(async function () {
      const reference = referenceTranscript();
      if (!reference) return this.skip();
      workbench = await screen.open('reference.txt', { copyOf: reference });
    });
    afterEach(takePicture);
    after(() => workbench?.close());

    it('is a transcript by itself', () => workbench.shows(workbench.language, /Transcript/));

    it('shows its findings in the Problems panel', async () => {
      await workbench.command('View: Focus Problems');
      await workbench.shows(workbench.problems, /14 states/);
      await workbench.shows(workbench.problems, /2011\?/);
    });

    it('underlines what cannot be right', async () => {
      await workbench.goTo(420);
      await workbench.squiggle('warning').waitFor();
    });

    it('offers a fix, which puts the text right', async () => {
      await workbench.goTo(290, 16);
      await workbench.squiggle('warning').waitFor();
      await workbench.command('Quick Fix...');
      await workbench.page.locator('.action-widget .monaco-list-row', { hasText: '2011?' }).first().click();
      await workbench.shows(workbench.lines, /calendar.2011\?/);
    });

    it('has the speakers and the exchanges in its outline', async () => {
      await workbench.command('Focus on Outline View');
      await workbench.shows(workbench.outline, /^Presentation/);
      await workbench.shows(workbench.outline, /^David Allen/);
      await workbench.page.keyboard.press('End');
      await workbench.shows(workbench.outline, /^Closing/);
    });

    it('finds an exchange by the name of who asks', async () => {
      await workbench.quickOpen('@Mark McKechnie');
      await workbench.shows(workbench.choices, /Mark McKechnie \(ThinkEquity\)/);
      await workbench.page.keyboard.press('Escape');
    });

    it('says in the breadcrumbs where one is', async () => {
      await workbench.goTo(49);
      await workbench.shows(workbench.page.locator('.breadcrumbs-control'), /Presentation.*Michael Ashby/s);
    });

    it('explains a figure under the pointer', async () => {
      await workbench.goTo(49);
      const words = await workbench.hoverOver('20.1%');
      assert.match(words, /344\.7/);
      assert.match(words, /287\.0/);
    });

    checkTheme('Dark Modern', 'vs-dark');
    checkTheme('Dark High Contrast', 'hc-black');
    checkTheme('Light High Contrast', 'hc-light');
    checkTheme('Light Modern', 'vs');
  });

  describe('other documents', () => {
    afterEach(async function () {
      await takePicture.call(this);
      await workbench?.close();
    });

    it('an invented call is a transcript with its findings', async () => {
      workbench = await screen.open('halden.txt', { text: CALL });
      await workbench.shows(workbench.language, /Transcript/);
      await workbench.squiggle('warning').waitFor();
    });

    it('talk of another kind stays plain text, without a mark', async () => {
      workbench = await screen.open('chat.txt', { text: String(ORDINARY['chat.txt']) });
      await workbench.shows(workbench.language, /Plain Text/);
      assert.equal(await workbench.squiggle('warning').count(), 0);
    });
  });
});

/** Speakers by role, figures by kind: each stands out from plain words, whatever the theme. */
function checkTheme(theme: string, kind: ThemeKind): void {
  it(`tells speakers and figures from other words in the theme ${theme}`, async () => {
    await workbench.wear(theme, kind);
    await workbench.goTo(49);
    const plain = await workbench.colourOf('compared to');
    for (const words of ['Michael Ashby', '$344.7 million', '20.1%']) {
      assert.notEqual(await workbench.colourOf(words), plain, `${words} in ${theme}`);
    }
  });
}

/** Taken after a failed test too: what was on the screen then says more than an error. */
async function takePicture(this: Mocha.Context): Promise<void> {
  await workbench?.picture(pictureFile(this.currentTest?.fullTitle() ?? 'unknown'));
}
