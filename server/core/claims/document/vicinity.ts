import type { Figure } from '../../figures/figure';
import type { Scene } from './scene';

/** So many items on either side of a figure say what it is. */
const REACH = 12;

/** A sentence of fewer items goes on in the next one: "To the notes, 35,000. For the loss that we reported …". */
const SHORT = 8;

/** Words that stand beside amounts of every kind. */
const COMMON = new Set(
  'that this with from have been which were will would about than then they their there these those what when where year years quarter quarters month months million billion also just some more less over into very much kind sort could should first second third fourth half full basis points percent think going expect expects expected compared approximately around because down dollars increase increased increases decrease decreased total prior last next fiscal call roughly nearly during after before under between versus time times'.split(
    ' ',
  ),
);

/** The words around a figure in its sentence that are its own, in the singular; with `goesOn` those behind a short sentence, too. */
function vicinityOf(scene: Scene, { turn, sentence, id }: Figure, goesOn = false): ReadonlySet<string> {
  const { sentences } = scene.words[turn]!;
  const { items } = sentences[sentence]!;
  const place = scene.roles[id]?.place ?? -1;
  if (place < 0) return new Set();
  const more = goesOn && items.length < SHORT ? (sentences[sentence + 1]?.items ?? []) : [];
  const words = [...items.slice(Math.max(0, place - REACH), place + REACH), ...more.slice(0, SHORT)].map(
    ({ word }) => word,
  );
  return new Set(words.filter((word) => word.length > 3 && /^[a-z]/.test(word) && !COMMON.has(word)).map(singular));
}

const singular = (word: string): string => (word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);

/** How many words stand around both figures. */
export function sharedVicinity(scene: Scene, a: Figure, b: Figure): number {
  const apart = a.turn !== b.turn || Math.abs(a.sentence - b.sentence) > 1;
  const other = vicinityOf(scene, b, apart);
  return [...vicinityOf(scene, a, apart)].filter((word) => other.has(word)).length;
}
