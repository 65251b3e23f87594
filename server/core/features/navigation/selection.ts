import type { ReadTurn } from '../../claims/relation';
import type { Review } from '../../review';
import { flowOffset, sourceSpan } from '../../text/flow';
import { contains, type Span, touches } from '../../text/span';
import { figureAt, turnAt, withoutBlankEnd } from '../places';

/**
 * What a person may mean to select at an offset, each holding the one before: the figure, the claim it takes part in, the sentence,
 * the paragraph, all the turn's words, the turn, the exchange, the section, the document; in a header, its part and the header.
 */
export function selectionRanges(review: Review, offset: number): readonly Span[] {
  const read = turnAt(review, offset);
  const { sections, exchanges, listings } = review.transcript;
  const around = [...exchanges, ...sections].map(({ span }) => withoutBlankEnd(review.text, span));
  const candidates: readonly (Span | null)[] = [
    figureAt(review, offset)?.span ?? null,
    ...listings.flatMap(({ nameSpan, span }) => [nameSpan, span]),
    ...(read ? [...headerParts(read), ...wordsAround(review, read, offset), read.turn.span] : []),
    ...around,
    [0, review.text.length],
  ];
  return growing(candidates, offset);
}

const headerParts = ({ turn }: ReadTurn): readonly (Span | null)[] => [
  turn.nameSpan,
  turn.firmSpan,
  turn.titleSpan,
  turn.headerSpan,
];

/** The claims of the sentence at an offset, the sentence, its paragraph, and all words of the turn. */
function wordsAround(review: Review, { turn, reading }: ReadTurn, offset: number): readonly Span[] {
  const { flow, headerSpan } = turn;
  if (flow.text === '' || (offset < headerSpan[1] && touches(headerSpan, offset))) return [];
  const at = flowOffset(flow, offset);
  const sentence = reading.sentences.find(({ span }) => touches(span, at));
  const said = sentence && sourceSpan(flow, sentence.span);
  const paragraph: Span = [flow.text.lastIndexOf('\n', at - 1) + 1, endOfParagraph(flow.text, at)];
  return [
    ...(said ? [...claimsIn(review, turn.index, said), said] : []),
    sourceSpan(flow, paragraph),
    sourceSpan(flow, [0, flow.text.length]),
  ];
}

/** The shorter first. */
const claimsIn = (review: Review, turn: number, sentence: Span): readonly Span[] =>
  review.claims
    .filter((claim) => claim.turn === turn && contains(sentence, claim.span))
    .map(({ span }) => span)
    .sort((a, b) => a[1] - a[0] - (b[1] - b[0]));

function endOfParagraph(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Those that hold the offset and all that was kept before them; none twice, none empty. */
function growing(candidates: readonly (Span | null)[], offset: number): readonly Span[] {
  const kept: Span[] = [];
  for (const span of candidates) {
    if (!span || span[1] <= span[0] || !touches(span, offset)) continue;
    const last = kept.at(-1);
    if (last && (!contains(span, last) || last[1] - last[0] === span[1] - span[0])) continue;
    kept.push(span);
  }
  return kept;
}
