/** Where a text stops being JSON, and what is expected there instead, as the end of a sentence. */
export interface JsonFault {
  readonly offset: number;
  readonly words: string;
}

type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end' | 'nothing';

const WORDS: Readonly<Record<Expected, string>> = {
  value: 'a value is missing',
  'value or end': 'a value or the end of the list is missing',
  name: 'a name in double quotes is missing',
  'name or end': 'a name in double quotes or the end of the object is missing',
  colon: 'a colon is missing behind the name',
  'comma or end': 'a comma or a closing bracket is missing',
  nothing: 'there is more behind the end',
};

/** The first place at which a text is no JSON; null where all of it is. Engines tell it in words of their own, and some not at all. */
export function jsonFault(text: string): JsonFault | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = behindBlanks(text, 0);
  while (at < text.length) {
    const next = step(text, at, expected, open);
    if (next === null) return { offset: at, words: wordsFor(text, at, expected) };
    expected = next.expected;
    at = behindBlanks(text, next.end);
  }
  return expected === 'nothing' ? null : { offset: text.length, words: 'it ends too early' };
}

interface Step {
  readonly end: number;
  readonly expected: Expected;
}

/** One sign, text, number or word further; null where it may not stand here. */
function step(text: string, at: number, expected: Expected, open: string[]): Step | null {
  const sign = text[at]!;
  if (sign === ',' && expected === 'comma or end')
    return { end: at + 1, expected: open.at(-1) === '{' ? 'name' : 'value' };
  if (sign === ':' && expected === 'colon') return { end: at + 1, expected: 'value' };
  if (expected.endsWith('or end') && closes(sign, open.at(-1))) {
    open.pop();
    return { end: at + 1, expected: behindValue(open) };
  }
  const isName = expected === 'name' || expected === 'name or end';
  if (!isName && !expected.startsWith('value')) return null;
  if (!isName && (sign === '{' || sign === '[')) {
    open.push(sign);
    return { end: at + 1, expected: sign === '{' ? 'name or end' : 'value or end' };
  }
  const end = sign === '"' ? endOfText(text, at) : isName ? null : endOfWord(text, at);
  return end === null ? null : { end, expected: isName ? 'colon' : behindValue(open) };
}

const closes = (sign: string, opened: string | undefined): boolean =>
  (sign === '}' && opened === '{') || (sign === ']' && opened === '[');

const behindValue = (open: readonly string[]): Expected => (open.length === 0 ? 'nothing' : 'comma or end');

const ESCAPED = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function endOfText(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '"') return at + 1;
    if (text.charCodeAt(at) < 32) return null;
    if (text[at] !== '\\') continue;
    ESCAPED.lastIndex = at;
    if (!ESCAPED.test(text)) return null;
    at = ESCAPED.lastIndex - 1;
  }
  return null;
}

const WORD = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;

function endOfWord(text: string, at: number): number | null {
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : null;
}

function wordsFor(text: string, at: number, expected: Expected): string {
  if (text[at] === '/' || text[at] === '#') return 'a comment has no place in JSON';
  if (text[at] === "'") return 'texts stand in double quotes';
  if (text[at] === '"' && expected !== 'comma or end' && expected !== 'colon') return 'a text does not end in its line';
  if ('}]'.includes(text[at]!) && isBehindComma(text, at)) return 'the comma before is one too many';
  return WORDS[expected];
}

function isBehindComma(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && ' \t\r\n'.includes(text[before]!)) before--;
  return text[before] === ',';
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
  return at;
}
