import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { manifestParts, SCHEMA, SETTING, settingsSchema } from '../../scripts/settings-schema';
import { jsonFault } from '../../server/core/rules/judgements/json-fault';
import { readLevels, readSettings } from '../../server/core/rules/judgements/read';
import type { JsonSchema } from '../../server/core/rules/judgements/shape';

const project = path.join(import.meta.dirname, '../..');
const fromFile = (name: string) => JSON.parse(readFileSync(path.join(project, name), 'utf8'));

/** What is told of a settings file, each fault with the words of the file that it stands on. */
function checkFaults(text: string, expected: readonly string[]): void {
  const told = readSettings(text).faults.map(({ span, words }) => `${text.slice(span[0], span[1])} ← ${words}`);
  assert.deepEqual(told, expected);
}

function checkBroken(text: string, words: string): void {
  const { faults, broken } = readSettings(text);
  assert.deepEqual([broken, faults.map((fault) => fault.words)], [true, [`is no JSON at ${words}`]]);
}

const known = JSON.stringify({
  $schema: 'https://example.org/schema.json',
  severities: { 'growth-does-not-follow': 'off', 'damaged-number': 'error' },
  suppressions: [{ rule: 'scale-slip', quote: '$5 million', reason: 'as spoken', who: 'AB', when: '2024-03-01' }],
  baseline: [
    { rule: 'scale-slip', file: 'calls/a.txt', quote: '$6 million', context: 'was $6 million', occurrence: 2 },
  ],
  definitions: { metricSynonyms: { revenue: ['net sales'] }, fiscalYearEnd: 9, tolerance: 0.5 },
});

