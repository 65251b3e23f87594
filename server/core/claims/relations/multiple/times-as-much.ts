import { allowed } from '../../../figures/agreement';
import type { ReadFigure } from '../../../figures/figure';
import { exactly, type Interval, over, plus, scaled, times } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { comparable, isLoss } from '../../comparable';
import { draftClaim } from '../../draft';
import { say } from '../../say';
import { slipInto, slipThat } from '../../slips';
import { type Said, saidIn } from '../../words/phrases';
import type { Role } from '../../words/role';
import type { TurnWords } from '../../words/turn-words';
import { type Item, isAmount, type SentenceWords } from '../../words/words';

const WORDS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['twice', 2],
  ['triple', 3],
  ['quadruple', 4],
]);

interface Factor {
  /** Where it stands among the items. */
  readonly place: number;
  readonly size: Interval;
  readonly written: string;
}

/** "$60 million, more than twice the $25 million of a year ago", "at more than double the pace", "13 times the $50 million". */
export const timesAsMuch = (turn: TurnWords): readonly TurnClaim[] => {
  if (!MULTIPLYING.test(turn.reading.text)) return [];
  const paced = PACED.test(turn.reading.text);
  const sentences = paced ? turn.sentences : turn.withAmounts;
  return sentences.flatMap((sentence) =>
    gather(factorsIn(turn, sentence), (factor) => [
      ...ofAmount(turn, sentence, factor),
      ...(paced ? ofPace(turn, sentence, factor) : []),
      ...chained(turn, sentence, factor),
    ]),
  );
};

/** Most turns multiply nothing: that is seen at once. */
const MULTIPLYING = /\b(?:double|twice|triple|quadruple|times)\b|\dx\b/i;
const PACED =
  /\b(?:double|twice|triple|quadruple|times|x) (?:the|our|its|that) (?:[a-z]{1,20} )?(?:pace|rate|growth|speed)\b/i;

function factorsIn(turn: TurnWords, { items }: SentenceWords): readonly Factor[] {
  const factors: Factor[] = [];
  items.forEach(({ word, figure }, place) => {
    const each = figure >= 0 ? turn.reading.figures[figure]! : null;
    const value = (each === null ? WORDS.get(word) : multipleOf(each)) ?? null;
    if (value === null || items[place + 1]?.word === 'digit') return;
    factors.push({ place, size: sizeOf(items, place, value, each), written: each?.written ?? word });
  });
  return factors;
}

const multipleOf = ({ kind, written, value }: ReadFigure): number | null =>
  kind === 'multiple' && /times|x$/i.test(written) ? value : null;

/** "More than" leaves open how much more; "nearly" begins a tenth below. */
function sizeOf(items: readonly Item[], place: number, value: number, figure: ReadFigure | null): Interval {
  const before = items
    .slice(Math.max(0, place - 3), place)
    .map(({ word }) => word)
    .join(' ');
  if (/\b(?:more than|over|above|at least|greater than)$/.test(before) || figure?.modifier === 'over')
    return { low: value * 0.98, high: value * 10 };
  if (/\b(?:less than|under|below)$/.test(before)) return { low: 0, high: value * 1.02 };
  const half = figure && figure.step > 0 && figure.step < 1 ? figure.step / 2 : value * 0.125;
  const near = /\b(?:nearly|almost|about|around|approximately|roughly|close to)$/.test(before) ? value * 0.15 : half;
  return { low: value - near, high: value + near };
}

const LINKS = new Set(
  'the our that of what we its their a amount level number those from in last year this had reported'.split(' '),
);
const OWNERS = new Set('the our that its their what of'.split(' '));

/** An amount said to be so many times another that stands right behind. */
function ofAmount(turn: TurnWords, sentence: SentenceWords, factor: Factor): readonly TurnClaim[] {
  const base = amountBehind(turn, sentence, factor.place, 5);
  const level = turn.roles[sentence.index]!.filter(({ place }) => place < factor.place).at(-1);
  if (base === null || !level || (level.part !== 'level' && level.part !== 'result')) return [];
  const { figures } = turn.reading;
  const [a, b] = [figures[level.figure]!, figures[base]!];
  if (!comparable(a, b) || a.kind === 'percent' || a.range || b.range || isLoss(a) || isLoss(b)) return [];
  const computed = over(allowed(a), allowed(b));
  return computed
    ? [claimOf(turn, [level.figure, base], level.figure, factor, computed, `${a.written} over ${b.written}`)]
    : [];
}

