import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Log } from 'sarif';
import { builtCli } from '../support/built';
import { CALL } from '../support/call';
import { folderWith, run } from './run';

const AGREEING = CALL.replace('all 13 states', 'all 14 states').replace('20127', '2012?');

const folder = folderWith({
  'call.transcript': CALL,
  'agreeing.txt': AGREEING,
  'notes.txt': 'Buy milk. It was $3 last week and $4 today.\n',
  'sub/deeper/call.txt': CALL,
  'sub/readme.md': '# Nothing\n',
  'a file.txt': Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
});
const here = (...args: string[]) => run(folder, ['check', ...args]);

describe('check, as text', () => {
  it('shows each finding with its lines, carets under its figures, and a summary', async () => {
    const { out, err, status } = await here('call.transcript');
    assert.equal(err, '');
    assert.equal(status, 1);
    assert.match(out, /^call\.transcript:10:64 warning counted-differently\n {2}.*14 states.*13 states/m);
    assert.match(
      out,
      /^ {2}10 │ network is live in all 14 states, and we have customers in all 13 states where we are licensed\. Net income was \$18\.8$/m,
    );
    assert.match(out, /^ {5}│ {24}~+ .*/m);
    assert.match(out, /^ {5}│ +\^+/m);
    assert.match(out, /^ {2}fix .*2012\?/m);
    assert.match(out, /^\d to look at, \d+ checks hold$/m);
  });

  it('holds no colours where nobody looks, and colours where they are forced', async () => {
    assert.ok(!(await here('call.transcript')).out.includes('\u001b['));
    const { out } = await run(folder, ['check', 'call.transcript'], '', { FORCE_COLOR: '1' });
    assert.ok(out.includes('\u001b[33mwarning\u001b[39m'));
  });

  it('shows a long line around its place', async () => {
    const long = CALL.replaceAll('\n\n', '\r')
      .replaceAll('\n', ' ')
      .replaceAll('\r', '\n\n')
      .replace('network is live', `${'We thank you all. '.repeat(400)}network is live`);
    const { out } = await run(folder, ['check', '-'], long);
    assert.match(out, /^standard input:\d+:\d+ warning counted-differently$/m);
    assert.ok(
      out.split('\n').every((line) => line.length < 400),
      'no endless line',
    );
    assert.match(out, /│ ….*all 13 states/);
  });

  it('lets a transcript neither colour nor move anything', async () => {
    const { out } = await run(
      folder,
      ['check', '-'],
      CALL.replace('all 14 states', 'all 14 states\u001b[31m\u0007\u202e'),
    );
    assert.match(out, /13 states/);
    for (const sign of ['\u001b', '\u0007', '\u202e']) assert.ok(!out.includes(sign));
  });

  it('says when nothing was found, or nothing read', async () => {
    const clean = await here('agreeing.txt', '--fail-on', 'hint');
    assert.match(clean.out, /^0 to look at, \d+ checks hold\n$/);
    assert.equal(clean.status, 0);
    assert.equal((await here('notes.txt')).out, 'no transcript was recognised\n');
  });
});

