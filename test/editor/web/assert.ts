/** As much of Node's `assert` as the tests use, for a host that has no Node. */
type Asserts = Record<'equal' | 'notEqual' | 'deepEqual' | 'ok' | 'match' | 'fail', (...values: never[]) => void>;

const assert = {
  ok(value: unknown, words = 'the value is falsy'): void {
    if (!value) throw new Error(words);
  },
  equal(actual: unknown, expected: unknown, words?: string): void {
    assert.ok(Object.is(actual, expected), words ?? `${shown(actual)} is not ${shown(expected)}`);
  },
  notEqual(actual: unknown, expected: unknown, words?: string): void {
    assert.ok(!Object.is(actual, expected), words ?? `both are ${shown(actual)}`);
  },
  deepEqual(actual: unknown, expected: unknown, words?: string): void {
    assert.ok(alike(actual, expected), words ?? `${shown(actual)} is not ${shown(expected)}`);
  },
  match(actual: string, expected: RegExp, words?: string): void {
    assert.ok(expected.test(actual), words ?? `${shown(actual)} does not match ${expected}`);
  },
  fail(words = 'failed'): never {
    throw new Error(words);
  },
} satisfies Asserts;

export default assert;

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** Plain values, arrays and objects, with all that they hold. */
function alike(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return Object.is(a, b);
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && alike(a[key], b[key]));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
