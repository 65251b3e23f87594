import type { Token } from '../reading';
import { word, wordSet } from '../token-at';
import type { TimeMention } from './mention';

/** "$64 million due in 2014 and $125 million": the time stands behind the first amount, and a conjunction parts it from the second. */
export function isTrailing(tokens: readonly Token[], mention: TimeMention, from: number): boolean {
  if (PARTING.has(word(tokens, adverbialStart(tokens, mention) - 1))) return false;
  for (let at = mention.to; at < from; at += 1) if (PARTING.has(word(tokens, at))) return true;
  return false;
}

const AGAINST = wordSet('than from compared relative against over above below');
const PARTING = wordSet(', ; and or but while plus versus excluding including');

/** Behind a figure, "of mortgages due in 2015": no conjunction or comma parts the time from it. */
export function isClosing(tokens: readonly Token[], mention: TimeMention, to: number): boolean {
  if (!isAdverbial(tokens, mention)) return false;
  for (let at = to; at < mention.from; at += 1)
    if (PARTING.has(word(tokens, at)) || AGAINST.has(word(tokens, at))) return false;
  return true;
}

/** "our 2025 project startups will earn $3 billion in 2026": the year before a noun names what earns, not when. */
export const isNaming = (tokens: readonly Token[], { from, to, time }: TimeMention): boolean =>
  time.kind === 'year' &&
  tokens[to]?.kind === 'word' &&
  !BEHIND_YEARS.has(word(tokens, to)) &&
  !AT_TIMES.has(word(tokens, from - 1));

const BEHIND_YEARS = wordSet(
  'was were is are we our the to and or for in by with as from will should would of on at which has have had',
);
const AT_TIMES = wordSet('in during for over at by of since through until from to and year fiscal');

const SAYING = wordSet(
  'gave given provided issued said told mentioned discussed announced talked guided updated raised lowered shared laid spoke',
);

/** "the range that we gave you in May": when something was said is not the time of what was said. */
export function isOfSaying(tokens: readonly Token[], { from, time }: TimeMention): boolean {
  if (time.kind !== 'date') return false;
  for (let at = from - 1; at >= from - 5; at -= 1) if (SAYING.has(word(tokens, at))) return true;
  return false;
}

/** A time that another one of the sentence may outweigh: an adjective, or a month within a period. */
export const isBesidePeriod = (tokens: readonly Token[], mention: TimeMention): boolean =>
  isAdjective(tokens, mention) || (mention.time.kind === 'date' && mention.time.day === null);

/** "During Q2 we paid our 2015 dividend": the year only names the dividend, and the sentence is of the quarter. */
const isAdjective = (tokens: readonly Token[], { from, to, time }: TimeMention): boolean =>
  time.kind === 'year' && ['our', 'its', 'their'].includes(word(tokens, from - 1)) && tokens[to]?.kind === 'word';

export const isAdverbial = (tokens: readonly Token[], mention: TimeMention): boolean => {
  const start = adverbialStart(tokens, mention);
  return start < mention.from ? ADVERBIAL.has(word(tokens, start)) : word(tokens, start - 1) === '';
};

const ADVERBIAL = wordSet('in during for over at by through');
const ARTICLES = wordSet('the our its their this fiscal');
const PARTS = wordSet('end start beginning middle rest remainder balance all most');

/** The preposition of "in the third quarter" and "by the end of 2025"; the mention's own first token where none stands before it. */
function adverbialStart(tokens: readonly Token[], { from }: TimeMention): number {
  let at = from - 1;
  if (ARTICLES.has(word(tokens, at))) at -= 1;
  if (word(tokens, at) === 'of' && PARTS.has(word(tokens, at - 1))) at -= ARTICLES.has(word(tokens, at - 2)) ? 3 : 2;
  return ADVERBIAL.has(word(tokens, at)) ? at : from;
}
