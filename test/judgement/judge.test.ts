import assert from 'node:assert/strict';
import fc from 'fast-check';
import { oneForEachPlace } from '../../server/core/rules/check';
import type { Finding } from '../../server/core/rules/finding';
import { isNamedBy } from '../../server/core/rules/judgements/glob';
import { judge } from '../../server/core/rules/judgements/judge';
import { readSettings } from '../../server/core/rules/judgements/read';
import type { Settings } from '../../server/core/rules/judgements/settings';
import { additionTo, applied, entriesFor } from '../../server/core/rules/judgements/write';

const TEXT = `Ann Reed - Elmstead Networks - CFO

Revenue was $91.6 million, up 9.5% from $80.0 million in the third quarter. Our network is live in all 14 states.

Margins were 41.2%. Orders at the plant in Harwich rose 9.5% to $12.0 million, and the backlog stands at $30 million.
`;

/** A finding on the first such words behind `from`. */
function on(text: string, words: string, rule = 'growth-does-not-follow', from = 0): Finding {
  const start = text.indexOf(words, from);
  assert.ok(start >= 0, words);
  return { rule, severity: 'warning', span: [start, start + words.length], message: '', related: [], fixes: [] };
}

const [first, second] = [on(TEXT, '9.5%'), on(TEXT, '9.5%', undefined, TEXT.indexOf('Harwich'))];
const settingsOf = (value: object): Settings => {
  const { settings, faults } = readSettings(JSON.stringify(value));
  assert.deepEqual(faults, []);
  return settings;
};

/** What a quick fix writes for a finding of a text. */
const suppressing = (finding: Finding, all: readonly Finding[], text: string, file = 'a.txt'): Settings =>
  readSettings(applied('', additionTo('', entriesFor(all, text, file)[all.indexOf(finding)]!))).settings;

/** Which findings stay, as indices. */
const left = (
  findings: readonly Finding[],
  text: string,
  settings: Settings,
  file: string | null = 'a.txt',
): number[] =>
  judge(findings, text, settings, file).findings.map((each) => findings.findIndex(({ span }) => span === each.span));

describe('a suppression', () => {
  const settings = suppressing(first, [first, second], TEXT);

  it('takes the one finding that was meant', () => {
    assert.deepEqual(left([first, second], TEXT, settings), [1]);
    assert.deepEqual(left([first, second], TEXT, suppressing(second, [first, second], TEXT)), [0]);
  });

  it('loses nothing: what is set aside is told with its entry', () => {
    const { suppressed } = judge([first, second], TEXT, settings, 'a.txt');
    assert.deepEqual(suppressed, [{ finding: first, by: 'suppressions', index: 0, entry: settings.suppressions[0] }]);
  });

  it('is of its own rule alone', () => assert.deepEqual(left([on(TEXT, '9.5%', 'scale-slip')], TEXT, settings), [0]));

  it('is of its own file alone', () => {
    assert.deepEqual(left([first], TEXT, settings, 'b.txt'), [0]);
    assert.deepEqual(left([first], TEXT, settings, null), [0]);
    assert.deepEqual(
      left([first], TEXT, { ...settings, suppressions: [{ ...settings.suppressions[0]!, file: '*.txt' }] }),
      [],
    );
  });

  describe('survives', () => {
    checkSurvives('text put in before', (text) => `CORRECTED TRANSCRIPT\n\nPage 1 of 9\n\n${text}`);
    checkSurvives('text put in behind', (text) => `${text}\nThat is all, 9.5% and 14 states.\n`);
    checkSurvives('other lines', (text) => text.replaceAll(/ (?=\w+ \w+ )/g, '\n'));
    checkSurvives('one line', (text) => text.replaceAll(/\s+/g, ' '));
    checkSurvives('two blanks behind a full stop', (text) => text.replaceAll('. ', '.  '));
    checkSurvives('other line ends', (text) => text.replaceAll('\n', '\r\n'));
    checkSurvives('hard blanks', (text) => text.replaceAll(' million', '\u00a0million'));
    checkSurvives('a word put right beside it', (text) => text.replace('up 9.5% from', 'which is up 9.5% from'));
    checkSurvives('a number of the next sentence', (text) => text.replace('14 states', '15 states'));
    checkSurvives('another paragraph', (text) => text.replace(/Margins.*/s, 'Margins were lower.'));
    checkSurvives('the other one gone', (text) => text.replace('rose 9.5%', 'rose'));
  });

  describe('lapses with', () => {
    checkLapses('other words', (text) => text.replace('up 9.5%', 'up 19.5%'));
    checkLapses('another number in its sentence', (text) => text.replace('$80.0 million', '$85.0 million'));
    checkLapses('the same words in another place', (text) => text.replace(/Revenue was.*states\./, ''));
  });

  function checkSurvives(what: string, edit: (text: string) => string): void {
    it(what, () => {
      const text = edit(TEXT);
      assert.notEqual(text, TEXT);
      const found = everyRate(text);
      assert.deepEqual(left(found, text, settings), found.map((_, index) => index).slice(1));
    });
  }

  function checkLapses(what: string, edit: (text: string) => string): void {
    it(what, () => {
      const text = edit(TEXT);
      const found = everyRate(text);
      assert.deepEqual(left(found, text, settings), [...found.keys()]);
    });
  }

  /** A finding on each rate of growth, as the rule would have it. */
  function everyRate(text: string): Finding[] {
    return [...text.matchAll(/\b9\.5%|\b19\.5%/g)].map(({ 0: words, index }) => on(text, words, undefined, index));
  }
});

