import type { ReadTurn } from '../../claims/relation';
import type { FigureKind } from '../../figures/figure';
import type { Review } from '../../review';
import { WHITE, withoutEnd } from '../../text/characters';
import { asMeant } from '../../text/mojibake';
import type { Turn } from '../../transcript/transcript';

/** What fits into an outline without being cut by most editors, in UTF-16 code units. */
const LONGEST = 56;

/** Remarks shorter than this have no topic worth a word. */
const LONG_REMARKS = 600;

/**
 * The first words of a turn that say something: the question where it asks one, else the first sentence that is more than a
 * greeting. Cut at a word's end, with "…" where words are left out.
 */
export function gist(review: Review, turn: Turn, asks: boolean): string {
  const sentences = sentencesOf(review.turns[turn.index], turn);
  const telling = sentences.filter((sentence) => wordsIn(sentence) >= 5 && !GREETING.test(sentence));
  const question = asks ? telling.find((sentence) => sentence.trimEnd().endsWith('?')) : undefined;
  return shortened(withoutLead(asMeant(question ?? telling[0] ?? sentences[0] ?? '')));
}

/** What long remarks are about: the metrics that they put figures to, most figures first; empty where that is not known. */
export function topic(review: Review, turn: Turn): string {
  if (turn.flow.text.length < LONG_REMARKS) return '';
  const counts = new Map<string, number>();
  for (const { metric, kind } of review.turns[turn.index]?.figures ?? []) {
    if (metric !== null && RESULTS.has(kind)) counts.set(metric, (counts.get(metric) ?? 0) + 1);
  }
  const metrics = [...counts].sort((a, b) => b[1] - a[1]).map(([metric]) => metric);
  return metrics.length > 0 ? metrics.slice(0, 3).join(', ') : gist(review, turn, false);
}

/** What results are given in; counts and durations are told of many things by the way. */
const RESULTS: ReadonlySet<FigureKind> = new Set(['money', 'percent', 'points', 'multiple']);

const GREETING =
  /^(?:(?:yes|yeah|okay|ok|hi|hey|hello|great|good|so|and|well|all right|sure),? )?(?:thanks|thank you|good (?:morning|afternoon|evening|day)|hi|hello|welcome|congrat)/i;

/** Words that start a spoken sentence and say nothing. */
const LEAD =
  /^(?:okay|ok|yeah|yes|so|and|but|well|great|sure|right|all right|um|uh|hi|now|then|look|listen|i mean|i guess|just)\b[,.]?\s+/i;

function withoutLead(sentence: string): string {
  let rest = sentence;
  for (let times = 0; times < 4; times++) {
    const shorter = rest.replace(LEAD, '');
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  return rest;
}

const wordsIn = (sentence: string): number => sentence.split(' ', 6).length;

function sentencesOf(read: ReadTurn | undefined, turn: Turn): readonly string[] {
  const spans = read?.reading.sentences.map(({ span }) => span) ?? [];
  const texts = spans.map((span) => turn.flow.text.slice(span[0], span[1]).trim()).filter(Boolean);
  return texts.length > 0 ? texts : [turn.flow.text.slice(0, 4 * LONGEST).trim()];
}

function shortened(words: string): string {
  const plain = words
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= LONGEST && words.length <= 4 * LONGEST) return plain;
  const cut = plain.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf(' ');
  return `${withoutEnd(cut.slice(0, end > LONGEST / 2 ? end : LONGEST), `${WHITE},;:.–-`)}…`;
}