describe('the settings file', () => {
  it('is read as it is described', () => {
    const { settings, faults, broken } = readSettings(known);
    assert.deepEqual([faults, broken], [[], false]);
    assert.deepEqual(
      [...settings.severities],
      [
        ['growth-does-not-follow', 'off'],
        ['damaged-number', 'error'],
      ],
    );
    assert.equal(settings.suppressions[0]?.reason, 'as spoken');
    assert.equal(settings.baseline[0]?.occurrence, 2);
    assert.equal(settings.definitions.metricSynonyms?.get('revenue')?.[0], 'net sales');
    assert.deepEqual([settings.definitions.fiscalYearEnd, settings.definitions.tolerance], [9, 0.5]);
  });

  it('is read as the documentation shows it', () => {
    const page = readFileSync(path.join(project, 'docs/judgements.md'), 'utf8');
    const [, example = ''] = /```json\n([^`]*)```/.exec(page) ?? [];
    const { settings, faults } = readSettings(example);
    assert.deepEqual(faults, []);
    assert.equal(settings.suppressions.length, 1);
  });

  it('may be blank, or an object without anything', () => {
    for (const text of ['', ' \n', '{}', '\n{ }\n'])
      assert.deepEqual(readSettings(text), { ...readSettings('{}'), faults: [] });
  });

  it('that is no JSON says where', () => {
    checkBroken('{"a": }', 'line 1, column 7: a value is missing');
    checkBroken('{"severities": {},\n}', 'line 2, column 1: the comma before is one too many');
    checkBroken('// no\n{}', 'line 1, column 1: a comment has no place in JSON');
    checkBroken('{"a": [1', 'line 1, column 9: it ends too early');
    checkBroken('{"a": "\n"}', 'line 1, column 7: a text does not end in its line');
    checkBroken("{'a': 1}", 'line 1, column 2: texts stand in double quotes');
    checkBroken('{\n  "a" 1}', 'line 2, column 7: a colon is missing behind the name');
    checkBroken('{"a": 1 "b": 2}', 'line 1, column 9: a comma or a closing bracket is missing');
    checkBroken('{"a": 1}}', 'line 1, column 9: there is more behind the end');
    checkBroken('{"a": 01}', 'line 1, column 7: a value is missing');
    checkBroken('{a: 1}', 'line 1, column 2: a name in double quotes or the end of the object is missing');
  });

  it('that is something else says so', () => {
    for (const text of ['[]', '7', 'null', '"x"']) {
      assert.equal(readSettings(text).broken, true);
      assert.match(readSettings(text).faults[0]?.words ?? '', /must be an object in \{ \}/);
    }
  });

  it('names what does not fit, in its place, with what would', () => {
    checkFaults('{"severities": {"scale-slip": "loud", "scale-slp": "off"}}', [
      '"loud" ← severities.scale-slip must be one of "off", "hint", "information", "warning", "error"',
      '"off" ← severities.scale-slp is not known; did you mean "scale-slip"?',
    ]);
    checkFaults('{"suppresions": []}', ['[] ← suppresions is not known; did you mean "suppressions"?']);
    checkFaults('{"definitions": {"fiscalYearEnd": 13, "tolerance": "1"}}', [
      '13 ← definitions.fiscalYearEnd must be a whole number from 1 to 12',
      '"1" ← definitions.tolerance must be a number from 0 to 10',
    ]);
    checkFaults('{"suppressions": [{"rule": "scale-slip"}, {"rule": "scale-slip", "quote": "x", "when": "today"}]}', [
      '{"rule": "scale-slip"} ← suppressions[0] needs "quote"',
      '"today" ← suppressions[1].when must be a day such as 2024-03-01',
    ]);
    checkFaults('{"baseline": 7}', ['7 ← baseline must be a list in [ ]']);
  });

  it('keeps all else that it says', () => {
    const text = '{"severities": {"scale-slip": 7, "mix-is-not-whole": "hint"}, "suppressions": 3, "nonsense": {}}';
    const { settings, broken } = readSettings(text);
    assert.equal(broken, false);
    assert.deepEqual([...settings.severities], [['mix-is-not-whole', 'hint']]);
    assert.deepEqual(settings.suppressions, []);
  });

  it('leaves out an entry whose narrowing is amiss, which would else suppress more than was meant', () => {
    const entries = [{ file: 7 }, { occurrence: 0 }, { context: [] }, { fil: 'a.txt' }, {}];
    const suppressions = entries.map((more) => ({ rule: 'scale-slip', quote: 'x', ...more }));
    const { settings } = readSettings(JSON.stringify({ suppressions }));
    assert.deepEqual(
      settings.suppressions.map((entry) => entry !== null),
      [false, false, false, false, true],
    );
  });

  it('tells of many faults in few lines', () => {
    const suppressions = Array.from({ length: 500 }, () => 7);
    const { faults } = readSettings(JSON.stringify({ suppressions }));
    assert.equal(faults.length, 21);
    assert.match(faults.at(-1)?.words ?? '', /more faults/);
  });

  it('reaches nothing that it should not', () => {
    const text =
      '{"__proto__": {"severities": {}}, "severities": {"__proto__": "off", "constructor": "off", "toString": "off"}, "definitions": {"metricSynonyms": {"__proto__": ["x"]}}}';
    const { settings } = readSettings(text);
    assert.equal(settings.severities.size, 0);
    assert.deepEqual([...(settings.definitions.metricSynonyms ?? [])], [['__proto__', ['x']]]);
    assert.equal(({} as { severities?: unknown }).severities, undefined);
  });

  it('shows names of its own making short, in one line and without signs that are not seen', () => {
    const [fault] = readSettings(JSON.stringify({ [`a\u001b[31m\n\u202e${'x'.repeat(300)}`]: 1 })).faults;
    assert.doesNotMatch(fault?.words ?? '', /[\p{Cc}\p{Cf}]/u);
    assert.ok((fault?.words ?? '').length < 300);
  });

  it('nested a hundred thousand deep is no harm', () => {
    const deep = `{"severities": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    assert.ok(readSettings(deep).faults.length > 0);
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), someSettings), (text) => checkReading(text)),
      { numRuns: 150 },
    );
  });
});

/** JSON with the names that the file has, and values that it may or may not have. */
const someSettings = fc
  .dictionary(
    fc.constantFrom('severities', 'suppressions', 'baseline', 'definitions', '$schema', '__proto__'),
    fc.oneof(
      fc.jsonValue(),
      fc.array(fc.dictionary(fc.constantFrom('rule', 'quote', 'file', 'context'), fc.jsonValue())),
    ),
  )
  .map((value) => JSON.stringify(value));

function checkReading(text: string): void {
  const { faults, broken } = readSettings(text);
  assert.ok(!broken || faults.length > 0);
  for (const { span, words } of faults) {
    assert.ok(0 <= span[0] && span[0] <= span[1] && span[1] <= text.length, words);
    assert.doesNotMatch(words, /\n/);
  }
}

