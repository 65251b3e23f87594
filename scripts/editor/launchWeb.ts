import { mkdirSync } from 'node:fs';
import { scratchFolder } from '../support/scratch';
import type { WebEditor } from './fetch';
import { freePort, type RunningEditor, startServer } from './serve';

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
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const options = {
    ...editor.options,
    ...{ browserType: 'none', host: '127.0.0.1', port },
    ...{ extensionDevelopmentPath: extension, extensionTestsPath: tests, folderPath: folder },
  };
  return startServer({
    name: 'The web editor',
    command: [process.execPath, '-e', SERVE, editor.main, JSON.stringify(options)],
    env: process.env,
    scratch,
    port,
    sign: '/',
  });
}
