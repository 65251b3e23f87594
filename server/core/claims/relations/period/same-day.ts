import type { ReadFigure } from '../../../figures/figure';
import { parsePeriod } from '../../../figures/times/period';
import { gather } from '../../../text/gather';
import type { Call } from '../../../transcript/transcript';
import type { Claim, TurnClaim } from '../../claim';
import type { Scene } from '../../document/scene';
import { draftClaim } from '../../draft';
import type { Role } from '../../words/role';
import type { TurnWords } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';

/** "As of June 30 our ratio was 1.4 times, up from 1.2 times at the end of the second quarter": two values of one day. */
export const sameDay = (scene: Scene): readonly Claim[] =>
  gather(scene.words, (words, turn) =>
    gather(words.withFigures, (sentence) => {
      const roles = words.roles[sentence.index]!;
      const bases = roles.filter(({ part }) => part === 'base');
      const claims = gather(bases, (base) => comparison(scene, words, sentence, roles, base));
      return claims.map((claim) => scene.place(turn, claim));
    }),
  );

function comparison(
  scene: Scene,
  { reading }: TurnWords,
  { items }: SentenceWords,
  roles: readonly Role[],
  base: Role,
): readonly TurnClaim[] {
  const level = roles.find(
    (role) =>
      role.place < base.place &&
      isOfOneKind(reading.figures[role.figure]!, reading.figures[base.figure]!) &&
      role.part !== 'change' &&
      role.part !== 'base',
  );
  const own =
    level &&
    (timeBefore(items, reading.figures, level.place) ??
      timeBehind(items.slice(0, base.place), reading.figures, level.place));
  const behind = timeBehind(items, reading.figures, base.place);
  if (!level || !own || !behind || !areOneDay(scene.ground.call, [own, behind])) return [];
  const [a, b] = [reading.figures[level.figure]!, reading.figures[base.figure]!];
  return [
    draftClaim(reading, {
      relation: 'period',
      figures: [level.figure, base.figure],
      holds: false,
      words: `${a.written} and ${b.written} are of ${own.written === behind.written ? own.written : `one day, ${own.written} and the end of ${behind.written.replace(/^the /, '')}`}`,
      weak: true,
    }),
  ];
}

const isOfOneKind = (a: ReadFigure, b: ReadFigure): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.value !== b.value;

/** How far from its amount a time may stand that is said of it. */
const REACH = 14;

/** Words by which a time is another than the one that is named. */
const SHIFTS = new Set([
  'last',
  'prior',
  'previous',
  'ago',
  'same',
  'year',
  'earlier',
  'year ago',
  'prior year',
  'comparable',
  'linked',
  'sequential',
  'preceding',
]);

function timeBehind(items: readonly Item[], figures: readonly ReadFigure[], from: number): ReadFigure | null {
  for (let at = from + 1; at < items.length && at <= from + REACH; at++) {
    const { figure, word } = items[at]!;
    if (SHIFTS.has(word) || word === ',' || word === 'and') return null;
    if (figure < 0 || !isTime(figures[figure]!) || items[at + 1]?.word === 'ended') continue;
    return items.slice(at + 1, at + 5).some((item) => SHIFTS.has(item.word)) ? null : figures[figure]!;
  }
  return null;
}

function timeBefore(items: readonly Item[], figures: readonly ReadFigure[], to: number): ReadFigure | null {
  for (let at = to - 1; at >= 0 && at >= to - REACH; at--) {
    const { figure } = items[at]!;
    if (figure >= 0)
      return isTime(figures[figure]!) && !SHIFTS.has(items[at - 1]?.word ?? '') ? figures[figure]! : null;
  }
  return null;
}

/** A day, or a quarter by its number. */
const isTime = ({ kind, period, written }: ReadFigure): boolean =>
  (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(period ?? '')) ||
  (kind === 'period' &&
    parsePeriod(period)?.part?.of === 'quarter' &&
    !/\b(?:last|prior|previous|year|ago|same|this|current)\b/i.test(written));

/** The same day twice, or a day and the quarter that it ends; two names of one quarter may each be of another year. */
function areOneDay(call: Call, [a, b]: readonly [ReadFigure, ReadFigure]): boolean {
  if (a.kind === 'date' && b.kind === 'date') return a.period === b.period && a.written === b.written;
  if (a.kind === b.kind) return false;
  const [day, quarter] = a.kind === 'date' ? [a, b] : [b, a];
  return lastDayOf(call, quarter.period) === day.period;
}

const QUARTER_ENDS: Readonly<Record<number, string>> = { 3: '03-31', 6: '06-30', 9: '09-30', 12: '12-31' };

/** The last day of a quarter, by the month in which the call's own quarter ended; null where its day is not known. */
function lastDayOf({ period, date }: Call, quarter: string | null): string | null {
  const [own, named] = [parsePeriod(period), parsePeriod(quarter)];
  if (own?.part?.of !== 'quarter' || named?.part?.of !== 'quarter' || !date) return null;
  const held = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const ended = Math.floor(held / 3) * 3 - 1;
  const month = ended + ((named.year - own.year) * 4 + named.part.number - own.part.number) * 3;
  return `${Math.floor(month / 12)}-${QUARTER_ENDS[(month % 12) + 1] ?? ''}`;
}
