import type { Figure, ReadFigure } from '../../../figures/figure';
import { gather } from '../../../text/gather';
import type { Claim, TurnClaim } from '../../claim';
import { restatement } from '../../document/restatement';
import type { Scene } from '../../document/scene';
import { draftClaim } from '../../draft';
import { push } from '../../lists';
import { metricKey } from '../../metrics';
import type { TurnWords } from '../../words/turn-words';
import type { Item, SentenceWords } from '../../words/words';

/** Basis points where per cent belong: "revenue increased 12 basis points", "a gross margin of 43 basis points". */
export const pointsForPercent = (turn: TurnWords): readonly TurnClaim[] =>
  gather(turn.withAmounts, (sentence) =>
    gather(turn.roles[sentence.index]!, ({ figure: index, place }) => {
      const figure = turn.reading.figures[index]!;
      if (figure.unit !== 'bp' || figure.range) return [];
      const words = amountMoved(sentence, place, figure) ?? marginLevel(sentence, place, figure);
      return words === null ? [] : [claimOf(turn, index, words)];
    }),
  );

const AMOUNTS = /^(?:revenues?|sales|income|earnings|profits?|ebitda|eps)$/;
const MOVED = /^(?:increased|grew|rose|decreased|declined|fell|dropped|improved)$/;
/** Rates and their like: "sales" of a ratio, "comparable sales" and "organic revenue" do move by points. */
const RATED = /^(?:of|to|as|comparable|comp|store|stores|organic|like|same|underlying)$/;

/** "revenue increased 12 basis points": amounts of money move by per cent. */
function amountMoved({ items }: SentenceWords, place: number, { written }: ReadFigure): string | null {
  let at = place - 1;
  while (at > 0 && /^(?:by|about|approximately|nearly|over|a|another)$/.test(items[at]!.word)) at--;
  if (!MOVED.test(items[at]?.word ?? '') || !AMOUNTS.test(items[at - 1]?.word ?? '')) return null;
  const isRated = [2, 3, 4].some((back) => RATED.test(items[at - back]?.word ?? ''));
  return isRated ? null : `${written}, where an amount of money moves by per cent`;
}

const MARGINS = /^(?:gross|operating|ebitda|profit|tax)$/;
const STANDS = /^(?:was|were|is|of|at|reached|totaled)$/;
const ON =
  /^(?:higher|lower|above|below|better|worse|of|more|less|up|down|ahead|short|improvement|expansion|increase|decrease|wider|narrower|off|shy|away|in|year|sequentially|from|versus)$/;

/** "gross margin was 43 basis points": points say by how much a margin moves, and margins that are said in points are thin. */
function marginLevel({ items }: SentenceWords, place: number, { written, value }: ReadFigure): string | null {
  const verb = items[place - 1]?.word ?? '';
  const noun = verb === 'of' || STANDS.test(verb) ? place - 2 : -1;
  const isMargin = /^(?:margins?|rate)$/.test(items[noun]?.word ?? '') && MARGINS.test(items[noun - 1]?.word ?? '');
  if (!isMargin || (value ?? 0) >= 100 || goesOn(items, place)) return null;
  return `${written}, where a margin or a rate of tax is so many per cent`;
}

const goesOn = (items: readonly Item[], place: number): boolean =>
  [1, 2].some((next) => ON.test(items[place + next]?.word ?? ''));

const claimOf = (turn: TurnWords, index: number, words: string): TurnClaim =>
  draftClaim(turn.reading, {
    relation: 'scale',
    figures: [index],
    accent: index,
    holds: false,
    words,
    weak: true,
  });

/** "a leverage of 4.3%" where it is 4.1 times elsewhere: one metric has one unit. */
export function percentForMultiple(scene: Scene): readonly Claim[] {
  const multiples = new Map<string, Figure[]>();
  const percents: Figure[] = [];
  for (const figure of scene.ground.figures) {
    const part = scene.roles[figure.id]?.part;
    if (figure.range || (part !== 'level' && part !== 'result' && part !== 'base')) continue;
    if (figure.kind === 'multiple') push(multiples, nameOf(figure), figure);
    else if (figure.kind === 'percent' && MULTIPLIED.test(nameOf(figure))) percents.push(figure);
  }
  return percents.flatMap((percent) => {
    const name = nameOf(percent);
    const twin = multiples.get(name)?.find((each) => isLike(each, percent));
    const words = twin && `${percent.written} and ${twin.written} are said of the same`;
    return twin && words ? [{ ...restatement(twin, percent, false), relation: 'scale', weak: true, words }] : [];
  });
}

/** What is counted in times. */
const MULTIPLIED = /\b(?:leverage|coverage|turn|book to bill|debt ebitda)$/;

const nameOf = ({ metric }: Figure): string =>
  (metricKey(metric) ?? '').replace(/ ratio$/, '').replace(/^(?:gross|net) /, '');

const isLike = (a: Figure, b: Figure): boolean => Math.abs(a.value! / b.value! - 1) < 0.1;
