import type { Figure } from '../../../figures/figure';
import { gather } from '../../../text/gather';
import type { Claim } from '../../claim';
import { restatement } from '../../document/restatement';
import type { Scene } from '../../document/scene';
import { oncePerTurn } from '../../words/turn-words';
import type { SentenceWords } from '../../words/words';

/** A quick look whether a turn may take anything back. */
const CUES = /should have (?:said|been)|meant to say/;

const PHRASES: readonly (readonly string[])[] = [
  ['should', 'have', 'said'],
  ['should', 'have', 'been'],
  ['meant', 'to', 'say'],
];

/** So many words stand at most between the phrase and what is right. */
const REACH = 10;

/** "I said A, and I should have said B": a speaker takes back what he has said, here or earlier in the call. */
export const ownCorrections = (scene: Scene): readonly Claim[] =>
  gather(scene.words, (words, turn) =>
    gather(correctingSentences(words), (sentence) => correction(scene, turn, sentence)),
  );

/** The sentences of a turn in which somebody may take something back. */
const correctingSentences = oncePerTurn((turn) => (CUES.test(turn.reading.text) ? turn.withFigures : []));

function correction(scene: Scene, turn: number, { items, index }: SentenceWords): readonly Claim[] {
  const at = items.findIndex((_, from) =>
    PHRASES.some((words) => words.every((word, to) => items[from + to]?.word === word)),
  );
  const roles = scene.words[turn]!.roles[index]!;
  const before = roles.filter(({ place }) => place < at).at(-1);
  const behind = roles.find(({ place }) => place > at && place <= at + REACH);
  if (at < 0 || !before || !behind) return [];
  if (!items.slice(0, before.place).some(({ word }) => word === 'said')) return [];
  const { figures } = scene.ground.turns[turn]!;
  const [wrong, right] = [figures[before.figure]!, figures[behind.figure]!];
  if (wrong.kind !== right.kind || wrong.unit !== right.unit || wrong.range || isSame(wrong, right)) return [];
  return [restatement(firstSaid(scene, wrong), right, false, true)];
}

/** However it was rounded: who puts a number right means another one. */
const isSame = ({ value }: Figure, right: Figure): boolean =>
  value === null || (value >= right.interval.low && value <= right.interval.high);

/** Where the speaker said it first: the nearest earlier turn with the same amount; else where it is taken back. */
function firstSaid(scene: Scene, wrong: Figure): Figure {
  for (let turn = wrong.turn - 1; turn >= 0; turn--) {
    const said = scene.ground.turns[turn]!.figures.findLast(
      ({ speaker, unit, value }) => speaker === wrong.speaker && unit === wrong.unit && value === wrong.value,
    );
    if (said) return said;
  }
  return wrong;
}
