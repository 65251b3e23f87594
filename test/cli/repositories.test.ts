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
    const git = repository({ 'calls/new.transcript': CALL, 'notes.txt': CALL });
    const hook = path.join(git.folder, '.git/hooks/pre-commit');
    writeFileSync(hook, shownBehind('Without it', 'sh'));
    chmodSync(hook, 0o755);
    checkCommits(git);
  });

  it('does so with pre-commit', function () {
    if (spawnSync('pre-commit', ['--version']).status !== 0) return this.skip();
    const git = repository({ 'calls/new.transcript': CALL, 'notes.txt': CALL });
    // The command line of this project begins with a quote, which YAML would take for its own.
    const config = shownBehind('With [pre-commit]', 'yaml').replace(/entry: (.*)/, 'entry: "$1"');
    writeFileSync(path.join(git.folder, '.pre-commit-config.yaml'), config);
    git.run('add', '.pre-commit-config.yaml');
    assert.equal(spawnSync('pre-commit', ['install'], { cwd: git.folder }).status, 0);
    checkCommits(git);
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

interface Repository {
  readonly folder: string;
  readonly run: (...args: string[]) => { readonly status: number | null; readonly output: string };
}

function repository(files: Readonly<Record<string, string>>): Repository {
  const folder = folderWith(files);
  const run = (...args: string[]) => {
    const git = ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args];
    const { status, stdout, stderr } = spawnSync('git', git, { cwd: folder, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };
  run('init', '-q');
  return { folder, run };
}

/** Whatever hook is in place: a text of no transcript may be committed, a call not before it is put right or in the baseline. */
function checkCommits({ folder, run }: Repository): void {
  const call = path.join(folder, 'calls/new.transcript');
  run('add', 'notes.txt');
  const taken = run('commit', '-q', '-m', 'a text that is no transcript');
  assert.equal(taken.status, 0, taken.output);
  run('add', '.');
  const refused = run('commit', '-q', '-m', 'a call');
  assert.notEqual(refused.status, 0);
  assert.match(refused.output, /calls\/new\.transcript:10:64 warning counted-differently/);
  writeFileSync(call, CALL.replace('all 13', 'all 14').replace('20127', '2012?'));
  run('add', '.');
  assert.equal(run('commit', '-q', '-m', 'a call').status, 0);
  writeFileSync(call, CALL);
  assert.equal(
    spawnSync(process.execPath, [builtCli(), 'check', 'calls', '--update-baseline'], { cwd: folder }).status,
    0,
  );
  run('add', '.');
  assert.equal(run('commit', '-q', '-m', 'a call as it was heard').status, 0);
}