const TWINS = 'We grew 5%. Thank you. '.repeat(8);

describe('two findings in the same words', () => {
  const text = `${TWINS}Really, we grew 5%. Thank you all. ${TWINS}`;
  const all = [...text.matchAll(/5%/g)].map(({ index }) => on(text, '5%', undefined, index));

  it('are told apart by their order', () => {
    for (const index of [3, 8, 12]) {
      const others = [...all.keys()].filter((each) => each !== index);
      assert.deepEqual(left(all, text, suppressing(all[index]!, all, text)), others);
    }
  });
});

describe('a suppression written by hand', () => {
  const by = (more: object) =>
    settingsOf({ suppressions: [{ rule: 'growth-does-not-follow', quote: '9.5%', ...more }] });
  const stay = (more: object) => left([first, second], TEXT, by(more));

  it('without a context takes all findings in its words', () => assert.deepEqual(stay({}), []));
  it('with an occurrence takes that one', () => {
    assert.deepEqual(stay({ occurrence: 2 }), [0]);
    assert.deepEqual(stay({ occurrence: 3 }), [0, 1]);
  });
  it('with some words of the sentence takes the one there', () =>
    assert.deepEqual(stay({ context: 'plant in Harwich rose 9.5%' }), [0]));
  it('may be written with other quotes, dashes and capitals', () => {
    const text = 'It’s “up 5%” – a lot.';
    const found = [on(text, '“up 5%” – a lot')];
    const written = { suppressions: [{ rule: 'growth-does-not-follow', quote: '"UP 5%" -  a lot' }] };
    assert.deepEqual(left(found, text, settingsOf(written)), []);
  });
});

describe('levels', () => {
  const at = (severities: object) => judge([first, second], TEXT, settingsOf({ severities }), null).findings;

  it('are those of the file, for every finding of the rule', () => {
    assert.deepEqual(
      at({ 'growth-does-not-follow': 'hint' }).map(({ severity }) => severity),
      ['hint', 'hint'],
    );
    assert.deepEqual(at({ 'scale-slip': 'hint' }), [first, second]);
  });
  it('may be none', () => assert.deepEqual(at({ 'growth-does-not-follow': 'off' }), []));
  it('of none leave the place to a milder rule', () => {
    const grave = { ...on(TEXT, 'Revenue'), rule: 'growth-does-not-follow', severity: 'error' } as const;
    const mild = { ...grave, rule: 'restated-differently', severity: 'hint' } as const;
    const shown = (off: string) => {
      const settings = settingsOf({ severities: { [off]: 'off' } });
      const found = oneForEachPlace([mild, grave], (rule) => settings.severities.get(rule) === 'off');
      return judge(found, TEXT, settings, null).findings;
    };
    assert.deepEqual(shown('growth-does-not-follow'), [mild]);
    assert.deepEqual(shown('restated-differently'), [grave]);
    assert.deepEqual(shown('scale-slip'), [grave]);
  });
  it('leave what is suppressed suppressed, and listed', () => {
    const settings = {
      ...suppressing(first, [first], TEXT),
      ...settingsOf({ severities: { 'growth-does-not-follow': 'off' } }),
    };
    const both = { ...settings, suppressions: suppressing(first, [first], TEXT).suppressions };
    assert.equal(judge([first, second], TEXT, both, 'a.txt').suppressed.length, 1);
  });
});

