import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { bundleHostTests } from '../support/bundles';
import { run } from '../support/process';
import { inProject, root, workshop } from '../support/project';
import { removeFolder, scratchFolder } from '../support/scratch';
import { note, PlainError } from '../support/terminal';
import { remoteFile, workbenchAddress } from './address';
import { openBrowser } from './browser';
import { type DesktopEditor, findDesktop } from './desktop';
import { fetchEmbeddedEditor } from './fetch';
import { launchEditor } from './launch';
import { type HostRun, MOST_MINUTES, type Outcome, watchOutcome } from './outcome';
import { settingsFor } from './settings';

/**
 * Runs test/editor/host in the extension host of a real editor: desktop VS Code where it can be had, else the embedded one.
 * `TRANSCRIPT_EDITOR` may say `desktop` or `embedded`. Answers with the exit status.
 */
export async function runHostTests(countsFile: string): Promise<number> {
  const entry = await bundleTests();
  const scratch = scratchFolder('tr-host');
  const host = {
    counts: countsFile,
    output: path.join(scratch, 'output.txt'),
    folder: path.join(scratch, 'workspace'),
  };
  const workspace = twoFolders(scratch, host.folder);
  try {
    const wanted = process.env.TRANSCRIPT_EDITOR;
    const desktop = wanted === 'embedded' ? null : await findDesktop();
    if (!desktop && wanted === 'desktop') throw new PlainError('Desktop VS Code was asked for and cannot be had here.');
    return await (desktop ? runInDesktop(desktop, entry, host, workspace) : runInEmbedded(entry, host, workspace));
  } finally {
    if (existsSync(host.output)) process.stdout.write(readFileSync(host.output));
    removeFolder(scratch);
    removeFolder(path.dirname(entry));
  }
}

/** A workspace of the tests' own folder and of another one. Answers with its file. */
function twoFolders(scratch: string, first: string): string {
  const second = path.join(scratch, 'second');
  for (const folder of [first, second]) mkdirSync(folder);
  const file = path.join(scratch, 'tests.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: first }, { path: second }] }));
  return file;
}

/** The bundle lies within the project, where it finds mocha; each run has its own, so that two do not disturb each other. */
async function bundleTests(): Promise<string> {
  const folder = inProject('test/editor/host');
  const target = path.join(workshop, `host-${process.pid}`);
  await bundleHostTests(globSync('**/*.ts', { cwd: folder, absolute: true }), folder, target);
  return path.join(target, 'index.cjs');
}

function variables(host: HostRun): NodeJS.ProcessEnv {
  return { TRANSCRIPT_TEST_COUNTS: host.counts, TRANSCRIPT_TEST_OUTPUT: host.output, TRANSCRIPT_ROOT: root };
}

async function runInDesktop(editor: DesktopEditor, entry: string, host: HostRun, workspace: string): Promise<number> {
  note(`Running in ${editor.name}.`);
  const data = path.join(path.dirname(host.folder), 'data');
  mkdirSync(path.join(data, 'User'), { recursive: true });
  writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify(settingsFor()));
  const [program = editor.program, ...before] = [...editor.before, editor.program];
  const args = [
    ...[
      '--no-sandbox',
      '--disable-gpu',
      '--disable-updates',
      '--skip-welcome',
      '--skip-release-notes',
      '--disable-workspace-trust',
    ],
    ...['--user-data-dir', data, '--extensions-dir', path.join(data, 'extensions')],
    `--extensionDevelopmentPath=${root}`,
    `--extensionTestsPath=${entry}`,
    workspace,
  ];
  const { status, output } = await run(program, [...before, ...args], {
    env: { ...process.env, ...variables(host) },
    minutes: MOST_MINUTES,
    quiet: true,
  });
  if (!existsSync(host.output)) console.error(output.trim());
  return status;
}

async function runInEmbedded(entry: string, host: HostRun, workspace: string): Promise<number> {
  const embedded = await fetchEmbeddedEditor();
  const { browser, name } = await openBrowser();
  note(`Running in ${embedded.name}, its page in ${name}.`);
  const editor = await launchEditor(embedded, { runsTests: true, env: variables(host) });
  let outcome: Outcome | undefined;
  try {
    const page = await browser.newPage();
    outcome = await watchOutcome(page, editor, host);
    const address = workbenchAddress(editor.origin, workspace, [
      ['extensionDevelopmentPath', remoteFile(editor.origin, root)],
      ['extensionTestsPath', remoteFile(editor.origin, entry)],
      ['skipWelcome', 'true'],
    ]);
    await page.goto(address);
    return await outcome.status;
  } finally {
    outcome?.stop();
    await browser.close();
    editor.stop();
  }
}
