import type { ReadFigure } from '../../figures/figure';
import { gather } from '../../text/gather';
import type { Role } from './role';
import { oncePerTurn, type TurnWords } from './turn-words';
import { type Item, isAmount, type SentenceWords } from './words';

/** An amount with the words that are its own: those that lead to it, and those right behind it, up to its neighbours. */
export interface Said {
  /** Index into the reading's figures. */
  readonly index: number;
  readonly figure: ReadFigure;
  readonly role: Role;
  /** "share repurchases of # in the quarter": words in lower case, the amount as "#". */
  readonly phrase: string;
}

const LONGEST_LEAD = 16;
const LONGEST_TAIL = 8;

/** What parts one amount's words from the next one's. */
const JOINTS = new Set([',', ';', 'and', 'plus', '(', ')', '--', '—', '–', 'while', 'but', 'or', 'offset', 'less']);

/** The amounts of a turn with their words, in text order. */
export const saidIn: (turn: TurnWords) => readonly Said[] = oncePerTurn((turn) =>
  gather(turn.withAmounts, (sentence) => saidInSentence(turn, sentence)),
);

function saidInSentence(turn: TurnWords, sentence: SentenceWords): readonly Said[] {
  let before = '';
  return turn.roles[sentence.index]!.map((role) => {
    const figure = turn.reading.figures[role.figure]!;
    const lead = leadOf(turn, sentence.items, role.place);
    const tail = tailOf(turn, sentence.items, role.place);
    before = subjectOf(role, lead, before) || (tail === '' ? (figure.metric ?? '') : '');
    return { index: role.figure, figure, role, phrase: `${before} # ${tail}` };
  });
}

/** "Sales grew 5% to $20 million": what a change has led to is said of what changed. */
const subjectOf = ({ part, fresh, joined }: Role, lead: string, before: string): string =>
  part === 'result' && !fresh && joined === null && lead.length < 30 && before !== '' ? `${before} ${lead}` : lead;

/** The words before an amount: all of its clause, or those behind the joint that parts it from the amount before. */
function leadOf(turn: TurnWords, items: readonly Item[], place: number): string {
  let from = place;
  let joint = -1;
  while (from > 0 && place - from < LONGEST_LEAD && !isNumber(turn, items[from - 1]!, items[place]!)) {
    from--;
    if (isJoint(items, from)) joint = from;
  }
  const parted = from > 0 && isNumber(turn, items[from - 1]!, items[place]!) && joint >= 0;
  return wordsOf(items, parted ? joint + 1 : from, place);
}

function tailOf(turn: TurnWords, items: readonly Item[], place: number): string {
  let to = place + 1;
  while (
    to < items.length &&
    to - place <= LONGEST_TAIL &&
    !isNumber(turn, items[to]!, items[place]!) &&
    !isJoint(items, to)
  )
    to++;
  return wordsOf(items, place + 1, to);
}

/** "stages 1 and 2" are one name. */
const isJoint = (items: readonly Item[], at: number): boolean =>
  JOINTS.has(items[at]!.word) && !/^\d/.test(items[at + 1]?.word ?? '');

/** "800,000 shares for $29 million": a number of things on the way to an amount of money belongs to it. */
function isNumber(turn: TurnWords, { figure }: Item, place: Item): boolean {
  if (figure < 0 || !isAmount(turn.reading.figures[figure]!)) return false;
  const [own, other] = [place, { figure }].map((item) => turn.reading.figures[item.figure]!.kind);
  return other !== 'count' || own === 'count';
}

const wordsOf = (items: readonly Item[], from: number, to: number): string =>
  items
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