describe('the place where a text stops being JSON', () => {
  it('is there just where JSON cannot be read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), damagedJson), (text) => checkJson(text)),
      { numRuns: 500 },
    );
  });
});

const damagedJson = fc
  .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ':', '0', '\\', '-'))
  .map(([json, at, sign]) => `${json.slice(0, at % json.length)}${sign}${json.slice((at % json.length) + 1)}`);

function checkJson(text: string): void {
  let fits = true;
  try {
    JSON.parse(text);
  } catch {
    fits = false;
  }
  assert.equal(jsonFault(text) === null, fits, text);
}

describe("a person's own levels", () => {
  it('are those that make sense', () => {
    assert.deepEqual(
      [...readLevels({ 'scale-slip': 'hint', x: 'off', 'mix-is-not-whole': 9 })],
      [['scale-slip', 'hint']],
    );
    for (const given of [null, undefined, 7, 'off', []]) assert.equal(readLevels(given).size, 0);
  });
});

describe('the schema of the settings file', () => {
  it('is what the description makes (node scripts/run.mjs settings-schema)', () => {
    assert.deepEqual(fromFile(SCHEMA), JSON.parse(JSON.stringify(settingsSchema())), `${SCHEMA} is stale`);
  });

  it('is contributed to editors, and so is that of the levels', () => {
    const { contributes } = fromFile('package.json');
    const { jsonValidation, severities } = manifestParts();
    assert.deepEqual(contributes.jsonValidation, jsonValidation);
    assert.deepEqual(contributes.configuration.properties[SETTING], JSON.parse(JSON.stringify(severities)));
  });

  it('has a description at every member', () => {
    const check = (schema: JsonSchema, where: string): void => {
      assert.ok(schema.description, where);
      for (const [name, member] of Object.entries(schema.properties ?? {})) check(member, `${where}.${name}`);
      if (schema.items) check(schema.items, `${where}[]`);
    };
    check(settingsSchema(), '');
  });

  it('takes what is read, and refuses what is not', () => {
    checkSchema(known, true);
    checkSchema('{}', true);
    for (const text of [
      '{"severities": {"scale-slip": "loud"}}',
      '{"severities": {"scale-slp": "off"}}',
      '{"suppressions": [{"rule": "scale-slip"}]}',
      '{"suppressions": [{"rule": "scale-slip", "quote": "x", "when": "today"}]}',
      '{"definitions": {"fiscalYearEnd": 1.5}}',
      '{"baseline": [{"rule": "scale-slip", "quote": "x"}]}',
      '{"nonsense": 1}',
      '[]',
    ])
      checkSchema(text, false);
  });
});

/** The schema and the reader, which are made from one description, judge alike. */
function checkSchema(text: string, fits: boolean): void {
  assert.equal(readSettings(text).faults.length === 0, fits, `reading ${text}`);
  assert.equal(accepts(settingsSchema(), JSON.parse(text)), fits, `the schema of ${text}`);
}

/** As much of JSON Schema as the settings use. */
function accepts(schema: JsonSchema | boolean, value: unknown): boolean {
  if (typeof schema === 'boolean') return schema;
  if (schema.enum) return schema.enum.includes(value as string);
  if (schema.type === 'array')
    return Array.isArray(value) && value.every((each) => accepts(schema.items ?? true, each));
  if (schema.type === 'string') return typeof value === 'string' && acceptsText(schema, value);
  if (schema.type === 'number' || schema.type === 'integer')
    return typeof value === 'number' && acceptsNumber(schema, value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const rest = schema.additionalProperties ?? true;
  return (
    (schema.required ?? []).every((name) => Object.hasOwn(value, name)) &&
    Object.keys(value).every((name) => accepts(schema.propertyNames ?? true, name)) &&
    Object.entries(value).every(([name, each]) => accepts(schema.properties?.[name] ?? rest, each))
  );
}

const acceptsText = ({ pattern, minLength = 0, maxLength = 1e9 }: JsonSchema, value: string): boolean =>
  (pattern === undefined || new RegExp(pattern).test(value)) && value.length >= minLength && value.length <= maxLength;

const acceptsNumber = ({ type, minimum = -1e9, maximum = 1e9 }: JsonSchema, value: number): boolean =>
  value >= minimum && value <= maximum && (type === 'number' || Number.isInteger(value));
