import type { Figure, ReadFigure } from '../../../figures/figure';
import { gather } from '../../../text/gather';
import type { Claim, TurnClaim } from '../../claim';
import { restatement } from '../../document/restatement';
import type { Scene } from '../../document/scene';
import { draftClaim } from '../../draft';
import { push } from '../../lists';
import { metricKey } from '../../metrics';
import type { Role } from '../../words/role';
import type { TurnWords } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';

/** Per cent where basis points belong: a margin that rises by "330%", a headwind of "140%". */
export const percentForPoints = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) =>
    gather(turn.roles[sentence.index]!, (role) => {
      const figure = turn.reading.figures[role.figure]!;
      if (figure.kind !== 'percent' || figure.range || figure.value === null) return [];
      if (figure.value < LEAST) return besidePoints(turn, sentence, role, figure) ?? [];
      return (
        besidePoints(turn, sentence, role, figure) ??
        marginMove(turn, sentence, role, figure) ??
        impact(turn, sentence, role, figure) ??
        []
      );
    }),
  );

/** Below this a per cent may be one: a margin may rise by a fifth of itself. */
const LEAST = 20;
/** A margin that moves by more than this of itself is news of its own kind. */
const LARGE = 40;

/** A margin that moves by so much in one way of counting does not move by a fraction of it in another. */
const LEAST_BESIDE = 4;
const TIMES_POINTS = 3;

/** "Gross margin expanded 30 percent and 50 basis points in constant currency": one margin moves in points, however it is counted. */
function besidePoints(
  turn: TurnWords,
  { index, items }: SentenceWords,
  role: Role,
  figure: ReadFigure,
): readonly TurnClaim[] | null {
  if (role.part !== 'change' || figure.value! < LEAST_BESIDE || !MARGIN.test(metricKey(figure.metric) ?? ''))
    return null;
  if (items.some(({ word }) => AMOUNTS.has(word))) return null;
  const points = turn.roles[index]!.find(({ figure: each, part }) => {
    const { unit, value, metric } = turn.reading.figures[each]!;
    return (
      part === 'change' &&
      unit === 'bp' &&
      metric === figure.metric &&
      TIMES_POINTS * (value ?? Infinity) < 100 * figure.value!
    );
  });
  if (!points) return null;
  const { written } = turn.reading.figures[points.figure]!;
  return [
    claimOf(
      turn,
      [points.figure, role.figure],
      role.figure,
      `a margin that moves by ${written} hardly moves by ${figure.written}`,
    ),
  ];
}

const MARGIN = /\bmargin$/;
const MOVES = new Set('improvement expansion leverage increase decrease decline compression'.split(' '));

/** "Operating margin was 29.5%, representing 330% of improvement": what a margin moves by is counted in points. */
function marginMove(
  turn: TurnWords,
  { index, items }: SentenceWords,
  role: Role,
  figure: ReadFigure,
): readonly TurnClaim[] | null {
  const isNamed = items[role.place + 1]?.word === 'of' && MOVES.has(items[role.place + 2]?.word ?? '');
  if (items[role.place - 1]?.word === 'to') return null;
  if (!MARGIN.test(metricKey(figure.metric) ?? '') || !(role.part === 'change' || isNamed)) return null;
  const level = turn.roles[index]!.find(({ figure: each, part }) => {
    const other = turn.reading.figures[each]!;
    return (
      (part === 'level' || part === 'result') &&
      each !== role.figure &&
      other.kind === 'percent' &&
      other.metric === figure.metric
    );
  });
  if (figure.value! < LARGE) return null;
  if (!level) return isBeyond(items, figure) ? [claimOf(turn, [role.figure], role.figure, beyond(figure))] : null;
  const { written } = turn.reading.figures[level.figure]!;
  return [
    claimOf(
      turn,
      [level.figure, role.figure],
      role.figure,
      `a margin at ${written} hardly moves by ${figure.written} of itself`,
    ),
  ];
}

/** A margin that doubles and more is said with where it stands; and amounts in dollars are no margins. */
const isBeyond = (items: readonly Item[], { value, stance }: ReadFigure): boolean =>
  value! >= 100 && value! < 1000 && stance === 'actual' && !items.some(({ word }) => AMOUNTS.has(word));

