import { allowed } from '../../../figures/agreement';
import type { ReadFigure } from '../../../figures/figure';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { comparable } from '../../comparable';
import { draftClaim } from '../../draft';
import { metricKey } from '../../metrics';
import type { Role } from '../../words/role';
import type { TurnWords } from '../../words/turn-words';
import type { SentenceWords } from '../../words/words';

/** "16 products, including 39 for small firms", "out of 85, we have spent 96", "2,426 people. Of those, 4,165": a part of a whole is no more than it. */
export const largerParts = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) => [
    ...included(turn, sentence),
    ...outOf(turn, sentence),
    ...pointedAt(turn, sentence),
    ...takenOf(turn, sentence),
  ]);

/** No "about" and no "something like" is worth tenfold. */
const BEYOND_HEDGES = 10;

/** The claim that one amount is a part of another. */
export function partTooLarge(turn: TurnWords, total: Role, part: Role | undefined): readonly TurnClaim[] {
  if (!part || total.part === 'change') return [];
  const [whole, one] = [turn.reading.figures[total.figure]!, turn.reading.figures[part.figure]!];
  const [all, some] = [allowed(whole), allowed(one)];
  const claim = draftClaim(turn.reading, {
    relation: 'sum',
    figures: [total.figure, part.figure],
    accent: part.figure,
    holds: some.low <= all.high,
    words: `${one.written} is ${some.low <= all.high ? 'a part of' : 'more than the whole of'} ${whole.written}`,
  });
  return [some.low > BEYOND_HEDGES * all.high ? { ...claim, hedged: false, weak: true } : claim];
}

/** Amounts that only add up from parts: of a net amount, one part may be greater. */
const GROSS =
  /^(?:net )?(?:revenue|sales|capex|capital expenditure|backlog|headcount|debt|liquidity|cash|order|booking)$/;
/** Amounts of which one part may be greater, since others count against it. */
const NET =
  /\b(?:net|lost|lose|earned|income|profit|earning|earnings|loss|benefit|cash flow|operating activity|margin|ebitda|eps|gain|development|variance|performance|change|growth|increase|decrease|improvement)\b/;

function included(turn: TurnWords, sentence: SentenceWords): readonly TurnClaim[] {
  const roles = turn.roles[sentence.index]!;
  return gather(roles, (role, at) => {
    const before = roles[at - 1];
    if (!before || !follows(sentence, before.place, role.place)) return [];
    const [whole, part] = [turn.reading.figures[before.figure]!, turn.reading.figures[role.figure]!];
    if (whole.kind === 'count')
      return before.part === 'level' && areThings(sentence, before, whole, part)
        ? partTooLarge(turn, before, role)
        : [];
    if (whole.kind !== 'money' || !comparable(whole, part) || before.part === 'change') return [];
    if (GROSS.test(metricKey(whole.metric) ?? '')) return partTooLarge(turn, before, role);
    return isPlain(whole, part) && role.part === 'level' && !saysNet(turn, sentence, before, role)
      ? partTooLarge(turn, before, role).map((claim) => ({ ...claim, weak: true }))
      : [];
  });
}

/** "16 products, including 12 cups": behind "including" stand things of the whole, whatever their name; "5 miles" include no acres. */
const areThings = ({ items }: SentenceWords, { place }: Role, whole: ReadFigure, part: ReadFigure): boolean =>
  part.kind === 'count' &&
  (nounOf(part) === nounOf(whole) || items.slice(place, place + 8).some(({ word }) => word === 'including'));

const nounOf = ({ unit }: ReadFigure): string | undefined => unit?.split(' ').at(-1);

const isPlain = (whole: ReadFigure, part: ReadFigure): boolean =>
  [whole, part].every(({ range, sign, unit }) => !range && sign > 0 && !unit?.endsWith('/share'));

