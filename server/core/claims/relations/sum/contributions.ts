import { allowed, contradicts } from '../../../figures/agreement';
import { agrees, type Interval, interval, plus, scaled, times } from '../../../figures/interval';
import { MINUS } from '../../../figures/numerals';
import { cover, type Span } from '../../../text/span';
import type { TurnClaim } from '../../claim';
import { draftClaim } from '../../draft';
import { metricKey } from '../../metrics';
import { say } from '../../say';
import { oneDigitOff, slipThat } from '../../slips';
import { type Said, saidIn } from '../../words/phrases';
import type { TurnWords } from '../../words/turn-words';
import { pointing } from '../../words/vocabulary';

/** How many sentences behind the growth of sales may say what it is made of. */
const REACH = 8;

const PARTS = {
  organic: /\borganic(?:ally)?\b|\binternal(?:ly generated)? (?:sales|growth|revenues?)\b|\binternally generated\b/,
  local: /\b(?:local|constant) currenc|\bcurrency neutral\b/,
  volume: /\b(?:volumes?|units? sold|deliveries|closings|shipments)\b/,
  price: /\b(?:prices?|pricing|price realization|price ?\/? ?mix|asps?)\b/,
  currency: /\b(?:currency|currencies|foreign exchange|fx|translation)\b/,
  bought: /\b(?:acquisitions?|divestitures?|acquired|m&a)\b/,
} as const;

type Name = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as readonly Name[];

/** One part of a growth, with its sign. */
interface Part {
  readonly said: Said;
  readonly name: Name;
  readonly value: Interval;
}

/**
 * "Net sales declined 12%. Volume was down 14%, and price/mix added 2 points": the growth of sales is that of volume and price, or
 * what is organic, with currencies and acquisitions where they are said.
 */
export function contributions(turn: TurnWords): readonly TurnClaim[] {
  if (!mayTell(turn.reading.text)) return [];
  const said = saidIn(turn).filter(({ figure, role }) => isRate(figure.kind) && !figure.range && role.part !== 'base');
  const totals = said.filter((each) => isTotal(each));
  const reported = totals.filter(({ phrase }) => !PARTS.local.test(phrase));
  return totals.flatMap((total) => {
    const end = reported.find(({ index }) => index > total.index)?.index ?? Number.MAX_SAFE_INTEGER;
    const parts = partsOf(said, total, end);
    return claimOf(turn, total, PARTS.local.test(total.phrase) ? parts.filter(isLocal) : parts);
  });
}

/** What is counted at the exchange rates of before has no part from currencies. */
const isLocal = ({ name }: Part): boolean => name !== 'currency' && name !== 'local';

/** A quick look whether a turn says enough of the parts. */
const mayTell = (text: string): boolean =>
  (/\b(?:volume|deliveries|closings|shipments)/i.test(text) && /\b(?:pric|asps?\b)/i.test(text)) ||
  (/\b(?:local|constant) currenc/i.test(text) &&
    /\b(?:foreign|fx\b|translation|headwind|tailwind|acqui)/i.test(text)) ||
  (/\borganic/i.test(text) && /\b(?:currenc|foreign exchange|fx\b|translation)/i.test(text) && /\bacqui/i.test(text));

const isRate = (kind: string): boolean => kind === 'percent' || kind === 'points';

/** "A 1.9% decline related to foreign exchange": a part that has the name of its whole. */
const OF_CURRENCY =
  /# (?:decline|decrease|increase|impact|benefit|reduction|headwind)\b.{0,40}\b(?:currenc|exchange|fx\b|translation)/;

function isTotal({ figure, role, phrase }: Said): boolean {
  const key = metricKey(figure.metric) ?? '';
  return (
    figure.kind === 'percent' &&
    figure.stance === 'actual' &&
    !PARTS.organic.test(phrase) &&
    !OF_CURRENCY.test(phrase) &&
    role.part === 'change' &&
    /(?:^| )(?:sales|revenue)$/.test(key)
  );
}

function partsOf(said: readonly Said[], total: Said, end: number): readonly Part[] {
  return said.flatMap((each) => {
    const gap = each.figure.sentence - total.figure.sentence;
    if (each.index <= total.index || each.index >= end || gap < 0 || gap > REACH) return [];
    const name = NAMES.find(
      (part) => PARTS[part].test(each.phrase) || PARTS[part].test(metricKey(each.figure.metric) ?? ''),
    );
    const way = name ? wayOf(each) : null;
    return name && way !== null && each.figure.stance === 'actual'
      ? [{ said: each, name, value: scaled(inPercent(each), way) }]
      : [];
  });
}

const inPercent = ({ figure }: Said): Interval => scaled(allowed(figure), figure.unit === 'bp' ? 0.01 : 1);

/** Up or down, by the move or by a verb that says what a part does to the whole. */
function wayOf({ role, figure, phrase }: Said): 1 | -1 | null {
  if (/\b(?:headwind|drag)\b/.test(phrase)) return -1;
  if (role.part === 'change') return pointing(role.direction, figure.metric);
  if (/\b(?:reduced|subtracted|headwind|negative|unfavorable|hurt)\b/.test(phrase)) return -1;
  return /\b(?:added|contributed|contribution|positive|benefit|favorable)\b/.test(phrase) ? 1 : null;
}

