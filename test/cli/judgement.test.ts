import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { CALL } from '../support/call';
import { folderWith, run } from './run';

const FILE = '.transcript-review.json';
const SUPPRESSING = JSON.stringify({
  suppressions: [
    { rule: 'counted-differently', file: '**/*.txt', quote: '13 states', reason: 'One is not licensed.', who: 'AB' },
  ],
});
const OFF = JSON.stringify({ severities: { 'counted-differently': 'off', 'impossible-number': 'hint' } });

/** The levels and rules that are found in a folder's files. */
async function found(folder: string, ...args: string[]): Promise<string[]> {
  const { out } = await run(folder, ['check', '--format', 'ndjson', ...args]);
  return out
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line).findings)
    .map(({ severity, rule }: { severity: string; rule: string }) => `${severity} ${rule}`);
}

const ALL = ['warning counted-differently', 'warning impossible-number'];

describe('check, with what a team has judged', () => {
  const folder = folderWith({
    'call.txt': CALL,
    'spoken/call.txt': CALL,
    [`spoken/${FILE}`]: SUPPRESSING,
    'spoken/deep/er/call.txt': CALL,
    'off/call.txt': CALL,
    [`off/${FILE}`]: OFF,
    'other.json': OFF,
  });

  it('takes the nearest settings file of each transcript', async () => {
    assert.deepEqual(await found(folder, 'call.txt'), ALL);
    assert.deepEqual(await found(folder, 'spoken/call.txt'), ['warning impossible-number']);
    assert.deepEqual(await found(folder, 'spoken/deep/er/call.txt'), ['warning impossible-number']);
    assert.deepEqual(await found(folder, 'off/call.txt'), ['hint impossible-number']);
    assert.deepEqual(await found(path.join(folder, 'spoken/deep'), 'er/call.txt'), ['warning impossible-number']);
  });

  it('takes the one that is named, or none', async () => {
    assert.deepEqual(await found(folder, 'call.txt', '--config', 'other.json'), ['hint impossible-number']);
    assert.deepEqual(await found(folder, 'spoken/call.txt', '--no-config'), ALL);
    const { status, err, out } = await run(folder, ['check', 'call.txt', '--config', 'nowhere.json']);
    assert.deepEqual([status, out], [2, '']);
    assert.equal(err, 'transcript-review: cannot read nowhere.json: there is no such file\n');
  });

  it('judges by the levels that are set', async () => {
    assert.equal((await run(folder, ['check', 'off/call.txt'])).status, 0);
    assert.equal((await run(folder, ['check', 'off/call.txt', '--fail-on', 'hint'])).status, 1);
    assert.equal((await run(folder, ['check', 'spoken/call.txt'])).status, 1);
  });

  it('takes none for standard input but one that is named', async () => {
    const inFolder = path.join(folder, 'off');
    const json = async (...args: string[]) =>
      JSON.parse((await run(inFolder, ['check', '-', '--format', 'json', ...args], CALL)).out);
    assert.equal((await json()).findings.length, 2);
    assert.equal((await json('--config', FILE)).findings.length, 1);
    const stream = await run(
      inFolder,
      ['check', '--stdin-format', 'ndjson', '--config', FILE],
      JSON.stringify({ id: 1, text: CALL }),
    );
    assert.equal(JSON.parse(stream.out).findings.length, 1);
    assert.equal(stream.status, 0);
  });

  it('says how many are set aside, and in JSON which', async () => {
    const { out } = await run(folder, ['check', 'spoken/call.txt']);
    assert.match(out, /^1 to look at, \d+ checks hold, 1 suppressed$/m);
    const { suppressed } = JSON.parse((await run(folder, ['check', 'spoken/call.txt', '--format', 'json'])).out);
    assert.equal(suppressed.length, 1);
    const { rule, by, reason, start } = suppressed[0];
    assert.deepEqual(
      [rule, by, reason, start],
      ['counted-differently', 'suppression', 'One is not licensed.', { line: 10, column: 64 }],
    );
  });

  it('lists what is suppressed, why, and what is not found any more', async () => {
    const listed = folderWith({
      'call.txt': CALL,
      'agreeing.txt': CALL.replace('13 states', '14 states'),
      [FILE]: JSON.stringify({
        suppressions: [
          {
            rule: 'counted-differently',
            file: 'call.txt',
            quote: '13 states',
            reason: 'One is not licensed.',
            who: 'AB',
          },
          { rule: 'counted-differently', file: 'agreeing.txt', quote: '13 states' },
        ],
      }),
    });
    const { out, err, status } = await run(listed, ['check', 'call.txt', 'agreeing.txt', '--list-suppressed']);
    assert.deepEqual([status, err], [0, '']);
    assert.equal(
      out,
      [
        'call.txt:10:64 warning counted-differently suppressed',
        '  these cannot all be right: all 14 states and all 13 states',
        '  One is not licensed. · AB',
        'agreeing.txt counted-differently not found any more',
        '  "13 states"',
        '1 suppressed, 0 in the baseline, 1 not found any more',
        '',
      ].join('\n'),
    );
  });
});