describe('check, what it reads', () => {
  it('takes files, folders and globs, each file once, in order', async () => {
    const files = async (...paths: string[]) => {
      const { out } = await here('--format', 'ndjson', ...paths);
      return out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file);
    };
    assert.deepEqual(await files('sub'), ['sub/deeper/call.txt']);
    assert.deepEqual(await files('*.transcript', 'call.transcript', 'sub/**/*.txt'), [
      'call.transcript',
      'sub/deeper/call.txt',
    ]);
    assert.deepEqual(await files('notes.txt', 'agreeing.txt'), ['notes.txt', 'agreeing.txt']);
  });

  it('reads standard input for -', async () => {
    const { out, status } = await run(folder, ['check', '-', '--format', 'json'], CALL);
    const record = JSON.parse(out);
    assert.equal(status, 1);
    assert.ok(!('file' in record));
    assert.ok(record.findings.length > 0);
  });

  it('names what cannot be read and why, and reviews the rest', async () => {
    const { out, err, status } = await here(
      'missing.txt',
      'call.transcript',
      'a file.txt',
      'nothing-*.txt',
      '--format',
      'ndjson',
    );
    assert.equal(status, 2);
    assert.deepEqual(err.trim().split('\n'), [
      'transcript-review: cannot read missing.txt: there is no such file',
      'transcript-review: a file.txt is a document of Word or an archive, not text: save its words as plain text first',
      'transcript-review: no file is named as nothing-*.txt asks',
    ]);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(lines[0], { file: 'missing.txt', error: 'cannot read missing.txt: there is no such file' });
    assert.equal(lines[1].file, 'call.transcript');
    assert.equal(lines.length, 4);
  });

  it('says of a folder without transcripts what is read of one', async () => {
    const { err, status } = await run(folderWith({ 'papers/report.pdf': '%PDF' }), ['check', 'papers']);
    assert.equal(status, 2);
    assert.match(
      err,
      /cannot read papers: it is a folder, of which only \.txt, \.transcript, \.vtt and \.srt files are read/,
    );
  });

  it('refuses bad usage with one clear line', async () => {
    for (const [args, words] of [
      [['check'], /name a file, a folder or a glob/],
      [['check', 'x', '--format', 'pdf'], /'pdf' is invalid/],
      [['check', 'x', '--fail-on', 'sometimes'], /'sometimes' is invalid/],
      [['frobnicate'], /unknown command 'frobnicate'/],
      [['check', 'x', '--nonsense'], /unknown option '--nonsense'/],
      [['check', 'x', '--stdin-format', 'ndjson'], /name no files/],
      [['lsp'], /lsp --stdio/],
    ] as const) {
      const { status, err, out } = await run(folder, args);
      assert.equal(status, 2, args.join(' '));
      assert.match(err, words);
      assert.equal(out, '');
    }
  });
});

describe('check, exit status', () => {
  it('is 1 for findings at or above the level asked for', async () => {
    assert.equal((await here('call.transcript')).status, 1);
    assert.equal((await here('call.transcript', '--fail-on', 'error')).status, 0);
    assert.equal((await here('call.transcript', '--exit-zero')).status, 0);
    assert.equal((await here('agreeing.txt')).status, 0);
  });

  it('is 2 for an unreadable file even then', async () => {
    assert.equal((await here('missing.txt', '--exit-zero')).status, 2);
  });
});

