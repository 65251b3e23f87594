import type { Workbench } from '../../../scripts/editor/workbench';
import { CALL } from '../support/call';
import { pictureFile, Screen } from './support';

describe('in a folder that is not trusted', () => {
  let screen: Screen;
  let workbench: Workbench;
  before(async function () {
    this.timeout(240_000);
    screen = await Screen.open({ restricted: true });
    screen.write('.transcript-review.json', '{ "severities": { "counted-differently": "error" } }\n');
    workbench = await screen.show('halden.txt', CALL);
  });
  afterEach(() => workbench?.picture(pictureFile('restricted mode')));
  after(() => screen?.close());

  it('a call is reviewed as anywhere, by the settings beside it', async () => {
    await workbench.shows(workbench.page.locator('.statusbar-item'), /Restricted Mode/);
    await workbench.shows(workbench.language, /Transcript/);
    await workbench.squiggle('error').waitFor();
    await workbench.hoverOver('5.0%', /\$210\.0 million over \$200\.0 million/);
  });
});