describe('check, with a settings file that is amiss', () => {
  const told = async (text: string) => {
    const folder = folderWith({ 'a/one.txt': CALL, 'a/two.txt': CALL, [`a/${FILE}`]: text });
    const { err, status, out } = await run(folder, ['check', 'a', '--format', 'ndjson']);
    return {
      err: err.trim().split('\n'),
      status,
      records: out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    };
  };

  it('says once what is wrong in it, and where; all else goes on', async () => {
    const { err, status, records } = await told('{\n  "severities": {,}\n}');
    assert.deepEqual(err, [
      `transcript-review: a/${FILE}: is no JSON at line 2, column 18: a name in double quotes or the end of the object is missing; it is left out`,
    ]);
    assert.equal(status, 2);
    assert.deepEqual(
      records.map(({ findings }) => findings.length),
      [2, 2],
    );
  });

  it('uses what fits in it', async () => {
    const { err, status, records } = await told(
      '{"severities": {"counted-differently": "loud", "impossible-number": "off"}}',
    );
    assert.deepEqual(err, [
      `transcript-review: a/${FILE}: severities.counted-differently must be one of "off", "hint", "information", "warning", "error"; the rest of the file holds`,
    ]);
    assert.equal(status, 1);
    assert.deepEqual(
      records.map(({ findings }) => findings.length),
      [1, 1],
    );
  });

  it('does not open what is no plain file', async () => {
    const folder = folderWith({ 'call.txt': CALL });
    mkdirSync(path.join(folder, FILE));
    const { err, status } = await run(folder, ['check', 'call.txt']);
    assert.equal(err, `transcript-review: ${FILE} cannot be read: it is no plain file; it is left out\n`);
    assert.equal(status, 2);
  });

  it('shows nothing of it that could move a terminal', async () => {
    const { err } = await told(JSON.stringify({ '\u001b[31m\u202e': 1 }));
    for (const sign of ['\u001b', '\u202e']) assert.ok(!err.join().includes(sign));
  });
});

