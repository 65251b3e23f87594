import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { MOST_RESTARTS } from '../../../client/connection/restarts';
import type { Workbench } from '../../../scripts/editor/workbench';
import { CALL } from '../support/call';
import { eventually } from '../support/eventually';
import { pictureFile, Screen } from './support';

let screen: Screen;
let workbench: Workbench;

describe('a server that ends by itself', () => {
  before(async function () {
    if (process.platform === 'win32') return this.skip();
    this.timeout(240_000);
    screen = await Screen.open();
    workbench = await screen.show('halden.txt', CALL);
    await workbench.command('View: Focus Problems');
  });
  afterEach(async function () {
    await workbench?.picture(pictureFile(this.currentTest?.fullTitle() ?? 'endings'));
  });
  after(() => screen?.close());

  it('is started again, and what it says of open calls is back', async () => {
    await endServer();
    await anotherRuns();
    await workbench.hoverOver('5.0%', /\$210\.0 million over \$200\.0 million/);
    await workbench.shows(workbench.problems, /13 plants/);
    assert.equal(await message().count(), 0);
  });

  it('is started no more when it ends again and again, and that is told with what can be done', async () => {
    for (let times = 1; times < MOST_RESTARTS; times++) {
      await endServer();
      await anotherRuns();
    }
    await endServer();
    await message().waitFor();
    assert.deepEqual(await message().locator('.monaco-button').allTextContents(), [
      'Restart Server',
      'Show Output',
      'Report',
    ]);
    assert.equal(await toasts().count(), 1);
    assert.deepEqual(screen.servers(), []);
  });

  it('leads to the output', async () => {
    await choose('Show Output');
    const channel = workbench.page.getByLabel('Switch Output').first();
    await eventually(
      'the output is shown',
      () => channel.inputValue(),
      (name) => name === 'Transcript Review',
    );
  });

  it('runs again when a person restarts it', async () => {
    await workbench.command('Transcript: Restart Server');
    await workbench.command('View: Focus Problems');
    await endServer();
    await choose('Restart Server');
    await anotherRuns();
    await workbench.shows(workbench.problems, /13 plants/);
  });

  it('can be reported', async () => {
    await endServer();
    await choose('Report');
    const form = workbench.page.locator('.monaco-dialog-box');
    await workbench.shows(form, /issues\/new/);
    assert.doesNotMatch(String(await form.textContent()), /Halden|halden/);
  });
});

/** The notification, as it stands in a corner of the screen. */
const message = (): Locator => toasts().filter({ hasText: 'ended again and again within 3 minutes' });

const toasts = (): Locator => workbench.page.locator('.notifications-toasts .notification-list-item');

async function choose(way: string): Promise<void> {
  await message().locator('.monaco-button', { hasText: way }).click();
  await message().waitFor({ state: 'detached' });
}

let killed: number | undefined;

/** Ends the server once it has reviewed the call. */
async function endServer(): Promise<void> {
  await workbench.shows(workbench.problems, /13 plants/);
  [killed] = await eventually(
    'a server runs',
    () => screen.servers(),
    (all) => all.length > 0,
  );
  process.kill(killed!, 'SIGKILL');
}

const anotherRuns = () =>
  eventually(
    'another server runs',
    () => screen.servers(),
    (all) => all.length > 0 && !all.includes(killed!),
  );