describe('the baseline', () => {
  const baseline = entriesFor([first], TEXT, 'a.txt');

  it('sets aside what was there, and nothing new', () => {
    const { findings, suppressed } = judge([first, second], TEXT, settingsOf({ baseline }), 'a.txt');
    assert.deepEqual(findings, [second]);
    assert.deepEqual(
      suppressed.map(({ by }) => by),
      ['baseline'],
    );
  });
  it('comes behind suppressions', () => {
    const both = settingsOf({ baseline, suppressions: baseline });
    assert.deepEqual(
      judge([first], TEXT, both, 'a.txt').suppressed.map(({ by }) => by),
      ['suppressions'],
    );
  });
});

describe('judging', () => {
  it('changes nothing that it is given', () => {
    const findings = Object.freeze([Object.freeze(first), Object.freeze(second)]);
    const settings = suppressing(first, [first, second], TEXT);
    judge(findings, TEXT, { ...settings, severities: new Map([['growth-does-not-follow', 'error']]) }, 'a.txt');
    assert.equal(first.severity, 'warning');
  });

  it('keeps every finding, on one side or the other, and in order', () => {
    const rules = ['growth-does-not-follow', 'scale-slip'];
    const someFindings = (text: string) =>
      fc.array(fc.tuple(fc.nat(text.length - 1), fc.nat(9), fc.constantFrom(...rules)), { maxLength: 12 }).map((all) =>
        all
          .map(
            ([start, length, rule]): Finding => ({
              ...first,
              rule,
              span: [start, Math.min(text.length, start + length)],
            }),
          )
          .sort((a, b) => a.span[0] - b.span[0]),
      );
    const some = fc.string({ unit: fc.constantFrom('a', '1', ' ', '.', '\n', '$'), minLength: 1 });
    fc.assert(
      fc.property(
        some.chain((text) => fc.tuple(fc.constant(text), someFindings(text), fc.nat())),
        ([text, all, pick]) => {
          const chosen = all.filter((_, index) => (pick >> index) & 1);
          const entries = entriesFor(chosen, text, 'a.txt').filter(({ quote }) => quote !== '');
          const judged = judge(all, text, { ...settingsOf({}), suppressions: entries }, 'a.txt');
          const both = [...judged.findings, ...judged.suppressed.map(({ finding }) => finding)];
          assert.deepEqual(new Set(both), new Set(all));
          assert.equal(both.length, all.length);
          assert.equal(judged.suppressed.length, entries.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the file of a suppression', () => {
  const checkNamed = (pattern: string, paths: readonly string[], others: readonly string[]) =>
    it(pattern, () => {
      for (const path of paths) assert.ok(isNamedBy(pattern, path), path);
      for (const path of others) assert.ok(!isNamedBy(pattern, path), path);
    });
  checkNamed(
    'calls/a.txt',
    ['calls/a.txt', './calls/a.txt'],
    ['a.txt', 'calls/b.txt', 'x/calls/a.txt', 'calls/a.txt.bak'],
  );
  checkNamed('*.txt', ['a.txt', '.txt'], ['a.md', 'calls/a.txt']);
  checkNamed('**/a.txt', ['a.txt', 'x/a.txt', 'x/y/a.txt'], ['b.txt', 'x/aa.txt']);
  checkNamed('calls/**', ['calls/a.txt', 'calls/x/y.txt'], ['call/a.txt']);
  checkNamed('calls/**/q?-*.txt', ['calls/q1-acme.txt', 'calls/2011/q4-.txt'], ['calls/q10.txt', 'q1-a.txt']);
  checkNamed('a (1) [x].txt', ['a (1) [x].txt'], ['a (1) x.txt']);
  it('is compared in time that grows with the lengths alone', () => {
    assert.ok(!isNamedBy(`${'*a'.repeat(400)}b`, 'a'.repeat(5000)));
    assert.ok(!isNamedBy(`${'**/a/'.repeat(300)}b`, 'a/'.repeat(3000)));
  });
});