const AMOUNTS = new Set(['dollars', 'barrel', 'gallon', 'ton', 'unit']);

const beyond = ({ written }: ReadFigure): string => `a margin hardly moves by ${written} of itself`;

const EFFECTS = /^(?:headwinds?|tailwinds?|drag|impact(?:s|ed)?|benefit|effect|hurt|reduced)$/;
const PLAIN_EFFECTS = /^(?:headwinds?|tailwinds?|drag)$/;
/** So many sentences around one that speaks of an effect may say it in points. */
const NEAR = 2;

/** "impacted our sales by 40%", where the next sentence counts the impact in basis points; a headwind above 100 % is none. */
function impact(
  turn: TurnWords,
  { index, items }: SentenceWords,
  role: Role,
  figure: ReadFigure,
): readonly TurnClaim[] | null {
  const before = items.slice(Math.max(0, role.place - 12), role.place).map(({ word }) => word);
  if (!before.some((word) => EFFECTS.test(word)) || role.part === 'change') return null;
  if (figure.value! >= 100 && before.slice(-5).some((word) => PLAIN_EFFECTS.test(word)))
    return [claimOf(turn, [role.figure], role.figure, `${figure.written} is more than all that a headwind can take`)];
  const point = pointsNear(turn, index, figure.value!);
  return point === null
    ? null
    : [
        claimOf(
          turn,
          [point, role.figure],
          role.figure,
          `${figure.written}, where an impact is ${turn.reading.figures[point]!.written} nearby`,
        ),
      ];
}

/** An effect in basis points of like number in the sentences around. */
function pointsNear(turn: TurnWords, index: number, value: number): number | null {
  for (let at = Math.max(0, index - NEAR); at <= index + NEAR && at < turn.sentences.length; at++) {
    const sentence = turn.sentences[at]!;
    if (at === index || !sentence.items.some(({ word }) => EFFECTS.test(word))) continue;
    const found = turn.roles[at]!.find(({ figure }) => {
      const { unit, interval } = turn.reading.figures[figure]!;
      return unit === 'bp' && interval.low <= 2 * value && interval.high >= value / 2;
    });
    if (found) return found.figure;
  }
  return null;
}

function claimOf(turn: TurnWords, figures: readonly number[], accent: number, words: string): TurnClaim {
  return draftClaim(turn.reading, {
    relation: 'scale',
    figures,
    accent,
    holds: false,
    words,
    weak: true,
  });
}

const RATES = /\b(?:roe|rotce|roic|equity)$|[a-z] (?:margin|rate|ratio|return|yield|share)$/;
/** So many times above all else that is said of a rate, a tenth of it being like the others: a decimal point is lost. */
const FAR = 6;

/** "a 152% RoTCE" where it is 17.6% elsewhere: the decimal point is lost. */
export function lostPoints(scene: Scene): readonly Claim[] {
  const rates = new Map<string, Figure[]>();
  for (const figure of scene.ground.figures) {
    const part = figure.kind === 'percent' && !figure.range ? scene.roles[figure.id]?.part : undefined;
    const key = part === 'level' || part === 'result' || part === 'base' ? metricKey(figure.metric) : null;
    if (key !== null && (figure.value ?? 0) > 0 && RATES.test(key)) push(rates, key, figure);
  }
  return [...rates.values()].flatMap((said) => {
    const [odd, next] = [...said].sort((a, b) => b.value! - a.value!);
    const least = Math.min(...said.map(({ value }) => value!));
    if (!odd || !next || (odd.turn === next.turn && odd.sentence === next.sentence)) return [];
    if (odd.value! < FAR * next.value! || odd.value! < 30 || odd.step < 1) return [];
    const meant = odd.value! / 10;
    if (meant < least / 2 || meant > 2 * next.value!) return [];
    const words = `${odd.written} is far beyond all else that is said of it, ${next.written} at most`;
    return [{ ...restatement(next, odd, false), relation: 'scale', weak: true, words }];
  });
}
