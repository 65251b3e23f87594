import { allowed, contradicts } from '../../../figures/agreement';
import { exactly, type Interval, scaled, times } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { draftClaim } from '../../draft';
import { say } from '../../say';
import { type Said, saidIn } from '../../words/phrases';
import type { TurnWords } from '../../words/turn-words';

const EACH: Readonly<Record<string, number>> = { quarter: 4, month: 12, week: 52, day: 365 };
const PER =
  /^# (?:a|per|each|every|\/|in) ?(quarter|month|week|day)\b|^# (?:(?:of|in) [a-z ]{1,30} )?per (quarter|month)\b/;
const BEFORE = /\b(quarterly|monthly|weekly)\b[^#]{0,40}#/;
const YEARLY =
  /^# (?:for the (?:full )?year|a year|per year|annually|annualized|annualised|per annum|on an annual(?:ized)? basis|year to date)\b/;
const ANNUAL = /\b(?:annual|annualized|annualised|full year|yearly)\b[^#]{0,20}#/;

/** "$60 million a quarter or $240 million for the year": what is said for each quarter or month, and what it is in a year. */
export function eachPeriod(turn: TurnWords): readonly TurnClaim[] {
  const said = saidIn(turn);
  return gather(said, (each, at) => {
    const count = each.figure.kind === 'money' || each.figure.kind === 'count' ? timesAYear(each) : null;
    const whole = count === null ? undefined : wholeOf(turn, said, at);
    if (count === null || !whole) return [];
    const months = monthsBetween(said, at, whole);
    return claimsOf(turn, each, whole, months === null ? count : (count * months) / 12);
  });
}

const tailOf = ({ phrase }: Said): string => phrase.slice(phrase.indexOf('#'));

function timesAYear(each: Said): number | null {
  const found = PER.exec(tailOf(each)) ?? BEFORE.exec(each.phrase);
  const word = (found?.[1] ?? found?.[2] ?? '').replace(/ly$/, '');
  return EACH[word] ?? null;
}

/** The amount for the year, in the words right behind. */
function wholeOf(turn: TurnWords, said: readonly Said[], at: number): Said | undefined {
  const each = said[at]!;
  return said.slice(at + 1, at + 3).find((whole) => {
    if (whole.figure.sentence !== each.figure.sentence || whole.role.place - each.role.place > 16) return false;
    if (whole.figure.kind !== each.figure.kind || whole.role.part === 'base' || whole.role.part === 'change')
      return false;
    const { items } = turn.sentences[each.figure.sentence]!;
    const between = items.slice(each.role.place + 1, whole.role.place).map(({ word }) => word);
    return (YEARLY.test(tailOf(whole)) || ANNUAL.test(whole.phrase)) && !between.some((word) => APART.has(word));
  });
}

/** Words behind which another quantity, or another time, is spoken of. */
const APART = new Set(
  'from versus vs compared than but while whereas up down against previously increase increased raised last prior'.split(
    ' ',
  ),
);

/** "over the first nine months": so much of the year has passed. */
function monthsBetween(said: readonly Said[], at: number, whole: Said): number | null {
  const months = said
    .slice(Math.max(0, at - 2), at + 4)
    .find(
      ({ figure }) =>
        figure.kind === 'duration' && figure.unit === 'month' && figure.sentence === whole.figure.sentence,
    );
  return months?.figure.value ?? null;
}

function claimsOf(turn: TurnWords, each: Said, whole: Said, count: number): readonly TurnClaim[] {
  const computed = times(allowed(each.figure), exactly(count));
  const stated = unitsOf(allowed(whole.figure), computed);
  return [
    draftClaim(turn.reading, {
      relation: 'yield',
      figures: [each.index, whole.index],
      accent: whole.index,
      computed,
      stated,
      words: `${count} × ${each.figure.written} is ${say(computed, each.figure.unit)}`,
    }),
  ];
}

/** "$60 million a quarter or $240 for the year": an amount that leaves its scale to the other's. */
function unitsOf(stated: Interval, computed: Interval): Interval {
  if (!contradicts(computed, stated) || computed.low < 1000 || stated.high > computed.low / 500) return stated;
  const scale = [1e3, 1e6, 1e9].find((by) => stated.high * by > computed.low / 20);
  return scale === undefined ? stated : scaled(stated, scale);
}
