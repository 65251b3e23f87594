import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { messageText, resultsOf } from '../../server/cli/formats/sarif-result';
import { review } from '../../server/core/review';
import { rules } from '../../server/core/rules';
import { CALL } from '../support/call';
import { folderWith, run } from './run';

const FILE = '.transcript-review.json';
const SPOKEN = { rule: 'counted-differently', quote: '13 states', reason: 'One is not licensed.' };

/** The call with marks of two code units before its figures, so that no two ways of counting agree. */
const ASTRAL = CALL.replace('Our\n', '😀 Our\n').replace('network is live', '😀😀 network is live');

const folder = folderWith({
  'call.txt': CALL,
  'astral.txt': ASTRAL,
  'windows.txt': CALL.replaceAll('\n', '\r\n'),
  'notes.txt': 'Buy milk.\n',
  'a call, 100% #1 [x].txt': CALL,
  'judged/call.txt': CALL,
  [`judged/${FILE}`]: JSON.stringify({
    suppressions: [SPOKEN],
    baseline: [{ rule: 'impossible-number', file: 'call.txt', quote: '20127' }],
  }),
});

const print = async (...args: string[]): Promise<string> =>
  (await run(folder, ['check', '--format', 'sarif', ...args])).out;

async function logOf(...args: string[]): Promise<Log> {
  const log: Log = JSON.parse(await print(...args));
  checkValid(log);
  return log;
}

const printed = async (...args: string[]): Promise<readonly Result[]> => (await logOf(...args)).runs[0]?.results ?? [];

/** The schema of the published standard, as Microsoft's own package carries it; it is of draft 04, in which it uses nothing that draft 07 has not. */
const validate = (() => {
  const file = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(schema);
})();

function checkValid(log: unknown): void {
  validate(log);
  assert.deepEqual(validate.errors ?? [], []);
}

const ruleOf = (result: Result): string => `${result.ruleId} ${result.baselineState ?? '-'}`;

describe('check --format sarif, by the schema of SARIF 2.1.0', () => {
  it('is valid with findings, without, for files that cannot be read, and for standard input', async () => {
    assert.ok((await printed('call.txt', 'astral.txt', 'windows.txt')).length >= 6);
    assert.deepEqual(await printed('notes.txt'), []);
    const [first] = (await logOf('missing.txt', 'call.txt')).runs;
    const [told] = first?.invocations?.[0]?.toolExecutionNotifications ?? [];
    assert.equal(told?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'missing.txt');
    checkValid(JSON.parse((await run(folder, ['check', '-', '--format', 'sarif'], CALL)).out));
  });

  it('is refused by the schema when it is not as it must be', async () => {
    const log = await logOf('call.txt');
    for (const broken of [
      { ...log, version: '2.0' },
      { ...log, runs: [{ results: [] }] },
      { ...log, more: 1 },
    ]) {
      assert.equal(validate(broken), false);
    }
  });

  it('names files so that a path of any characters is one address', async () => {
    const [result] = await printed('a call, 100% #1 [x].txt');
    const uri = result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    assert.equal(uri, 'a%20call%2C%20100%25%20%231%20%5Bx%5D.txt');
  });

  it('prints the same bytes for the same input', async () => {
    assert.equal(await print('call.txt', 'astral.txt'), await print('call.txt', 'astral.txt'));
  });
});

describe('a place in SARIF', () => {
  for (const [name, text] of [
    ['call.txt', CALL],
    ['astral.txt', ASTRAL],
    ['windows.txt', CALL.replaceAll('\n', '\r\n')],
  ] as const)
    it(`is counted in UTF-16 code units, by lines and from the start alike: ${name}`, async () => {
      const log = await logOf(name);
      assert.equal(log.runs[0]?.columnKind, 'utf16CodeUnits');
      const lines = text.split(/\r?\n/);
      const places = (log.runs[0]?.results ?? []).flatMap(({ locations = [], relatedLocations = [] }) => [
        ...locations,
        ...relatedLocations,
      ]);
      assert.ok(places.length >= 3);
      for (const { physicalLocation } of places) {
        const {
          startLine = 0,
          startColumn = 0,
          endLine,
          endColumn,
          charOffset = 0,
          charLength = 0,
        } = physicalLocation?.region ?? {};
        assert.equal(startLine, endLine);
        assert.equal(
          lines[startLine - 1]?.slice(startColumn - 1, (endColumn ?? 0) - 1),
          text.slice(charOffset, charOffset + charLength),
        );
      }
    });
});

