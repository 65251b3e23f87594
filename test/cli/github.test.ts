import assert from 'node:assert/strict';
import { createGithubFormat } from '../../server/cli/formats/github';
import { review } from '../../server/core/review';
import type { Finding } from '../../server/core/rules/finding';
import { CALL } from '../support/call';
import { folderWith, run } from './run';

/** What the runner makes of a workflow command: its name, its properties and its message, as GitHub documents the escapes. */
function read(line: string) {
  const [, command = '', properties = '', message = ''] = /^::(\w+) ?([^:]*)::(.*)$/.exec(line) ?? assert.fail(line);
  const unescaped = (words: string) =>
    words.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const pairs = properties.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), unescaped(pair.slice(at + 1))] as const;
  });
  return { command, message: unescaped(message), ...Object.fromEntries(pairs) } as Record<string, string>;
}

/** A finding of the call with other words, as the annotations of a file tell it. */
function annotated(file: string | null, message: string, more: Partial<Finding> = {}): readonly string[] {
  const read = review(CALL);
  const finding: Finding = { ...read.findings[0]!, message, related: [], ...more };
  const part = createGithubFormat().part({ file, review: { ...read, findings: [finding] }, milliseconds: 0 }, 0);
  return part.split('\n').slice(0, -1);
}

describe('an annotation for GitHub', () => {
  for (const hostile of ['50% of %0A, a: b', 'one\r\ntwo\n::error::three', '::stop-commands::x', ',line=1::', '%25%']) {
    it(`is one line that says what it was given: ${JSON.stringify(hostile)}`, () => {
      const lines = annotated(`calls/${hostile}.txt`, hostile);
      assert.equal(lines.length, 1);
      const { command, file, message, line, title } = read(lines[0]!);
      assert.deepEqual([command, file, message, line], ['warning', `calls/${hostile}.txt`, hostile, '10']);
      assert.equal(title, 'counted-differently');
    });
  }

  it('has columns on one line alone, and names no file for standard input', () => {
    const [start, end] = [CALL.indexOf('Our\n'), CALL.indexOf('network is live')];
    const across = read(annotated('a.txt', 'words', { span: [start, end + 7] })[0]!);
    assert.deepEqual([across.line, across.endLine, across.col], ['9', '10', undefined]);
    const within = read(annotated(null, 'words')[0]!);
    assert.deepEqual([within.file, within.col, within.endColumn], [undefined, '64', '73']);
  });

  it('has a level that GitHub knows', () => {
    const levels = (['error', 'warning', 'information', 'hint'] as const).map(
      (severity) => read(annotated('a.txt', 'words', { severity })[0]!).command,
    );
    assert.deepEqual(levels, ['error', 'warning', 'notice', 'notice']);
  });

  it('tells only what is new since the baseline', async () => {
    const folder = folderWith({ 'calls/old.txt': CALL });
    const check = () => run(folder, ['check', 'calls', '--format', 'github']);
    assert.equal((await check()).status, 1);
    await run(folder, ['check', 'calls', '--update-baseline']);
    assert.deepEqual(await check(), { status: 0, out: '', err: '' });
  });
});