describe('check, for programs', () => {
  it('json is one object for one file and an array for several, with places from 1', async () => {
    const one = JSON.parse((await here('call.transcript', '--format', 'json')).out);
    assert.equal(one.schemaVersion, 1);
    const found = one.findings.find(({ rule }: { rule: string }) => rule === 'counted-differently');
    assert.deepEqual(found.start, { line: 10, column: 64 });
    assert.equal(CALL.slice(...(found.span as [number, number])), CALL.slice(found.span[0], found.span[1]));
    const two = JSON.parse((await here('call.transcript', 'notes.txt', '--format', 'json')).out);
    assert.deepEqual(
      two.map(({ file, layout }: { file: string; layout: string }) => [file, layout === 'none']),
      [
        ['call.transcript', false],
        ['notes.txt', true],
      ],
    );
  });

  it('sarif names the rules, the places and the repairs', async () => {
    const log: Log = JSON.parse((await here('call.transcript', '--format', 'sarif')).out);
    assert.equal(log.version, '2.1.0');
    const [sarifRun] = log.runs;
    const found = sarifRun?.results?.find(({ ruleId }) => ruleId === 'counted-differently');
    assert.equal(found?.level, 'warning');
    const place = found?.locations?.[0]?.physicalLocation;
    assert.equal(place?.artifactLocation?.uri, 'call.transcript');
    assert.equal(place?.region?.startLine, 10);
    assert.equal(found?.relatedLocations?.length, 1);
    const fix = sarifRun?.results?.flatMap(({ fixes }) => fixes ?? [])[0]?.artifactChanges[0]?.replacements[0];
    const { charOffset = 0, charLength = 0 } = fix?.deletedRegion ?? {};
    const repaired = `${CALL.slice(0, charOffset)}${fix?.insertedContent?.text}${CALL.slice(charOffset + charLength)}`;
    assert.equal(repaired, CALL.replace('20127', '2012?'));
    const known = new Set(sarifRun?.tool.driver.rules?.map(({ id }) => id));
    assert.ok(sarifRun?.results?.every(({ ruleId }) => known.has(ruleId ?? '')));
  });

  it('sarif tells of files that could not be read', async () => {
    const log: Log = JSON.parse((await here('missing.txt', '--format', 'sarif')).out);
    assert.equal(log.runs[0]?.invocations?.[0]?.executionSuccessful, false);
    assert.match(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text ?? '', /missing\.txt/);
  });

  it('github prints one workflow command a finding', async () => {
    const { out } = await here('call.transcript', 'missing.txt', '--format', 'github');
    assert.match(
      out,
      /^::warning file=call\.transcript,line=10,endLine=10,col=64,endColumn=\d+,title=counted-differently::.*%0Aline 10: /m,
    );
    assert.match(out, /^::error title=transcript-review::cannot read missing\.txt/m);
    assert.ok(
      out
        .trim()
        .split('\n')
        .every((line) => line.startsWith('::')),
    );
  });

  it('markdown escapes what the document says', async () => {
    const { out } = await here('call.transcript', 'notes.txt', '--format', 'markdown');
    assert.match(
      out,
      /^## call\.transcript\n\n.*\n\n\d to look at, \d+ checks hold\.\n\n### What cannot all be right\n\n- \*\*/,
    );
    assert.match(out, /- \*\*warning\*\* line 10: .*\(`counted-differently`\)\n {2}- line 10: /);
    assert.match(out, /\n## notes\.txt\n\nNo transcript was recognised\.\n$/);
  });

  it('html is one page with a part for each file, read or not', async () => {
    const { out, err, status } = await here('call.transcript', 'notes.txt', 'missing.txt', '--format', 'html');
    assert.equal(status, 2);
    assert.equal(err, 'transcript-review: cannot read missing.txt: there is no such file\n');
    assert.match(out, /^<!doctype html>\n[\s\S]*<\/html>\n$/);
    assert.deepEqual(
      [...out.matchAll(/<article class="part" id="([^"]+)">\n<h2>(.*)<\/h2>/g)].map(([, id, name]) => [id, name]),
      [
        ['part-1', 'Elmstead Networks, fourth quarter 2011'],
        ['part-2', 'notes.txt'],
        ['part-3', 'missing.txt'],
      ],
    );
    assert.match(
      out,
      /No transcript was recognised\.[\s\S]*Not reviewed: cannot read missing\.txt: there is no such file/,
    );
    assert.match(out, /all <mark class="odd">13 states<\/mark>/);
    assert.equal((await here('agreeing.txt', '--format', 'html')).status, 0);
  });

  it('prints the same bytes for the same input', async () => {
    for (const format of ['text', 'json', 'ndjson', 'sarif', 'github', 'markdown', 'html']) {
      const once = await here('call.transcript', 'agreeing.txt', '--format', format);
      assert.equal((await here('call.transcript', 'agreeing.txt', '--format', format)).out, once.out, format);
    }
  });
});

describe('a reader that goes away', () => {
  it('is no error', async () => {
    const args = [builtCli(), 'inspect', '--format', 'ndjson', ...Array(40).fill('call.transcript')];
    const child = spawn(process.execPath, args, { cwd: folder });
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'close');
    assert.equal(err, '');
    assert.equal(status, 0);
  });
});