function amountBehind(turn: TurnWords, { items }: SentenceWords, place: number, reach: number): number | null {
  let owned = false;
  for (let at = place + 1; at < items.length && at <= place + reach; at++) {
    const { word, figure } = items[at]!;
    if (figure >= 0) return owned && isAmount(turn.reading.figures[figure]!) ? figure : null;
    if (OWNERS.has(word)) owned = true;
    else if (!LINKS.has(word)) return null;
  }
  return null;
}

function claimOf(
  { reading }: TurnWords,
  figures: readonly number[],
  accent: number,
  { size, written }: Factor,
  computed: Interval,
  words: string,
): TurnClaim {
  return draftClaim(reading, {
    relation: 'multiple',
    figures,
    accent,
    holds: computed.low <= size.high && size.low <= computed.high,
    words: `${words} is ${say(computed, 'x')}, and “${written}” is said`,
  });
}

const PACES = new Set('pace rate growth speed'.split(' '));

/** "Volumes grew at more than double the pace": one rate of growth over another, said shortly before. */
function ofPace(turn: TurnWords, { items, index }: SentenceWords, factor: Factor): readonly TurnClaim[] {
  const behind = items.slice(factor.place + 1, factor.place + 4).map(({ word }) => word);
  if (!behind.some((word) => PACES.has(word)) || !['the', 'our', 'its', 'that'].includes(behind[0] ?? '')) return [];
  const rates = saidIn(turn).filter(
    ({ figure, role }) => isGrowth(figure, role) && Math.abs(figure.sentence - index) <= 2,
  );
  const isBehind = ({ figure, role }: Said): boolean =>
    figure.sentence === index + 1 || (figure.sentence === index && role.place > factor.place);
  const own = rates.find(isBehind) ?? rates.filter(({ figure }) => figure.sentence === index).at(-1);
  if (!own) return [];
  const claims = rates
    .filter((base) => base.index < own.index && base.figure.value! < own.figure.value! && !isBehind(base))
    .flatMap((base) => paceClaim(turn, own, base, factor));
  const chosen = claims.find(({ verdict }) => verdict === 'holds') ?? claims.at(-1);
  return chosen ? [{ ...chosen, weak: true }] : [];
}

const isGrowth = ({ kind, value }: ReadFigure, { direction }: Role): boolean =>
  kind === 'percent' && value !== null && value > 0 && direction !== 'down';

function paceClaim(turn: TurnWords, own: Said, base: Said, factor: Factor): readonly TurnClaim[] {
  const computed = over(allowed(own.figure), allowed(base.figure));
  if (!computed) return [];
  const words = `${own.figure.written} over ${base.figure.written}`;
  return [claimOf(turn, [own.index, base.index], own.index, factor, computed, words)];
}

const CONCLUDING = /^(?:so|that is|that's|which is|meaning|therefore|which means|this is|that means|that gives)\b/;

/** "13 times the $50 million. So that is $650 million": a product and what is made of it. */
function chained(turn: TurnWords, sentence: SentenceWords, factor: Factor): readonly TurnClaim[] {
  const { items, index } = sentence;
  const said = saidIn(turn);
  const base = said.find(
    ({ figure, role }) => figure.sentence === index && role.place > factor.place && figure.kind === 'money',
  );
  const next = said.find(
    ({ figure, phrase }) => figure.sentence === index + 1 && figure.kind === 'money' && CONCLUDING.test(phrase),
  );
  const factorFigure = items[factor.place]!.figure;
  if (!base || !next || factorFigure < 0 || base.role.place - factor.place > 6) return [];
  if (said.find(({ figure }) => figure.sentence === index + 1) !== next) return [];
  return product(turn, factorFigure, base, next);
}

function product(turn: TurnWords, factor: number, base: Said, next: Said): readonly TurnClaim[] {
  const figure = turn.reading.figures[factor]!;
  const computed = times(allowed(figure), allowed(base.figure));
  const stated = allowed(next.figure);
  const claim = draftClaim(turn.reading, {
    relation: 'multiple',
    figures: [factor, base.index, next.index],
    accent: next.index,
    computed,
    stated,
    words: `${figure.written} ${base.figure.written} is ${say(computed, base.figure.unit)}`,
  });
  if (claim.verdict !== 'fails') return [claim];
  const wanted = over(stated, allowed(base.figure));
  const fits = (value: number): boolean => wanted !== null && value >= wanted.low * 0.98 && value <= wanted.high * 1.02;
  const near = computed.high * 4 > stated.low && stated.high * 4 > computed.low;
  const slipped = slipInto(next.figure, computed) !== null || slipThat(figure, fits) !== null || near;
  return slipped ? [{ ...claim, weak: true }] : [];
}

/** What a rate of growth multiplies by. */
export const multiplierOf = (rate: Interval): Interval => plus(scaled(rate, 0.01), exactly(1));
