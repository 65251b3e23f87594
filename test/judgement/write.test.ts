import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSettings } from '../../server/core/rules/judgements/read';
import type { Noted } from '../../server/core/rules/judgements/settings';
import {
  additionTo,
  applied,
  removalFrom,
  renewedBaseline,
  withBaseline,
} from '../../server/core/rules/judgements/write';
import { undent } from '../support/drawn';

const ENTRY: Noted = { rule: 'scale-slip', file: 'a.txt', quote: '$5 "million"', context: 'was $5 "million"' };
const added = (text: string): string => applied(text, additionTo(text, ENTRY));

function checkAdded(what: string, before: string, after: string): void {
  it(what, () => {
    const text = before === '' ? '' : `${undent(`    ${before}`)}\n`;
    assert.equal(added(text), `${undent(`    ${after}`)}\n`);
    assert.deepEqual(readSettings(added(text)).settings.suppressions.at(-1), ENTRY);
  });
}

describe('a suppression is added', () => {
  checkAdded(
    'to no file',
    '',
    `{
      "suppressions": [
        {
          "rule": "scale-slip",
          "file": "a.txt",
          "quote": "$5 \\"million\\"",
          "context": "was $5 \\"million\\""
        }
      ]
    }`,
  );
  checkAdded(
    'to a file that says other things, which stay as they are',
    `{
        "severities": { "scale-slip":"hint" , "mix-is-not-whole": "off"},
        "definitions" : {"tolerance":1}
    }`,
    `{
        "severities": { "scale-slip":"hint" , "mix-is-not-whole": "off"},
        "definitions" : {"tolerance":1},
        "suppressions": [
            {
                "rule": "scale-slip",
                "file": "a.txt",
                "quote": "$5 \\"million\\"",
                "context": "was $5 \\"million\\""
            }
        ]
    }`,
  );
  checkAdded(
    'behind others',
    `{
      "suppressions": [
        {"rule": "scale-slip", "quote": "]},\\""}
      ],
      "baseline": []
    }`,
    `{
      "suppressions": [
        {"rule": "scale-slip", "quote": "]},\\""},
        {
          "rule": "scale-slip",
          "file": "a.txt",
          "quote": "$5 \\"million\\"",
          "context": "was $5 \\"million\\""
        }
      ],
      "baseline": []
    }`,
  );
  it('with the tabs and line ends of the file', () => {
    const text = added('{\r\n\t"suppressions": []\r\n}\r\n');
    assert.match(text, /^\{\r\n\t"suppressions": \[\r\n\t\t\{\r\n\t\t\t"rule": "scale-slip",\r\n/);
    assert.ok(!/[^\r]\n/.test(text));
  });
  it('to a blank file, and to an empty object', () => {
    for (const text of [' \n', '{}', '{ }\n'])
      assert.deepEqual(readSettings(added(text)).settings.suppressions, [ENTRY]);
  });
  it('to a list that is none, in its place', () => {
    assert.deepEqual(readSettings(added('{"suppressions": 7, "baseline": []}')).settings.suppressions, [ENTRY]);
  });
});

describe('an entry is taken out again', () => {
  it('leaves the file as it was before', () => {
    for (const before of [
      '{\n  "suppressions": [\n    {"rule": "scale-slip", "quote": "x"}\n  ]\n}\n',
      '{\n  "suppressions": []\n}\n',
    ]) {
      const text = added(before);
      const { length } = readSettings(text).settings.suppressions;
      assert.equal(applied(text, removalFrom(text, 'suppressions', length - 1)), before);
    }
  });
  it('leaves the others', () => {
    const text =
      '{"suppressions": [ {"rule":"scale-slip","quote":"a"}, {"rule":"scale-slip","quote":"b"} , {"rule":"scale-slip","quote":"c"}]}';
    const quotes = (index: number) =>
      readSettings(applied(text, removalFrom(text, 'suppressions', index))).settings.suppressions.map(
        (entry) => entry?.quote,
      );
    assert.deepEqual([0, 1, 2].map(quotes), [
      ['b', 'c'],
      ['a', 'c'],
      ['a', 'b'],
    ]);
  });
  it('is nothing where there is none', () => {
    for (const text of ['{}', '{"suppressions": []}']) assert.deepEqual(removalFrom(text, 'suppressions', 3), []);
  });
  it('brings back what was there, wherever it stood', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.nat(), fc.constantFrom(0, 2, '\t'), (quotes, pick, indent) => {
        const items = quotes.map((quote) => ({ rule: 'scale-slip', quote: `${quote}x` }));
        const text = JSON.stringify({ definitions: {}, suppressions: items, severities: {} }, null, indent);
        const more = added(text);
        assert.deepEqual(JSON.parse(more).suppressions, [...items, ENTRY]);
        const index = pick % (items.length + 1);
        const fewer = JSON.parse(applied(more, removalFrom(more, 'suppressions', index)));
        assert.deepEqual(fewer.suppressions, [...items, ENTRY].toSpliced(index, 1));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the baseline', () => {
  it('is written one line a finding, in the place of the one before', () => {
    const text = '{\n  "baseline": [1, 2],\n  "severities": {}\n}\n';
    assert.equal(
      withBaseline(text, [ENTRY]),
      '{\n  "baseline": [\n    { "rule": "scale-slip", "file": "a.txt", "quote": "$5 \\"million\\"", "context": "was $5 \\"million\\"" }\n  ],\n  "severities": {}\n}\n',
    );
    assert.equal(withBaseline(text, []), '{\n  "baseline": [],\n  "severities": {}\n}\n');
  });
  it('is found behind blank lines, and not made twice', () =>
    assert.equal(withBaseline('\n\n{\n  "baseline": []\n}\n', []), '\n\n{\n  "baseline": []\n}\n'));
  it('is made where there is none', () => {
    for (const text of ['', '{}', '{"severities": {}}'])
      assert.deepEqual(readSettings(withBaseline(text, [ENTRY])).settings.baseline, [ENTRY]);
  });
  it('keeps what files say that were not looked at', () => {
    const other = { ...ENTRY, file: 'b.txt' };
    assert.deepEqual(renewedBaseline([ENTRY, other], new Set(['a.txt']), []), [other]);
    assert.deepEqual(renewedBaseline([other], new Set(['a.txt']), [ENTRY]), [ENTRY, other]);
  });
});
