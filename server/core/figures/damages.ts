import { gather } from '../text/gather';
import { damage, type Look } from './damage';
import { hearingDamage } from './damages-of-hearing';
import { scanningDamage } from './damages-of-scanning';
import { misreadDigits } from './misread-digits';
import type { Damage, Token } from './reading';
import type { TimeMention } from './times/mention';
import { touching, word, wordSet } from './token-at';

/** Numbers damaged in writing or by character recognition, with the repair where the text itself proves it. */
export function damagesOf(tokens: readonly Token[], times: readonly TimeMention[], text: string): readonly Damage[] {
  const found: Damage[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const kind = tokens[at]!.kind;
    if (kind === 'sign' || kind === 'break') continue;
    const next = (kind === 'number' ? numberDamage : wordDamage)(tokens, at, text);
    if (next) found.push(next);
  }
  return [...found, ...gather(times, (mention) => dateDamage(tokens, mention, text))].sort(
    (a, b) => a.place[0] - b.place[0],
  );
}

const numberDamage: Look = (tokens, at, text) =>
  pronounAsDigit(tokens, at, text) ??
  longYear(tokens, at, text) ??
  misreadDigits(tokens, at, text) ??
  brokenNumber(tokens, at, text) ??
  ordinal(tokens, at, text) ??
  scanningDamage(tokens, at, text) ??
  hearingDamage(tokens, at, text);

const SAID_BY_I = wordSet(
  "guess think believe mean suppose know would will am wanted want agree hope apologize appreciate wonder assume don't can't 'll 'm",
);
const OPENS = wordSet('. , ? ! -- - ok okay so and but well yes because as that what if now think');

/** "1 guess": recognition took the pronoun for a digit. A number before a verb of the first person is no number. */
function pronounAsDigit(tokens: readonly Token[], at: number, text: string): Damage | null {
  const token = tokens[at]!;
  if (token.lower !== '1' || !SAID_BY_I.has(word(tokens, at + 1)) || touching(tokens, at + 1)) return null;
  const opens = at === 0 || tokens[at - 1]!.kind === 'break' || OPENS.has(word(tokens, at - 1));
  return opens ? damage('misread-character', text, token.start, token.end, 'I', false) : null;
}

const YEAR_WORDS = wordSet('calendar fiscal year fy in for since of until by end through to');

/** "calendar 20117 OK": a year has four digits. A 7 before a new sentence is the question mark that it was taken for. */
function longYear(tokens: readonly Token[], at: number, text: string): Damage | null {
  const token = tokens[at]!;
  if (!/^(?:19|20)\d{3}$/.test(token.lower) || !YEAR_WORDS.has(word(tokens, at - 1))) return null;
  const strong =
    ['calendar', 'fiscal', 'fy'].includes(word(tokens, at - 1)) ||
    ['calendar', 'fiscal'].includes(word(tokens, at - 2));
  const next = tokens[at + 1];
  const newSentence = !next || next.kind === 'break' || (next.kind === 'word' && text[next.start] !== next.lower[0]);
  if (!strong && !(newSentence && token.lower.endsWith('7'))) return null;
  const meant = newSentence && token.lower.endsWith('7') ? `${token.lower.slice(0, 4)}?` : null;
  return damage('impossible-date', text, token.start, token.end, meant, true);
}

/** `43..1`, and `$344,7 million` where English groups by three. */
function brokenNumber(tokens: readonly Token[], at: number, text: string): Damage | null {
  const [number, sign, behind] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!sign || behind?.kind !== 'number' || !touching(tokens, at + 1) || !touching(tokens, at + 2)) return null;
  if (sign.lower === '..')
    return damage('broken-number', text, number.start, behind.end, `${number.lower}.${behind.lower}`, true);
  const money = word(tokens, at - 1) === '$' || word(tokens, at - 1) === '€' || word(tokens, at - 1) === '£';
  const scaled = ['million', 'billion', '%', 'percent'].includes(word(tokens, at + 3));
  const short = /^\d{1,2}$/.test(behind.lower) && /^\d{1,3}$/.test(number.lower);
  return sign.lower === ',' && short && (money || word(tokens, at + 3) === '%') && scaled
    ? damage('broken-number', text, number.start, behind.end, null, true)
    : null;
}

/** "over 1,000th service provider": an ordinal cannot be exceeded. "on this 27th" names a day and no month. */
function ordinal(tokens: readonly Token[], at: number, text: string): Damage | null {
  const [number, ending] = [tokens[at]!, tokens[at + 1]];
  if (!ending || !touching(tokens, at + 1) || !/^(?:st|nd|rd|th)$/.test(ending.lower)) return null;
  const before = word(tokens, at - 1);
  if (before === 'over' || (before === 'than' && word(tokens, at - 2) === 'more'))
    return damage('ordinal-for-count', text, number.start, ending.end, null, false);
  const dateless =
    before === 'this' &&
    word(tokens, at - 2) === 'on' &&
    Number(number.lower) <= 31 &&
    !/^(?:of|anniversary|annual|year|time)$/.test(word(tokens, at + 2));
  return dateless ? damage('incomplete-date', text, tokens[at - 1]!.start, ending.end, null, false) : null;
}

/** "Q5": a year has four quarters. */
const wordDamage: Look = (tokens, at, text) => {
  const token = tokens[at]!;
  if (token.lower.length !== 2 || !/^q[5-9]$/.test(token.lower) || text[token.start] !== 'Q')
    return misreadDigits(tokens, at, text);
  const model = tokens[at - 1]?.kind === 'word' && text[tokens[at - 1]!.start] !== word(tokens, at - 1)[0];
  return model || word(tokens, at - 1) === 'the'
    ? null
    : damage('impossible-date', text, token.start, token.end, null, true);
};

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "February 30"; "24,2011" has lost the blank between day and year. */
function dateDamage(tokens: readonly Token[], { from, to, time }: TimeMention, text: string): readonly Damage[] {
  if (time.kind !== 'date' || time.day === null) return [];
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  if (isLevel(tokens, from, to)) return [damage('date-for-level', text, start, end, null, false)];
  if (time.day > DAYS[time.month - 1]!) return [damage('impossible-date', text, start, end, null, true)];
  for (let at = from + 1; at < to - 1; at += 1) {
    const [day, comma, year] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]!];
    if (comma.lower === ',' && year.kind === 'number' && day.end === comma.start && comma.end === year.start)
      return [damage('lost-blank', text, day.start, year.end, `${day.lower}, ${year.lower}`, false)];
  }
  return [];
}

const STAYED = wordSet('stayed stays remained remains totaled totalled averaged');
const MANNER = wordSet('flat constant about around roughly approximately at pretty much');

/** "expenses pretty much stayed June 12": what stays, stays at a level; a date behind it alone is none. */
function isLevel(tokens: readonly Token[], from: number, to: number): boolean {
  const before = MANNER.has(word(tokens, from - 1)) ? from - 2 : from - 1;
  return STAYED.has(word(tokens, before)) && !/^(?:to|through|until|-)$/.test(word(tokens, to));
}