describe('check --update-baseline', () => {
  const update = (folder: string, ...args: string[]) => run(folder, ['check', '--update-baseline', ...args]);
  const settingsIn = (folder: string) => JSON.parse(readFileSync(path.join(folder, FILE), 'utf8'));

  it('sets aside all that is found now, and nothing that comes later', async () => {
    const folder = folderWith({ 'calls/a.txt': CALL, 'calls/b.txt': CALL });
    const { out, err, status } = await update(folder, 'calls');
    assert.deepEqual([out, err, status], [`${FILE}: 4 findings in the baseline, 4 new, 0 gone\n`, '', 0]);
    assert.deepEqual(await found(folder, 'calls'), []);
    assert.match(
      (await run(folder, ['check', 'calls'])).out,
      /^0 to look at, \d+ checks hold, 4 in the baseline in 2 transcripts$/m,
    );
    const more = CALL.replace(
      'About 625',
      'Orders were $120.0 million, up 30.0% from $100.0 million. About 625',
    ).replace('Good afternoon,', 'Once more, good afternoon,');
    writeFileSync(path.join(folder, 'calls/a.txt'), more);
    assert.deepEqual(await found(folder, 'calls'), ['error growth-does-not-follow']);
  });

  it('says so when there is nothing to change, and leaves the file', async () => {
    const folder = folderWith({ 'a.txt': CALL });
    await update(folder, 'a.txt');
    const before = lstatSync(path.join(folder, FILE)).ino;
    assert.equal((await update(folder, 'a.txt')).out, `${FILE}: nothing to change, 2 findings in the baseline\n`);
    assert.equal(lstatSync(path.join(folder, FILE)).ino, before);
  });

  it('drops what is gone, and keeps what other files have and all else that the file says', async () => {
    const folder = folderWith({ 'a.txt': CALL, 'b.txt': CALL, [FILE]: '{\n    "definitions": {"tolerance": 1}\n}\n' });
    await update(folder, 'a.txt', 'b.txt');
    writeFileSync(path.join(folder, 'a.txt'), CALL.replace('13 states', '14 states'));
    assert.equal((await update(folder, 'a.txt')).out, `${FILE}: 3 findings in the baseline, 0 new, 1 gone\n`);
    assert.deepEqual(settingsIn(folder).definitions, { tolerance: 1 });
    assert.match(
      readFileSync(path.join(folder, FILE), 'utf8'),
      /^\{\n {4}"definitions": \{"tolerance": 1\},\n {4}"baseline": \[\n {8}\{ "rule"/,
    );
  });

  it('leaves out what is suppressed or off', async () => {
    const folder = folderWith({ 'a.txt': CALL, [FILE]: SUPPRESSING });
    await update(folder, 'a.txt');
    assert.deepEqual(
      settingsIn(folder).baseline.map(({ rule }: { rule: string }) => rule),
      ['impossible-number'],
    );
  });

  it('writes the file as a whole, where it lies, with its rights, and leaves nothing beside it', async () => {
    const folder = folderWith({ 'a.txt': CALL, 'kept/settings.json': '{}' });
    chmodSync(path.join(folder, 'kept/settings.json'), 0o640);
    symlinkSync('kept/settings.json', path.join(folder, FILE));
    assert.equal((await update(folder, 'a.txt')).status, 0);
    assert.ok(lstatSync(path.join(folder, FILE)).isSymbolicLink());
    assert.equal(lstatSync(path.join(folder, 'kept/settings.json')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(path.join(folder, 'kept')), ['settings.json']);
    assert.equal(settingsIn(folder).baseline.length, 2);
  });

  it('makes the file that is named', async () => {
    const folder = folderWith({ 'calls/a.txt': CALL });
    assert.equal(
      (await update(folder, 'calls', '--config', 'team.json')).out,
      'team.json: 2 findings in the baseline, 2 new, 0 gone\n',
    );
    assert.deepEqual(await found(folder, 'calls', '--config', 'team.json'), []);
    assert.ok(!existsSync(path.join(folder, FILE)));
  });

  it('never writes over a file that it cannot read', async () => {
    const folder = folderWith({ 'a.txt': CALL, [FILE]: '{"baseline": [' });
    const { status, err, out } = await update(folder, 'a.txt');
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /must be mended first/);
    assert.equal(readFileSync(path.join(folder, FILE), 'utf8'), '{"baseline": [');
  });

  it('goes on where a transcript cannot be read, and says so', async () => {
    const folder = folderWith({ 'a.txt': CALL });
    const { status, err, out } = await update(folder, 'missing.txt', 'a.txt');
    assert.equal(status, 2);
    assert.match(err, /cannot read missing\.txt/);
    assert.match(out, /2 findings in the baseline/);
  });

  it('refuses what makes no sense with one clear line', async () => {
    const folder = folderWith({ 'a.txt': CALL });
    for (const [args, words] of [
      [['-'], /standard input has no name/],
      [['a.txt', '--no-config'], /leave out --no-config/],
      [['a.txt', '--list-suppressed'], /one at a time/],
      [['a.txt', '--format', 'json'], /prints plain text/],
      [['--stdin-format', 'ndjson'], /needs files/],
    ] as const) {
      const { status, err, out } = await update(folder, ...args);
      assert.deepEqual([status, out], [2, ''], args.join(' '));
      assert.match(err, words);
    }
  });
});