describe('a rule in SARIF', () => {
  it('has words of help, a page, and a level, short enough for every reader', async () => {
    const driver = (await logOf('call.txt')).runs[0]?.tool.driver;
    assert.match(driver?.informationUri ?? '', /^https:/);
    assert.deepEqual(
      driver?.rules?.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    for (const { id, help, helpUri, shortDescription, fullDescription } of driver?.rules ?? []) {
      assert.ok(help?.text.includes(fullDescription?.text ?? '?'), id);
      assert.match(help?.markdown ?? '', new RegExp(`^# .*\\n\\n\`${id}\``));
      assert.match(helpUri ?? '', new RegExp(`^https://.*/docs/rules/${id}\\.md$`));
      for (const words of [shortDescription?.text, fullDescription?.text])
        assert.ok(words && words.length <= 1024, `${id}: GitHub shows 1024 characters`);
    }
  });

  it('is named by each result at its place in the list', async () => {
    for (const { ruleId, ruleIndex = -1 } of await printed('call.txt')) assert.equal(rules[ruleIndex]?.id, ruleId);
  });
});

describe('a fingerprint', () => {
  const fingerprints = (text: string): readonly unknown[] =>
    resultsOf({ file: null, review: review(text), milliseconds: 0 }, false).map(
      ({ partialFingerprints }) => partialFingerprints?.['findingInContext/v1'],
    );

  it('stays when the text changes elsewhere, in its line ends, or at a comma', () => {
    const before = fingerprints(CALL);
    assert.ok(before.length >= 2 && before.every((each) => /^[\da-f]{32}$/.test(String(each))));
    assert.deepEqual(fingerprints(CALL.replaceAll('\n', '\r\n')), before);
    assert.deepEqual(
      fingerprints(CALL.replace('Good afternoon, everyone.', 'Good afternoon, and a warm welcome to everyone.')),
      before,
    );
  });

  it('is another one for other words, and for each of two findings in the same words', () => {
    const before = fingerprints(CALL);
    const [first, second] = fingerprints(CALL.replace('13 states', '12 states'));
    assert.notEqual(first, before[0]);
    assert.equal(second, before[1]);
    const year = 'How should we think about revenue in calendar 20127 Is there more to come?';
    const twice = fingerprints(CALL.replace(year, `${year}\n\n${year}`));
    assert.equal(new Set(twice).size, twice.length);
    assert.ok(twice.length > before.length);
  });

  it('is the same whether or not others are set aside', async () => {
    const all = await printed('judged/call.txt', '--no-config');
    const marked = await printed('judged/call.txt', '--with-suppressed');
    const keys = (results: readonly Result[]) => results.map(({ partialFingerprints }) => partialFingerprints);
    assert.deepEqual(keys(marked), keys(all));
  });
});

describe('what is set aside, in SARIF', () => {
  it('is left out, since services would show it', async () => {
    assert.deepEqual(await printed('judged/call.txt'), []);
  });

  it('stands there in SARIF’s own words when it is asked for', async () => {
    const results = await printed('judged/call.txt', 'call.txt', '--with-suppressed');
    assert.deepEqual(results.map(ruleOf), [
      'counted-differently new',
      'impossible-number unchanged',
      'counted-differently new',
      'impossible-number new',
    ]);
    assert.deepEqual(
      results.map(({ suppressions }) => suppressions),
      [[{ kind: 'external', status: 'accepted', justification: 'One is not licensed.' }], [], [], []],
    );
    assert.equal((await run(folder, ['check', '--format', 'sarif', '--with-suppressed', 'judged'])).status, 0);
  });

  it('is asked for in SARIF alone', async () => {
    const { status, err } = await run(folder, ['check', 'call.txt', '--with-suppressed']);
    assert.equal(status, 2);
    assert.match(err, /--with-suppressed goes with --format sarif/);
  });
});

describe('words of a document in a message', () => {
  it('are neither a link nor an argument', () => {
    assert.equal(messageText('[go](1) for {0} and {a}'), '[go\\](1) for {{0}} and {a}');
    assert.equal(messageText('$344.7 million, up 20.1% (of {3} [sic])'), '$344.7 million, up 20.1% (of {{3}} [sic])');
  });
});
