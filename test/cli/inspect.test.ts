import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { reportOf } from '../../server/core/report';
import { review } from '../../server/core/review';
import { builtCli } from '../support/built';
import { CALL } from '../support/call';
import { folderWith, run } from './run';

const folder = folderWith({
  'call.txt': CALL,
  'marked.txt': `\ufeff${CALL}`,
  'utf16le.txt': Buffer.from(`\ufeff${CALL}`, 'utf16le'),
  'utf16be.txt': Buffer.from(`\ufeff${CALL}`, 'utf16le').swap16(),
  'latin.txt': Buffer.from(CALL.replace('Ann Reed - Elmstead', 'Ann R\u00e9ed - Elmstead'), 'latin1'),
  'empty.txt': '',
});
const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const timeless = <Each extends { stats?: object }>(each: Each) => ({
  ...each,
  stats: { ...each.stats, milliseconds: 0 },
});

describe('inspect', () => {
  it('prints the whole review: an object for one file, an array for several', async () => {
    const one = JSON.parse((await run(folder, ['inspect', 'call.txt'])).out);
    assert.deepEqual(timeless(one), JSON.parse(JSON.stringify(timeless(reportOf(review(CALL), 'call.txt', 0)))));
    const two = JSON.parse((await run(folder, ['inspect', 'call.txt', 'empty.txt'])).out);
    assert.deepEqual(
      two.map(({ file }: { file: string }) => file),
      ['call.txt', 'empty.txt'],
    );
  });

  it('prints one line a file in input order, the unreadable ones too', async () => {
    const { out, status, err } = await run(folder, [
      'inspect',
      '--format',
      'ndjson',
      'empty.txt',
      'gone.txt',
      'call.txt',
    ]);
    const [empty, gone, call] = lines(out);
    assert.equal(empty.layout, 'none');
    assert.deepEqual(gone, { file: 'gone.txt', error: 'cannot read gone.txt: there is no such file' });
    assert.equal(call.turns.length, 15);
    assert.equal(status, 2);
    assert.equal(err, 'transcript-review: cannot read gone.txt: there is no such file\n');
  });

  it('prints the figures of all files as one table', async () => {
    const { out, err, status } = await run(folder, [
      'inspect',
      '--format',
      'csv',
      'call.txt',
      'gone.txt',
      'marked.txt',
    ]);
    const [head, ...rows] = out.trimEnd().split('\r\n');
    assert.match(String(head), /^file,line,column,endLine,endColumn,start,end,text,kind,value,/);
    assert.equal(rows.length, 2 * review(CALL).figures.length);
    assert.ok(rows.some((row) => /^call\.txt,9,\d+,9,\d+,\d+,\d+,\$91\.6 million,money,91600000,/.test(row)));
    assert.equal(rows.filter((row) => row.startsWith('marked.txt,')).length, rows.length / 2);
    assert.equal(err, 'transcript-review: cannot read gone.txt: there is no such file\n');
    assert.equal(status, 2);
  });

  it('prints no file for standard input', async () => {
    const report = JSON.parse((await run(folder, ['inspect', '-'], CALL)).out);
    assert.ok(!('file' in report));
    assert.equal(report.stats.characters, CALL.length);
  });

  it('counts a byte order mark as a character of the file', async () => {
    const plain = lines((await run(folder, ['inspect', '--format', 'ndjson', 'call.txt'])).out)[0];
    for (const file of ['marked.txt', 'utf16le.txt', 'utf16be.txt']) {
      const marked = lines((await run(folder, ['inspect', '--format', 'ndjson', file])).out)[0];
      assert.equal(marked.stats.characters, CALL.length + 1, file);
      const spans = (report: { figures: { span: number[] }[] }) => report.figures.map(({ span }) => span[0]);
      assert.deepEqual(
        spans(marked),
        spans(plain).map((at) => (at ?? 0) + 1),
        file,
      );
    }
  });

  it('reads bytes that no UTF-8 has as windows-1252', async () => {
    const report = lines((await run(folder, ['inspect', '--format', 'ndjson', 'latin.txt'])).out)[0];
    assert.ok(
      report.participants.some(({ spellings }: { spellings: string[] }) =>
        spellings.some((each) => each.includes('R\u00e9ed')),
      ),
    );
  });

  it('puts every byte through a slow pipe', async () => {
    const files = Array.from({ length: 30 }, (_, index) => `copies/${index}.txt`);
    const copies = folderWith(Object.fromEntries(files.map((file) => [file, CALL])));
    const child = spawn(process.execPath, [builtCli(), 'inspect', '--format', 'ndjson', ...files], { cwd: copies });
    await new Promise((resolve) => setTimeout(resolve, 500));
    let out = '';
    for await (const chunk of child.stdout) out += chunk;
    assert.deepEqual(
      lines(out).map(({ file }) => file),
      files,
    );
  });
});

