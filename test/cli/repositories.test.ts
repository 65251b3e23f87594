import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtCli } from '../support/built';
import { CALL } from '../support/call';
import { folderWith, run } from './run';

const PAGE = readFileSync(path.join(__dirname, '../../docs/repositories.md'), 'utf8');

/** What the page shows behind some words, with the command line of this project in the place of the published one. */
function shownBehind(words: string, fence: string): string {
  const from = PAGE.indexOf(`\`\`\`${fence}\n`, PAGE.indexOf(words)) + fence.length + 4;
  const shown = PAGE.slice(from, PAGE.indexOf('```', from));
  assert.ok(shown.length > 50, `nothing is shown behind ${words}`);
  return shown.replaceAll('npx transcript-review', `'${process.execPath}' '${builtCli()}'`);
}

describe('a repository of transcripts, as its page has it', () => {
  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  it('refuses a commit whose transcripts contradict themselves, and takes one that does not', () => {
    const folder = folderWith({ 'calls/new.transcript': CALL, 'notes.txt': CALL });
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
    git('init', '-q');
    const hook = path.join(folder, '.git/hooks/pre-commit');
    writeFileSync(hook, shownBehind('Without it', 'sh'));
    chmodSync(hook, 0o755);
    git('add', 'notes.txt');
    assert.equal(git('commit', '-q', '-m', 'a text that is no transcript').status, 0);
    git('add', '.');
    const refused = git('commit', '-q', '-m', 'a call');
    assert.notEqual(refused.status, 0);
    assert.match(refused.stdout + refused.stderr, /calls\/new\.transcript:10:64 warning counted-differently/);
    writeFileSync(
      path.join(folder, 'calls/new.transcript'),
      CALL.replace('all 13', 'all 14').replace('20127', '2012?'),
    );
    git('add', '.');
    assert.equal(git('commit', '-q', '-m', 'a call').status, 0);
  });

  it('fails its workflow for what is new since the baseline, with a report either way', async () => {
    const folder = folderWith({ 'calls/old.txt': CALL });
    await run(folder, ['check', 'calls', '--update-baseline']);
    const steps = shownBehind('## A GitHub workflow', 'yaml')
      .split('\n')
      .flatMap((line) => (line.includes('- run: ') ? [line.slice(line.indexOf('- run: ') + 7)] : []));
    assert.equal(steps.length, 2);
    const runSteps = () => steps.map((step) => spawnSync('sh', ['-c', step], { cwd: folder }).status);
    assert.deepEqual(runSteps(), [0, 0]);
    writeFileSync(path.join(folder, 'calls/new.txt'), CALL);
    assert.deepEqual(runSteps(), [0, 1]);
    const { runs } = JSON.parse(readFileSync(path.join(folder, 'findings.sarif'), 'utf8'));
    assert.equal(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri, 'calls/new.txt');
  });

  it('names files to its hook by a pattern that meets transcripts alone', () => {
    const pattern = new RegExp(/files: (.*)/.exec(shownBehind('## A hook', 'yaml'))?.[1] ?? assert.fail());
    assert.ok(pattern.test('a/b.transcript') && pattern.test('b.transcript.txt'));
    assert.ok(!pattern.test('b.txt') && !pattern.test('transcript.md'));
  });
});
