import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ThemeKind, Workbench } from '../../../scripts/editor/workbench';
import { CALL, ORDINARY } from '../support/call';
import { eventually } from '../support/eventually';
import { ofReference, referenceTranscript } from '../support/reference';
import { pictureFile, Screen } from './support';

let screen: Screen;
let workbench: Workbench;

describe('on the screen', () => {
  before(async function () {
    this.timeout(240_000);
    screen = await Screen.open();
  });
  after(() => screen?.close());

  describe(ofReference('the reference transcript'), () => {
    before(async function () {
      const reference = referenceTranscript();
      if (!reference) return this.skip();
      workbench = await screen.show('reference.txt', readFileSync(reference));
      await workbench.shows(workbench.language, /Transcript/);
    });
    afterEach(takePicture);
    after(() => workbench?.close());

    it('is a transcript by itself, which stays as it is', async () => {
      assert.match(String(await workbench.language.textContent()), /Transcript/);
      assert.equal(await workbench.page.locator('.tab.dirty').count(), 0);
    });

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
      await workbench.openFixes();
      await workbench.fixes.filter({ hasText: '2011?' }).first().click();
      await workbench.shows(workbench.lines, /calendar.2011\?/);
    });

    it('has the speakers and the exchanges in its outline', async () => {
      await workbench.foldFiles();
      await workbench.command('Focus on Outline View');
      for (const row of [
        /^Presentation/,
        /^David Allen/,
        /^Questions and answers/,
        /^Mark McKechnie \(ThinkEquity\)/,
      ]) {
        await workbench.shows(workbench.outline, row);
      }
    });

    it('finds every exchange by the name of who asks', async () => {
      for (const [name, row] of [
        ['@Mark McKechnie', /Mark McKechnie \(ThinkEquity\)/],
        ['@Ehud Gelblum', /Ehud Gelblum/],
        ['@Closing', /Closing/],
      ] as const) {
        await workbench.quickOpen(name);
        await workbench.shows(workbench.choices, row);
        await workbench.page.keyboard.press('Escape');
      }
    });

    it('says in the breadcrumbs where one is', async () => {
      await workbench.goTo(49);
      await workbench.shows(workbench.page.locator('.breadcrumbs-control'), /Presentation.*Michael Ashby/s);
    });

    it('explains a figure under the pointer', async () => {
      await workbench.goTo(49);
      await workbench.hoverOver('20.1%', /\$344\.7 million over \$287\.0 million is \+20\.1 %/);
    });

    it('colours those who ask otherwise than those who answer', async () => {
      await workbench.goTo(289);
      const colours = () =>
        Promise.all(['Nikos Theodosopoulos', 'Michael Ashby'].map((name) => workbench.colourOf(name)));
      await eventually('two colours', colours, ([asks, answers]) => asks !== answers);
    });

    checkTheme('Dark Modern', 'vs-dark');
    checkTheme('Dark High Contrast', 'hc-black');
    checkTheme('Light High Contrast', 'hc-light');
    checkTheme('Light Modern', 'vs');
  });

  describe('other documents', () => {
    before(async () => {
      screen.write('chat.txt', String(ORDINARY['chat.txt']));
      workbench = await screen.show('halden.txt', CALL);
    });
    afterEach(takePicture);
    after(() => workbench?.close());

    it('an invented call is a transcript with its findings', async () => {
      await workbench.shows(workbench.language, /Transcript/);
      await workbench.squiggle('warning').waitFor();
    });

    it('it has its outline, its colours and its tooltips', async () => {
      await workbench.foldFiles();
      await workbench.command('Focus on Outline View');
      await workbench.shows(workbench.outline, /^Marta Lindqvist/);
      await workbench.shows(workbench.outline, /^Piet Holm \(Quayside Securities\)/);
      await workbench.goTo(12);
      await workbench.hoverOver('5.0%', /\$210\.0 million over \$200\.0 million/);
      assert.notEqual(await workbench.colourOf('5.0%'), await workbench.colourOf('from the'));
    });

    it('talk of another kind stays plain text, without a mark', async () => {
      await workbench.showFile('chat.txt');
      await workbench.shows(workbench.language, /Plain Text/);
      // What is seen of the call again has been decided after the chat.
      await workbench.showFile('halden.txt');
      await workbench.squiggle('warning').waitFor();
      await workbench.showFile('chat.txt');
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
    for (const words of ['Michael Ashby', '$344.7 million', '20.1%']) {
      const colours = () => Promise.all([words, 'compared to'].map((each) => workbench.colourOf(each)));
      await eventually(`${words} stands out in ${theme}`, colours, ([its, plain]) => its !== plain);
    }
  });
}

/** Taken after a failed test too: what was on the screen then says more than an error. */
async function takePicture(this: Mocha.Context): Promise<void> {
  await workbench?.picture(pictureFile(this.currentTest?.fullTitle() ?? 'unknown'));
}
