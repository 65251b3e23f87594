import { allowed } from '../../../figures/agreement';
import type { Figure } from '../../../figures/figure';
import { agrees, type Interval } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { Claim } from '../../claim';
import { restatement } from '../../document/restatement';
import type { Scene } from '../../document/scene';
import { oncePerTurn } from '../../words/turn-words';
import type { SentenceWords } from '../../words/words';

/** What a speaker says to take back a figure that somebody has just said: "I actually said between …". */
export function correctionsOf(scene: Scene): readonly Claim[] {
  return gather(scene.words, (words, turn) =>
    gather(correctingSentences(words), (sentence) => correction(scene, turn, sentence)),
  );
}

/** The sentences of a turn that take a figure back. */
const correctingSentences = oncePerTurn((turn) =>
  CUES.test(turn.reading.text) ? turn.withFigures.filter(isCorrecting) : [],
);

/** A quick look whether a turn may correct anything. */
const CUES = /actually|misspoke|correct/i;

const PHRASES: readonly (readonly string[])[] = [
  ['actually', 'said'],
  ['said', 'actually'],
  ['to', 'correct'],
  ['misspoke'],
  ['correct', 'that'],
];

const CORRECTING = new Set(PHRASES.map(([first]) => first));

const isCorrecting = ({ items, places }: SentenceWords): boolean =>
  places.length > 0 &&
  items.some(
    ({ word }, at) =>
      CORRECTING.has(word) &&
      PHRASES.some((phrase) => phrase.every((each, offset) => items[at + offset]?.word === each)),
  );

/** The nearest amount of the same unit that another speaker said in the turns just before, if it lies elsewhere. */
function correction(scene: Scene, turn: number, sentence: SentenceWords): readonly Claim[] {
  const index = sentence.sentence.figures.find((each) => isAmountOf(scene.ground.turns[turn]!.figures[each]!));
  if (index === undefined) return [];
  const right = scene.ground.turns[turn]!.figures[index]!;
  for (let before = turn - 1; before >= 0 && before >= turn - 3; before--) {
    const said = scene.ground.turns[before]!.figures.find((each) => isAmountOf(each) && each.unit === right.unit);
    if (said)
      return said.speaker === right.speaker || sameNumber(said, right) ? [] : [restatement(said, right, false, true)];
  }
  return [];
}

const isAmountOf = (figure: Figure): boolean =>
  figure.kind === 'money' || figure.kind === 'percent' || figure.kind === 'count';

/** A value at the end of a range is not the range. */
const sameNumber = (said: Figure, right: Figure): boolean => {
  const inside: Interval = right.range
    ? { low: (right.interval.low + right.interval.high) / 2, high: (right.interval.low + right.interval.high) / 2 }
    : allowed(right);
  return agrees(allowed(said), inside);
};
