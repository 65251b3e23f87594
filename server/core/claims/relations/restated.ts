import { allowed, restates } from '../../figures/agreement';
import type { Figure, ReadFigure } from '../../figures/figure';
import { gather } from '../../text/gather';
import type { Claim, TurnClaim } from '../claim';
import { restatement } from '../document/restatement';
import { saidAgain } from '../document/said-again';
import type { Scene } from '../document/scene';
import { draftClaim } from '../draft';
import type { Relation } from '../relation';
import type { TurnWords } from '../words/turn-words';
import { contradictions, haveOneBasis, type Statements } from './restated/contradictions';
import { correctionsOf } from './restated/corrections';
import { inheritedLevels } from './restated/inherited';
import { ownCorrections } from './restated/own-corrections';
import { rangeTwins } from './restated/range-twins';
import { repeatedChanges } from './restated/repeated-changes';
import { scopedTwins } from './restated/scoped-twins';
import { slippedTwins } from './restated/slipped-twins';
import { statementKey } from './restated/statement-key';

/** The same quantity said twice: the two statements agree within their roundings. */
export const restated: Relation = {
  id: 'restated',
  name: 'restatement',
  formula: 'the intervals of two statements of one quantity overlap',
  wordings: [
    'Revenue was $74.2 million … as I said, fourth-quarter revenue of $74 million.',
    'I actually said between $40 million and $70 million.',
    'I said $40 million, and I should have said $44 million.',
  ],
  inTurn: (turn) => twoRates(turn),
  inDocument: [
    (scene) =>
      eachOnce([
        ...repeated(scene),
        ...scopedTwins(scene),
        ...rangeTwins(scene),
        ...repeatedChanges(scene),
        ...inheritedLevels(scene),
        ...correctionsOf(scene),
        ...ownCorrections(scene),
        ...slippedTwins(scene),
        ...gather(saidAgain(scene), ({ first, again, turned }) => (turned ? [] : [restatement(first, again, true)])),
      ]),
  ],
};

/** What several ways of reading find of two figures is said once, as the first of them says it. */
function eachOnce(claims: readonly Claim[]): readonly Claim[] {
  const found = new Set<string>();
  return claims.filter(({ figures, verdict }) => {
    const key = `${verdict} ${[...figures].sort((a, b) => a - b).join(' ')}`;
    return !found.has(key) && found.add(key);
  });
}

/** A name with so many values says nothing, and long documents are not to be compared with themselves. */
const MOST_VALUES = 40;

function repeated(scene: Scene): readonly Claim[] {
  const quantities = new Map<string, Statements>();
  const claims: Claim[] = [];
  for (const figure of scene.ground.figures) {
    const key = statementKey(scene, figure);
    if (key === null) continue;
    const statements = quantities.get(key) ?? [];
    if (statements.length === 0) quantities.set(key, statements);
    const same = statements.find((group) => restates(group[0]!, figure) && haveOneBasis(group[0]!, figure));
    if (same) {
      if (bearsOut(same[0]!, figure)) claims.push(restatement(same[0]!, figure, true));
      same.push(figure);
    } else if (statements.length < MOST_VALUES) statements.push([figure]);
  }
  return [...claims, ...[...quantities.values()].flatMap((statements) => contradictions(scene, statements))];
}

/** By how much of the larger two values may differ that are said to agree. */
const NEAR = 0.1;

/**
 * Its noughts leave open whether "10 plants" are ten, so that 7 do not contradict it; neither does one bear the other out, nor one
 * range another that it overlaps.
 */
function bearsOut(a: Figure, b: Figure): boolean {
  if (a.range && b.range) return a.interval.low === b.interval.low && a.interval.high === b.interval.high;
  if (a.value === null || b.value === null || a.modifier !== 'exact' || b.modifier !== 'exact') return true;
  return Math.abs(a.value - b.value) <= NEAR * Math.max(Math.abs(a.value), Math.abs(b.value));
}

/** "improving more than 4.5% or 4%": two rates for one change, of which the finer is not the coarser. */
const twoRates = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.roles, (roles) =>
    gather(roles, (role, at) => {
      const before = roles[at - 1];
      if (role.joined !== 'or' || role.part !== 'change' || before?.part !== 'change') return [];
      const [a, b] = [turn.reading.figures[before.figure]!, turn.reading.figures[role.figure]!];
      if (!areRates(a, b) || a.stance !== 'actual' || role.qualified || before.qualified) return [];
      const isBelow = a.modifier === 'over' && b.modifier === 'exact' && b.value! < a.value!;
      if (!isBelow && (restates(a, b) || (a.step === b.step && a.modifier === 'exact'))) return [];
      return [
        draftClaim(turn.reading, {
          relation: 'restated',
          figures: [before.figure, role.figure],
          accent: before.figure,
          computed: allowed(b),
          stated: allowed(a),
          holds: false,
          words: `${a.modifier === 'over' ? 'more than ' : ''}${a.written} and ${b.written} for one change`,
        }),
      ];
    }),
  );

const areRates = (a: ReadFigure, b: ReadFigure): boolean =>
  [a, b].every(({ kind, value }) => kind === 'percent' && value !== null && value < 1000);
