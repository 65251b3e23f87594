import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { builtCli } from '../support/built';
import { CALL } from '../support/call';
import { folderWith, run } from './run';

const FILE = '.transcript-review.json';
const TEAM = '{ "severities": { "unlikely-change": "off" } }\n';

/** Runs the command line in a shell, which can take away what a program is given; its errors come through a pipe. */
function inShell(folder: string, before: string, args: string, after = '') {
  const script = `${before} '${process.execPath}' '${builtCli()}' ${args} ${after}`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

describe('a full disk', () => {
  before(function () {
    if (process.platform === 'win32' || !existsSync('/dev/full')) this.skip();
  });

  for (const format of ['text', 'ndjson', 'sarif', 'html', 'github'])
    it(`under the output is told in one line: --format ${format}`, () => {
      const { status, err } = inShell(
        folderWith({ 'a.txt': CALL }),
        '',
        `check a.txt --format ${format}`,
        '> /dev/full',
      );
      assert.equal(err, 'transcript-review: cannot write the output: the disk is full\n');
      assert.equal(status, 2);
    });

  it('leaves a settings file as it was, and nothing beside it', () => {
    const team = `${TEAM}${' '.repeat(20_000)}`;
    const folder = folderWith({ 'a.txt': CALL, [FILE]: team });
    const { status, out, err } = inShell(folder, 'ulimit -f 8;', 'check --update-baseline a.txt', '| cat');
    assert.deepEqual([status, out], [0, ''], 'the status is that of the pipe');
    assert.match(err, /cannot write \.transcript-review\.json: it is larger than a file may be here/);
    assert.equal(readFileSync(path.join(folder, FILE), 'utf8'), team);
    assert.deepEqual(readdirSync(folder).sort(), [FILE, 'a.txt']);
  });
});

describe('a folder that cannot be written', () => {
  it('keeps its settings file, and the error names it', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) return this.skip();
    const folder = folderWith({ 'a.txt': CALL, [FILE]: TEAM });
    chmodSync(folder, 0o555);
    const { status, err } = await run(folder, ['check', '--update-baseline', 'a.txt']);
    chmodSync(folder, 0o755);
    assert.equal(status, 2);
    assert.equal(err, `transcript-review: cannot write ${FILE}: permission denied\n`);
    assert.equal(readFileSync(path.join(folder, FILE), 'utf8'), TEAM);
  });

  it('is one that is not there, too', async () => {
    const folder = folderWith({ 'a.txt': CALL });
    const { status, err } = await run(folder, ['check', '--update-baseline', 'a.txt', '--config', 'gone/team.json']);
    assert.equal(status, 2);
    assert.equal(err, 'transcript-review: cannot write gone/team.json: its folder is not there\n');
    assert.deepEqual(readdirSync(folder).sort(), ['a.txt']);
  });
});

describe('files that are not what they seem', () => {
  it('cost their own line, and no other', async () => {
    const folder = folderWith({ 'calls/a.txt': CALL });
    if (process.platform === 'win32') return;
    symlinkSync('nowhere.txt', path.join(folder, 'calls/gone.txt'));
    symlinkSync('circle.txt', path.join(folder, 'calls/circle.txt'));
    mkdirSync(path.join(folder, 'calls/folder.txt'));
    const names = ['calls/a.txt', 'calls/gone.txt', 'calls/circle.txt', 'calls/folder.txt/x.txt', 'calls/a.txt/b.txt'];
    const { status, out, err } = await run(folder, ['check', '--format', 'ndjson', ...names]);
    assert.equal(status, 2);
    assert.equal(out.trim().split('\n').length, names.length);
    assert.deepEqual(
      err
        .trim()
        .split('\n')
        .map((line) => line.replace('transcript-review: cannot read ', '')),
      [
        'calls/gone.txt: there is no such file',
        'calls/circle.txt: its links lead in a circle',
        'calls/folder.txt/x.txt: there is no such file',
        'calls/a.txt/b.txt: a part of its path is no folder',
      ],
    );
  });

  it('may vanish while others are read', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`calls/${100 + index}.txt`, CALL]));
    const folder = folderWith(files);
    // Whoever reads the first line takes the last file away.
    const script = `'${process.execPath}' '${builtCli()}' check --jobs 2 --exit-zero --format ndjson calls/*.txt | { read first; rm calls/139.txt; cat; }`;
    const { stdout } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.equal(records.length, Object.keys(files).length - 1, 'all behind the first');
    assert.ok(records.every(({ file, error }) => error === undefined || file === 'calls/139.txt'));
  });
});

describe('a settings file made to do harm', () => {
  const deep = 400_000;
  for (const [name, text, told] of [
    ['deeply nested', '['.repeat(deep) + ']'.repeat(deep), /its content must be an object/],
    [
      'deeply nested and cut off',
      '{"baseline": ['.repeat(deep / 10),
      /is no JSON at line 1, column \d+: it ends too early/,
    ],
    [
      'deep inside of a list',
      `{"baseline": [${'['.repeat(deep)}${']'.repeat(deep)}]}`,
      /baseline\[0\] must be an object/,
    ],
    ['with names of every object', '{"__proto__": {"baseline": 1}, "constructor": {}}', /__proto__ is not known/],
    ['with levels for such names', '{"severities": {"__proto__": "off", "toString": "off"}}', /severities\.__proto__/],
    ['of wrong kinds', '{"suppressions": {"length": 9}, "baseline": "all"}', /suppressions must be a list/],
    ['a binary', '\0\u0001\u0002', /is no JSON at line 1, column 1/],
  ] as const)
    it(`${name}: the file is named with what is wrong, and the review goes on`, async () => {
      const folder = folderWith({ 'a.txt': CALL, [FILE]: text });
      const { err, out } = await run(folder, ['check', 'a.txt', '--format', 'ndjson']);
      assert.match(err, told);
      assert.ok(err.split('\n').every((line) => line === '' || line.includes(FILE)));
      assert.equal(JSON.parse(out).findings.length, 2);
    });

  it('with patterns that others try for ever: they are met or not, and the review goes on', async () => {
    const quote = `${'a'.repeat(300)}!`;
    const entries = Array.from({ length: 300 }, () => ({
      rule: 'counted-differently',
      quote,
      file: `${'**/'.repeat(200)}${'*a'.repeat(100)}b`,
    }));
    const folder = folderWith({ [`${'a/'.repeat(40)}a.txt`]: CALL, [FILE]: JSON.stringify({ suppressions: entries }) });
    const { status, out, err } = await run(folder, ['check', 'a', '--format', 'ndjson']);
    assert.deepEqual([status, err], [1, '']);
    assert.equal(JSON.parse(out).findings.length, 2);
  });

  it('leaves no trace on what every object has', async () => {
    const folder = folderWith({
      'a.txt': CALL,
      [FILE]: '{"__proto__": {"severity": "off"}, "definitions": {"__proto__": {"tolerance": 9}}}',
    });
    const harmed = JSON.parse((await run(folder, ['check', 'a.txt', '--format', 'json'])).out);
    const without = JSON.parse((await run(folder, ['check', 'a.txt', '--format', 'json', '--no-config'])).out);
    assert.deepEqual(harmed, without);
  });
});
