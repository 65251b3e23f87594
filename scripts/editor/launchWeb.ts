import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { killGroup, spawnGroup } from '../support/process';
import { removeFolder, scratchFolder } from '../support/scratch';
import { PlainError } from '../support/terminal';
import type { WebEditor } from './fetch';
import { answers, freePort, type RunningEditor } from './launch';

/** The server's own command line opens a browser for tests by itself; its module leaves that to others. */
const SERVE = 'require(process.argv[1]).open(JSON.parse(process.argv[2]))';

export interface WebLaunch {
  /** The folder of the extension. */
  readonly extension: string;
  /** The folder that is open. It is shown through a file system of the browser's, which keeps what is written to itself. */
  readonly folder: string;
  /** A script below the extension's folder that is run in the extension host. */
  readonly tests?: string;
}

/** Serves the pages of a pure web VS Code with the extension in it. */
export async function launchWebEditor(
  editor: WebEditor,
  { extension, folder, tests }: WebLaunch,
): Promise<RunningEditor> {
  const scratch = scratchFolder('tr-web');
  const log = path.join(scratch, 'server.log');
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const options = {
    ...editor.options,
    ...{ browserType: 'none', host: '127.0.0.1', port },
    ...{ extensionDevelopmentPath: extension, extensionTestsPath: tests, folderPath: folder },
  };
  const output = openSync(log, 'a');
  const server = spawnGroup(process.execPath, ['-e', SERVE, editor.main, JSON.stringify(options)], {
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const stop = () => {
    killGroup(server);
    removeFolder(scratch);
  };
  const origin = `http://127.0.0.1:${port}`;
  if (await answers(origin, () => server.exitCode === null)) return { origin, scratch, server, stop };
  const words = readFileSync(log, 'utf8').trim().split('\n').slice(-20).join('\n');
  stop();
  throw new PlainError(`The web editor did not start. Its last words:\n${words}`);
}