/** Whether a word of the sentence says that amounts count against each other, or a new statement begins behind "including". */
const saysNet = (turn: TurnWords, { items }: SentenceWords, whole: Role, part: Role): boolean =>
  NET.test(turn.reading.figures[whole.figure]!.metric ?? '') ||
  items.slice(0, part.place).some(({ word }) => NET.test(word) || word === 'offset') ||
  items.slice(whole.place, part.place).some(({ word }) => /^(?:we|they|it|he|she|i)(?:[’']|$)/.test(word));

const OPENING = new Set(['including', 'includes', 'included']);

/** "including", or "of which", stands right behind the whole and right before its part. */
function follows({ items }: SentenceWords, whole: number, part: number): boolean {
  const words = items.slice(whole + 1, part).map(({ word }) => word);
  const at = words.findIndex((word, place) => OPENING.has(word) || (word === 'which' && words[place - 1] === 'of'));
  return at >= 0 && at <= 6 && words.length - at <= 4 && !words.slice(0, at).includes('and');
}

/** "out of the $85 million, we have spent $36 million": what is taken out of an amount is no more than it. */
function outOf(turn: TurnWords, { items, index }: SentenceWords): readonly TurnClaim[] {
  const roles = turn.roles[index]!;
  return gather(roles, (role, at) => {
    const words = items.slice(Math.max(0, role.place - 4), role.place).map(({ word }) => word);
    const start = words.indexOf('out');
    const next = roles[at + 1];
    if (start < 0 || words[start + 1] !== 'of' || !next || next.place - role.place > 9) return [];
    const [whole, part] = [turn.reading.figures[role.figure]!, turn.reading.figures[next.figure]!];
    return comparable(whole, part) && whole.kind !== 'percent' ? partTooLarge(turn, role, next) : [];
  });
}

/** "Our staff was 2,426 people. Of that, 1,465 were in research": a sentence that takes the one amount of the sentence before apart. */
function pointedAt(turn: TurnWords, { items, index }: SentenceWords): readonly TurnClaim[] {
  const part = turn.roles[index]![0];
  const before = turn.roles[index - 1] ?? [];
  const opening = items.slice(0, 4).map(({ word }) => word);
  const of = opening.indexOf('of');
  if (!part || of < 0 || of > 1 || !POINTERS.has(opening[of + 1] ?? '') || part.place - of > 4) return [];
  const one = turn.reading.figures[part.figure]!;
  const wholes = before.filter(({ figure }) => isOfKind(turn.reading.figures[figure]!, one));
  const isCountOrMoney = one.kind === 'count' || one.kind === 'money';
  return wholes.length === 1 &&
    isCountOrMoney &&
    wholes[0]!.part !== 'change' &&
    isPlain(turn.reading.figures[wholes[0]!.figure]!, one)
    ? partTooLarge(turn, wholes[0]!, part).map((claim) => ({ ...claim, weak: true }))
    : [];
}

/** How many words may stand between a whole and the part that is "of which". */
const REACH = 9;
const OF_IT = new Set(['which', 'those', 'them', 'these']);

/** "$352.2 million of cash, $52.2 million of which is restricted": an amount that is taken of the one before it. */
function takenOf(turn: TurnWords, sentence: SentenceWords): readonly TurnClaim[] {
  const roles = turn.roles[sentence.index]!;
  const { items } = sentence;
  return gather(roles.slice(1), (part, at) => {
    const whole = roles[at]!;
    const [of, it, next] = items.slice(part.place + 1, part.place + 4);
    if (of?.word !== 'of' || !OF_IT.has(it?.word ?? '') || (next?.figure ?? -1) >= 0) return [];
    const [all, one] = [turn.reading.figures[whole.figure]!, turn.reading.figures[part.figure]!];
    const isNear = part.place - whole.place <= REACH && isPlain(all, one) && isOfKind(all, one);
    return isNear && (one.kind === 'count' || one.kind === 'money') && !saysNet(turn, sentence, whole, part)
      ? partTooLarge(turn, whole, part).map((claim) => ({ ...claim, weak: true }))
      : [];
  });
}

const POINTERS = new Set(['that', 'those', 'these', 'this']);

/** Things are counted by another noun where they are taken apart. */
const isOfKind = (whole: ReadFigure, part: ReadFigure): boolean =>
  whole.kind === 'count' ? part.kind === 'count' : comparable(whole, part);
