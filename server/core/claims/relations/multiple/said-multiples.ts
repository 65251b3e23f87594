import { allowed } from '../../../figures/agreement';
import type { Figure } from '../../../figures/figure';
import { agrees, type Interval } from '../../../figures/interval';
import type { Claim } from '../../claim';
import type { Scene } from '../../document/scene';
import { isHedged } from '../../draft';
import { push } from '../../lists';
import { isOwnName, metricKey } from '../../metrics';
import { pointing } from '../../words/vocabulary';
import { multiplierOf } from './times-as-much';

const WORDS = /^(?:doubl|tripl|quadrupl)/i;

/** "Cloud revenue nearly tripled" here, and "cloud was up 84%" or "cloud revenue doubled" there: one growth, said in two ways. */
export function saidMultiples(scene: Scene): readonly Claim[] {
  const words = scene.ground.figures.filter(
    (figure) => figure.kind === 'multiple' && WORDS.test(figure.written) && nameOf(scene, figure) !== null,
  );
  if (words.length === 0) return [];
  const others = growthsByName(scene);
  return words.flatMap((word) =>
    (others.get(nameOf(scene, word)!) ?? [])
      .filter((other) => areOfOneTime(word, other))
      .flatMap((other) => claimOf(word, other)),
  );
}

const HEADS = new Set([
  'active',
  'daily',
  'monthly',
  'order',
  'booking',
  'shipment',
  'user',
  'customer',
  'revenue',
  'sales',
  'fee',
  'business',
  'volume',
  'growth',
  'income',
]);

/** What grows, without the words that every business shares; null for what has no name of its own. */
function nameOf(scene: Scene, figure: Figure): string | null {
  const { metric, stance } = figure;
  if (stance !== 'actual') return null;
  if (!isOwnName(metric)) return properName(scene, figure);
  const name = metricKey(metric)
    ?.split(' ')
    .filter((word) => !HEADS.has(word))
    .join(' ');
  return name === undefined || name === '' ? properName(scene, figure) : name;
}

/** How many words before a figure may name whose growth it is. */
const REACH = 6;
const NAMELESS = new Set('we our the and in so this that it if but gaap i on for with at as they yover'.split(' '));

/** "India, where revenue doubled", "M&A was up 84%": the nearest name in capitals before a growth, in lower case. */
function properName({ ground }: Scene, { turn, sentence, place }: Figure): string | null {
  const { reading } = ground.turns[turn]!;
  const { from, to } = reading.sentences[sentence]!;
  let at = from;
  while (at < to && reading.tokens[at]!.start < place[0]) at++;
  for (let near = at - 1; near >= Math.max(from, at - REACH); near--) {
    const { kind, start, end, lower } = reading.tokens[near]!;
    if (lower === ';' || lower === '.') return null;
    const letter = reading.text[start]!;
    const isName = kind === 'word' && end - start > 1 && letter >= 'A' && letter <= 'Z';
    if (isName && !NAMELESS.has(lower)) return lower;
    if (kind === 'word' && end - start === 1 && reading.tokens[near - 1]?.lower === '&')
      return reading.text.slice(reading.tokens[near - 2]?.start ?? start, end).toLowerCase();
  }
  return null;
}

/** All growths by name: rates upwards, and words of multiplying. */
function growthsByName(scene: Scene): ReadonlyMap<string, readonly Figure[]> {
  const found = new Map<string, Figure[]>();
  for (const figure of scene.ground.figures) {
    const role = scene.roles[figure.id];
    const isRate =
      figure.kind === 'percent' &&
      role?.part === 'change' &&
      !role.qualified &&
      pointing(role.direction, figure.metric) === 1;
    const name = isRate || (figure.kind === 'multiple' && WORDS.test(figure.written)) ? nameOf(scene, figure) : null;
    if (name !== null && figure.value !== null) push(found, name, figure);
  }
  return found;
}

/** In neighbouring sentences a speaker goes from one thing to the next under one name. */
const NEIGHBOURS = 4;

/** Growth over a year is not that over a quarter; what no period is said of is of the call's own. */
const areOfOneTime = (a: Figure, b: Figure): boolean =>
  a.id !== b.id &&
  (a.turn !== b.turn || Math.abs(a.sentence - b.sentence) > NEIGHBOURS) &&
  (a.kind !== b.kind || a.id > b.id) &&
  (a.period === b.period || a.period === null || b.period === null);

/** How many times as much a growth makes. */
function timesOf(figure: Figure): Interval {
  if (figure.kind === 'percent') return multiplierOf(allowed(figure));
  const value = figure.value!;
  if (figure.modifier === 'over') return { low: value * 0.98, high: value * 10 };
  return figure.modifier === 'nearly' || figure.modifier === 'about'
    ? { low: value * 0.875, high: value * 1.05 }
    : { low: value * 0.9, high: value * 1.1 };
}

function claimOf(word: Figure, other: Figure): readonly Claim[] {
  const [stated, computed] = [timesOf(word), timesOf(other)];
  const holds = agrees(stated, computed);
  if (!holds && computed.high < 1.3) return [];
  return [
    {
      relation: 'multiple',
      span: word.span,
      turn: word.turn,
      figures: [other.id, word.id],
      accent: word.id,
      computed,
      stated,
      verdict: holds ? 'holds' : 'fails',
      words: `${word.metric ?? 'growth'} ${other.kind === 'percent' ? `up ${other.written}` : other.written} and ${word.written}`,
      derived: null,
      distance: 'document',
      corrected: false,
      weak: true,
      faint: !holds,
      hedged: isHedged(other) && isHedged(word),
      unverified: word.unverified || other.unverified,
    },
  ];
}
