import assert from 'node:assert/strict';
import type { Workbench } from '../../../scripts/editor/workbench';
import { CALL } from '../support/call';
import { pictureFile, Screen } from './support';

const STEPS = ['Open a Sample Call', 'Show the Outline', 'Explain a Figure', 'Judge a Finding'] as const;

describe('the walkthrough on the screen', () => {
  let screen: Screen;
  let workbench: Workbench;
  before(async function () {
    this.timeout(240_000);
    screen = await Screen.open();
    workbench = await screen.show('notes.txt', 'Nothing of a call.\n');
  });
  afterEach(async function () {
    await workbench?.picture(pictureFile(this.currentTest?.fullTitle() ?? 'the walkthrough'));
  });
  after(() => screen?.close());

  it('leads through a call, each step done when its button has been used', async () => {
    await workbench.command('Welcome: Open Walkthrough...');
    await workbench.page.locator('.quick-input-widget input[type="text"]').fill('Review an Earnings Call');
    await workbench.choices.filter({ hasText: 'Review an Earnings Call' }).first().click();
    const steps = workbench.page.locator('.getting-started-step');
    for (const [index, button] of STEPS.entries()) {
      await steps.nth(index).click();
      await workbench.page.locator('.getting-started-step.expanded').getByRole('button', { name: button }).click();
      await steps.nth(index).locator('.codicon-getting-started-step-checked').waitFor();
    }
    await workbench.shows(workbench.fixes, /2012\?/);
    assert.equal(await steps.count(), STEPS.length);
  });

  it('and all else that the extension adds is German in a German editor', async () => {
    workbench = await screen.showIn('de', 'halden.transcript.txt', CALL);
    // The commands of the view are there once the extension knows of a transcript.
    await workbench.squiggle('warning').waitFor();
    await workbench.quickOpen('>Transkript: Prüfbericht öffnen');
    await workbench.shows(workbench.choices, /Transkript: Prüfbericht öffnen/);
    await workbench.page.keyboard.press('Escape');
    await workbench.command('Transkript: Zahlen nach Zeitraum gruppieren');
    await workbench.page.locator('.pane-header', { hasText: 'Zahlen' }).click();
    await workbench.shows(workbench.page.locator('.pane-header'), /Zahlen.*nach Zeitraum/s);
  });
});
