import { allowed } from '../../../figures/agreement';
import type { ReadFigure } from '../../../figures/figure';
import { plus } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { comparable } from '../../comparable';
import type { Role } from '../../words/role';
import type { TurnWords } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';
import { totalClaim } from './total-claim';

/** Words that bring the total of what was listed before them. */
const MARKS: readonly (readonly string[])[] = [
  ['for', 'a', 'total', 'of'],
  ['for', 'a', 'combined', 'total', 'of'],
  [',', 'a', 'total', 'of'],
  ['or', 'a', 'total', 'of'],
  ['totaling'],
  ['totalling'],
  ['adds', 'up', 'to'],
  ['add', 'up', 'to'],
  ['adding', 'up', 'to'],
  ['together'],
];

/** Words by which a list holds more, or less, than its total. */
const OPEN = new Set(
  'offset less partially including excluding minus other others remaining balance rest compared versus which from at per each up down increased decreased grew plus between net average through since previously already additional another closed sold lost retired paid bringing opened added new repaid'.split(
    ' ',
  ),
);

/** Words behind a total by which it is of a longer time, or of more, than the list. */
const BEYOND = new Set(
  'date far since cumulative cumulatively life program programme inception over authorization authorized authorisation year'.split(
    ' ',
  ),
);

/** "A, B and C, for a total of T": all parts stand before their total in one sentence. */
export const totalBehind = (turn: TurnWords, sentence: SentenceWords): readonly TurnClaim[] => {
  const roles = turn.roles[sentence.index]!;
  return gather(roles, (total, at) => {
    const mark = markBefore(sentence.items, total.place);
    return mark < 0 ? [] : sumOf(turn, sentence, roles.slice(0, at), total, mark);
  });
};

/** The place where the words that bring a total begin; -1 where none stand right before it. */
function markBefore(items: readonly Item[], place: number): number {
  const mark = MARKS.find((words) => words.every((word, at) => items[place - words.length + at]?.word === word));
  return mark ? place - mark.length : -1;
}

function sumOf(
  turn: TurnWords,
  { items }: SentenceWords,
  parts: readonly Role[],
  total: Role,
  mark: number,
): readonly TurnClaim[] {
  const { figures } = turn.reading;
  const whole = figures[total.figure]!;
  const amounts = parts.map(({ figure }) => figures[figure]!);
  if (parts.length < 2 || !isPlain(whole) || !amounts.every((each) => isPlain(each) && comparable(each, whole)))
    return [];
  if (!isWholeList(items, parts, total, mark)) return [];
  const computed = amounts.map(allowed).reduce(plus);
  const ratio = computed.high / whole.interval.high;
  if (ratio < 0.5 || ratio > 2) return [];
  const places = parts.map(({ figure }) => figure);
  return [totalClaim(turn.reading, places, total.figure)];
}

/** Money: rates do not add up, neither do amounts a share, and a total of things mostly holds those of before. */
const isPlain = ({ kind, unit, value, sign, modifier }: ReadFigure): boolean =>
  kind === 'money' && !unit?.includes('/') && value !== null && sign > 0 && modifier === 'exact';

/** One "and" joins the last part to the others, and no word opens the list or gives the total a longer reach. */
function isWholeList(items: readonly Item[], parts: readonly Role[], total: Role, mark: number): boolean {
  const [first, last] = [parts[0]!.place, parts.at(-1)!.place];
  const joints = items.slice(parts.at(-2)!.place, last).filter(({ word }) => word === 'and').length;
  const ands = items.slice(first, last).filter(({ word }) => word === 'and').length;
  const open = items.slice(first, mark).some(({ word }) => OPEN.has(word) || word === ';');
  const beyond = items.slice(total.place + 1, total.place + 9).some(({ word }) => BEYOND.has(word));
  return joints === 1 && ands === 1 && !open && !beyond && mark - last <= 8;
}
