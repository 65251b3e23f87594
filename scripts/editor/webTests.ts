import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { COUNTS_LINE, TESTS_LINE } from '../../test/editor/web/lines';
import { bundleWebTests } from '../support/bundles';
import { inProject, root, workshop } from '../support/project';
import { removeFolder, scratchFolder } from '../support/scratch';
import { note } from '../support/terminal';
import { openBrowser } from './browser';
import { fetchWebEditor } from './fetch';
import { launchWebEditor } from './launchWeb';
import { type HostRun, type Outcome, watchOutcome } from './outcome';

/**
 * Runs, in a pure web VS Code, the tests of test/editor/web and those of test/editor/host that need no Node. Answers with the exit
 * status.
 */
export async function runWebTests(countsFile: string): Promise<number> {
  const editor = await fetchWebEditor();
  const { browser, name } = await openBrowser();
  note(`Running in ${editor.name}, in ${name}.`);
  const scratch = scratchFolder('tr-web-tests');
  const tests = await bundleTests();
  const host = {
    counts: countsFile,
    output: path.join(scratch, 'output.txt'),
    folder: path.join(scratch, 'workspace'),
  };
  mkdirSync(host.folder);
  let outcome: Outcome | undefined;
  const server = await launchWebEditor(editor, { extension: root, folder: host.folder, tests });
  try {
    const page = await browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    outcome = await watchOutcome(page, server, host, (words) => take(host, words));
    await page.goto(server.origin);
    return await outcome.status;
  } finally {
    outcome?.stop();
    await browser.close();
    server.stop();
    if (existsSync(host.output)) process.stdout.write(readFileSync(host.output));
    removeFolder(scratch);
    removeFolder(path.dirname(tests));
  }
}

/** The bundle lies within the extension's folder, which is all that the editor's server shows. */
async function bundleTests(): Promise<string> {
  const folder = inProject('test/editor');
  const files = globSync(['web/*.test.ts', 'host/*.test.ts'], { cwd: folder, absolute: true }).filter(needsNoNode);
  const target = path.join(workshop, `web-${process.pid}`, 'index.js');
  await bundleWebTests([path.join(folder, 'web/begin.ts'), ...files.sort()], target);
  return target;
}

/** Neither a test nor what it imports asks Node for anything. */
function needsNoNode(file: string): boolean {
  const source = readFileSync(file, 'utf8');
  const imported = [...source.matchAll(/ from '(\.[^']*)'/g)].map(([, name = '']) =>
    path.resolve(file, '..', `${name}.ts`),
  );
  return !/ from 'node:(?!assert\/strict)/.test(source) && imported.filter(existsSync).every(needsNoNode);
}

/** The tests have no file to write to: what they say on the console is kept, and their counts. */
function take(host: HostRun, words: string): void {
  if (words.startsWith(COUNTS_LINE)) writeFileSync(host.counts, words.slice(COUNTS_LINE.length));
  if (words.startsWith(TESTS_LINE)) appendFileSync(host.output, `${words.slice(TESTS_LINE.length)}\n`);
}