describe('a stream of JSON lines', () => {
  const stream = (input: string | Uint8Array, command = 'inspect', ...more: string[]) =>
    run(folder, [command, '--stdin-format', 'ndjson', ...more], input);

  it('gives one line for each, in order, with the other fields untouched', async () => {
    const input = [
      { id: 'b', text: CALL, day: '2012-02-01', tags: { x: [1, null] } },
      { id: 1, text: 'no call' },
    ];
    const { out, status } = await stream(input.map((each) => JSON.stringify(each)).join('\n'));
    const [first, second] = lines(out);
    assert.equal(status, 0);
    assert.deepEqual([first.id, first.day, first.tags], ['b', '2012-02-01', { x: [1, null] }]);
    assert.deepEqual(timeless(first).figures, JSON.parse(JSON.stringify(reportOf(review(CALL), null, 0).figures)));
    assert.ok(!('text' in first) && !('file' in first));
    assert.deepEqual([second.id, second.layout], [1, 'none']);
  });

  it('answers a bad line with its error and goes on', async () => {
    const input = [
      'nonsense',
      '',
      '[1]',
      '{"id":4}',
      '{"id":5,"text":7}',
      '{"id":6,"text":"x","layout":"mine"}',
      '{"id":7,"text":"a\\u0000b"}',
      '{"id":8,"text":"fine"}',
    ];
    const { out, status } = await stream(`${input.join('\n')}\n`);
    const answers = lines(out);
    assert.equal(status, 0);
    assert.deepEqual(
      answers.slice(0, 7).map(({ id, error }) => [id, error]),
      [
        [null, 'the line is no JSON object'],
        [null, 'the line is no JSON object'],
        [null, 'the line is no JSON object'],
        [4, 'the field "text" is missing or no string'],
        [5, 'the field "text" is missing or no string'],
        [6, 'the field "layout" is one that the review writes; give it another name'],
        [7, 'the text is binary, not text: it holds NUL characters'],
      ],
    );
    assert.deepEqual([answers[7].id, answers[7].layout], [8, 'none']);
    assert.equal(answers.length, 8);
  });

  it('parts lines at line feeds alone, and answers nothing for nothing', async () => {
    assert.equal(lines((await stream(`{"id":"\u2028","text":"a\u2029b"}\r\n`)).out)[0].stats.characters, 3);
    assert.equal((await stream('')).out, '');
  });

  it('answers each line before the next comes', async () => {
    const child = spawn(process.execPath, [builtCli(), 'check', '--stdin-format', 'ndjson'], { cwd: folder });
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, text: 'no call' })}\n`);
      const [answer] = (await new Promise((resolve) => child.stdout.once('data', (data) => resolve([data])))) as [
        Buffer,
      ];
      assert.equal(JSON.parse(String(answer)).id, id);
    }
    child.stdin.end();
    await new Promise((resolve) => child.once('close', resolve));
  });

  it('counts findings for the exit status of check alone', async () => {
    const input = `${JSON.stringify({ id: 1, text: CALL })}\n`;
    const checked = await stream(input, 'check');
    assert.equal(checked.status, 1);
    assert.ok(lines(checked.out)[0].findings.length > 0);
    assert.equal((await stream(input, 'check', '--exit-zero')).status, 0);
    assert.equal((await stream(input)).status, 0);
    assert.equal((await stream(input, 'check', '--format', 'text')).status, 2);
  });
});

describe('rules', () => {
  it('lists each with its level, and explains one', async () => {
    const { out } = await run(folder, ['rules']);
    assert.match(out, /^counted-differently +warning +\S/m);
    const one = await run(folder, ['rules', 'counted-differently']);
    assert.equal(one.status, 0);
    assert.match(one.out, /^counted-differently \(warning\)\n/);
    assert.match(one.out, /What it cannot see: /);
  });

  it('knows no other', async () => {
    const { status, err } = await run(folder, ['rules', 'nonsense']);
    assert.equal(status, 2);
    assert.match(err, /there is no rule "nonsense"; transcript-review rules lists them/);
    const part = await run(folder, ['rules', 'counted']);
    assert.match(part.err, /there is no rule "counted"; did you mean counted-differently\?/);
  });
});

describe('help and version', () => {
  it('are no error', async () => {
    assert.equal((await run(folder, ['--help'])).status, 0);
    assert.match((await run(folder, ['--version'])).out, /^\d+\.\d+\.\d+\n$/);
    assert.match((await run(folder, ['check', '--help'])).out, /--fail-on/);
  });
});