/** Each part counts where it is said first. */
function claimOf(turn: TurnWords, total: Said, parts: readonly Part[]): readonly TurnClaim[] {
  const way = pointing(total.role.direction, total.figure.metric);
  if (way === null) return [];
  const first = NAMES.flatMap((name) => parts.find((part) => part.name === name) ?? []);
  const divided = divisionOf(first);
  if (!divided) return atRates(turn, { said: total, value: scaled(allowed(total.figure), way) }, first);
  const stated = scaled(allowed(total.figure), way);
  const made = divided.map((some) => ({ some, computed: totalOf(some) }));
  const found = made.find(({ computed }) => !contradicts(computed, stated)) ?? made.at(-1)!;
  const mend = contradicts(found.computed, stated) ? mendOf(found.some, stated) : null;
  if (contradicts(found.computed, stated) && mend === null) return [];
  return [sumClaim(turn, total, found, mend, stated)];
}

/**
 * "Sales grew 10.1%: 12.0% in local currencies, and a 1.9% decline from currencies. In local currencies, 9.3% is organic and 2.7% is
 * acquired": two sums, of which each is shown where it holds, and told where one of its tenths has slipped.
 */
function atRates(turn: TurnWords, total: Pick<Part, 'said' | 'value'>, parts: readonly Part[]): readonly TurnClaim[] {
  const [local, currency, organic, bought] = (['local', 'currency', 'organic', 'bought'] as const).map((name) =>
    parts.find((part) => part.name === name),
  );
  if (local && currency) return twoOf(turn, total, [local, currency]);
  return organic && bought && PARTS.local.test(total.said.phrase) ? twoOf(turn, total, [organic, bought]) : [];
}

function twoOf(
  turn: TurnWords,
  whole: Pick<Part, 'said' | 'value'>,
  some: readonly [Part, Part],
): readonly TurnClaim[] {
  const made = { some, computed: totalOf(some) };
  if (!contradicts(made.computed, whole.value)) return [sumClaim(turn, whole.said, made, null, whole.value)];
  const isFine = [whole.said, ...some.map(({ said }) => said)].every(({ figure }) => figure.step < 1);
  const mend = isFine ? mendOf(some, whole.value) : null;
  return mend ? [sumClaim(turn, whole.said, made, mend, whole.value)] : [];
}

/** What the parts may make together, all of them last: volume and price with the others, or all that is said beside what is organic. */
function divisionOf(parts: readonly Part[]): readonly (readonly Part[])[] | null {
  const named = (...names: readonly Name[]): readonly Part[] => parts.filter(({ name }) => names.includes(name));
  const main = named('volume', 'price');
  if (main.length === 2) return [main, named('volume', 'price', 'currency', 'bought')];
  const all = named('organic', 'currency', 'bought');
  return all.length === 3 ? [all] : null;
}

interface Made {
  readonly some: readonly Part[];
  readonly computed: Interval;
}

function sumClaim(
  { reading }: TurnWords,
  total: Said,
  { some, computed }: Made,
  mend: Mend | null,
  stated: Interval,
): TurnClaim {
  const claim = draftClaim(reading, {
    relation: 'sum',
    figures: [...some.map(({ said }) => said.index), total.index],
    accent: mend?.turned ? null : total.index,
    ...(mend?.turned && { place: placeOf(mend.part.said) }),
    computed,
    stated,
    words: `${some.map(({ said, value }) => `${value.high < 0 ? MINUS : '+'}${said.figure.written}`).join(' and ')} make ${say(computed, '%', true)}`,
  });
  return { ...claim, weak: true };
}

/** The figure with the word that says its way. */
const placeOf = ({ figure, role }: Said): Span => (role.said ? cover(role.said, figure.place) : figure.place);

/** The sum, with room for what the first two, volume and price, make together. */
function totalOf(parts: readonly Pick<Part, 'value'>[]): Interval {
  const sum = parts.map(({ value }) => value).reduce(plus);
  const both = scaled(times(parts[0]!.value, parts[1]!.value), 0.01);
  return interval(Math.min(sum.low, sum.low + both.low), Math.max(sum.high, sum.high + both.high));
}

/** What would bring the parts to their whole. */
interface Mend {
  readonly part: Part;
  /** Whether it is the way of the part that is wrong, and not its number. */
  readonly turned: boolean;
}

/** One part turned round, or a slip of it; null where neither does. */
function mendOf(parts: readonly Part[], stated: Interval): Mend | null {
  const fits = (at: number, value: Interval): boolean =>
    agrees(totalOf(parts.map((part, each) => (each === at ? { value } : part))), stated);
  for (const [at, part] of parts.entries()) if (fits(at, scaled(part.value, -1))) return { part, turned: true };
  for (const [at, part] of parts.entries()) {
    const { figure } = part.said;
    const sign = part.value.high < 0 ? -1 : 1;
    const half = figure.step / 2;
    const isFit = (value: number): boolean => fits(at, interval(sign * value - half, sign * value + half));
    if (slipThat(figure, isFit) !== null || oneDigitOff(figure).some(isFit)) return { part, turned: false };
  }
  return null;
}
