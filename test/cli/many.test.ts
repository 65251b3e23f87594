import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { builtCli } from '../support/built';
import { CALL } from '../support/call';
import { folderWith, run } from './run';

const OTHER = CALL.replaceAll('14 states', '15 states').replaceAll('Elmstead', 'Larkfield');
const names = Array.from({ length: 24 }, (_, at) => `calls/${String(at).padStart(2, '0')}.txt`);
const calls = Object.fromEntries(names.map((name, at) => [name, at % 3 === 0 ? OTHER : CALL]));
const folder = folderWith({
  ...calls,
  'calls/07.txt': Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
  'calls/11.txt': 'Buy milk.\n',
  'broken/.transcript-review.json': '{ "severity": 7, ',
  'broken/a.txt': CALL,
  'broken/b.txt': OTHER,
  'broken/c.txt': CALL,
});

const check = (...args: string[]) => run(folder, ['check', ...args]);

/** What a run took is the one thing that differs. */
const timeless = (out: string): string => out.replace(/"milliseconds": ?[\d.]+/g, '"milliseconds":0');

describe('many files', () => {
  for (const format of ['text', 'json', 'ndjson', 'sarif', 'github', 'markdown', 'html'])
    it(`give the same bytes by threads as one after the other: check --format ${format}`, async () => {
      const alone = await check('--jobs', '1', '--format', format, 'calls', 'gone.txt');
      const together = await check('--jobs', '3', '--format', format, 'calls', 'gone.txt');
      assert.deepEqual(together, alone);
      assert.equal(alone.status, 2);
      assert.match(alone.err, /07\.txt.*\n.*gone\.txt: there is no such file\n$/);
    });

  for (const format of ['json', 'ndjson', 'csv'])
    it(`and so does inspect --format ${format}`, async () => {
      const inspect = (jobs: string) => run(folder, ['inspect', '--jobs', jobs, '--format', format, 'calls']);
      const [alone, together] = [await inspect('1'), await inspect('3')];
      assert.equal(timeless(together.out), timeless(alone.out));
      assert.equal(together.err, alone.err);
      assert.ok(alone.out.length > 20_000);
    });

  it('hear once what is wrong with their settings file', async () => {
    const alone = await check('--jobs', '1', 'broken');
    assert.match(alone.err, /^[^\n]*broken[\\/]\.transcript-review\.json: [^\n]*\n$/);
    assert.deepEqual(await check('--jobs', '3', 'broken'), alone);
  });

  it('are not reviewed by settings that are not there', async () => {
    const { status, err } = await check('--jobs', '3', '--config', 'none.json', 'calls');
    assert.equal(status, 2);
    assert.equal(err, 'transcript-review: cannot read none.json: there is no such file\n');
  });

  it('lose one of them, and no other, to a thread that ends', async () => {
    const trap = folderWith({
      'trap.cjs': `
        const { isMainThread } = require('node:worker_threads');
        const fs = require('node:fs/promises');
        const { readFile } = fs;
        if (!isMainThread) fs.readFile = (file, ...more) => {
          if (String(file).endsWith('05.txt')) setImmediate(() => { throw new Error('out of order'); });
          if (String(file).endsWith('09.txt')) process.exit(3);
          return String(file).endsWith('05.txt') ? new Promise(() => {}) : readFile(file, ...more);
        };`,
    });
    const NODE_OPTIONS = `--require "${path.join(trap, 'trap.cjs').replaceAll('\\', '/')}"`;
    const alone = await check('--jobs', '1', '--format', 'ndjson', 'calls');
    const { out, err } = await run(folder, ['check', '--jobs', '3', '--format', 'ndjson', 'calls'], '', {
      NODE_OPTIONS,
    });
    const [before, after] = [alone.out.split('\n'), out.split('\n')];
    assert.equal(after.length, before.length);
    const other = after.filter((line, at) => line !== before[at]).map((line) => JSON.parse(line).file);
    assert.deepEqual(
      other.map((file: string) => path.basename(file)),
      ['05.txt', '09.txt'],
    );
    assert.match(err, /05\.txt could not be reviewed: out of order\n/);
    assert.match(err, /09\.txt could not be reviewed: its thread ended\n/);
  });

  it('are left at once when the run is ended', async () => {
    // The same files by many names: more than could be printed before the signal comes.
    const many = Array.from({ length: 150 }, (_, at) =>
      names.slice(12).map((name) => `${'./'.repeat(at)}${name}`),
    ).flat();
    const args = ['check', '--jobs', '2', '--format', 'ndjson', ...many];
    const child = spawn(process.execPath, [builtCli(), ...args], { cwd: folder });
    let lines = 0;
    child.stdout.on('data', (data: Buffer) => {
      lines += String(data).split('\n').length - 1;
      child.kill('SIGINT');
    });
    const signal = await new Promise((resolve) => child.once('close', (_, ended) => resolve(ended)));
    assert.equal(signal, 'SIGINT');
    assert.ok(lines < many.length);
  });
});

describe('a shard', () => {
  const filesOf = async (...args: string[]): Promise<readonly string[]> =>
    (await check('--format', 'ndjson', ...args, 'calls')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).file);

  it('is a part, and all parts are all files, each once', async () => {
    const parts = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => filesOf('--shard', shard)));
    assert.deepEqual(
      parts.map((part) => part.length),
      [8, 8, 8],
    );
    assert.deepEqual(parts.flat().sort(), [...(await filesOf())].sort());
  });

  it('may be empty', async () => {
    const { status, out } = await check('--shard', '9/9', '--format', 'json', 'broken');
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(out), []);
    assert.deepEqual(JSON.parse((await run(folder, ['inspect', '--shard', '9/9', 'broken'])).out), []);
  });
});

describe('what is asked of many files', () => {
  const checkRefusal = async (args: readonly string[], words: RegExp) => {
    const { status, err, out } = await check(...args);
    assert.equal(status, 2);
    assert.equal(out, '');
    assert.match(err, words);
  };

  it('must make sense', async () => {
    await checkRefusal(['--jobs', '0', 'calls'], /--jobs 0 is none: write a number from 1 to 999/);
    await checkRefusal(['--jobs', 'many', 'calls'], /--jobs many is none/);
    await checkRefusal(['--shard', '4/3', 'calls'], /--shard 4\/3 is none: write 1\/8 for the first of eight/);
    await checkRefusal(['--shard', '0/3', 'calls'], /--shard 0\/3 is none/);
    await checkRefusal(['--shard', 'half', 'calls'], /--shard half is none/);
    await checkRefusal(['--stdin-format', 'ndjson', '--jobs', '2'], /start several processes instead/);
  });
});
