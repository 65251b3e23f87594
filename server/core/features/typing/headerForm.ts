import type { Review } from '../../review';
import { type Span, textAt } from '../../text/span';
import type { Turn } from '../../transcript/transcript';
import type { NextSpeaker } from './nextSpeakers';

/**
 * The header of a speaker as this transcript writes it: the person's own last one, else one like those of the same role. An
 * offset says before which place the last one is looked for.
 */
export function headerOf(review: Review, speaker: NextSpeaker, offset: number): string {
  const { turns } = review.transcript;
  const own = turns.filter((turn) => turn.speaker === speaker.person);
  const latest = own.findLast(({ span }) => span[0] < offset) ?? own[0];
  if (latest) return textAt(review.text, latest.headerSpan);
  const nearest = turns.toSorted((a, b) => Math.abs(a.span[0] - offset) - Math.abs(b.span[0] - offset));
  const like = nearest.find((turn) => review.transcript.participants[turn.speaker]?.role === speaker.role);
  const model = like ?? nearest[0];
  return model ? likeHeader(review.text, model, speaker, titleOf(review, speaker, like)) : speaker.name;
}

/** The title that a list gives; among those who ask, all have the same. */
function titleOf({ text, transcript }: Review, { person, role }: NextSpeaker, like: Turn | undefined): string | null {
  const known = transcript.participants[person ?? -1]?.title ?? null;
  return known ?? (role === 'analyst' && like?.titleSpan ? textAt(text, like.titleSpan) : null);
}

interface Piece {
  readonly span: Span;
  readonly words: string | null;
}

/** A header with the parts of another person in the places of its own; a part that is not known goes with what leads to it. */
function likeHeader(text: string, model: Turn, { name, firm }: NextSpeaker, title: string | null): string {
  const parts: readonly (Piece | null)[] = [
    { span: model.nameSpan, words: name },
    model.firmSpan && { span: model.firmSpan, words: firm },
    model.titleSpan && { span: model.titleSpan, words: title },
  ];
  const pieces = parts.filter((piece) => piece !== null).sort((a, b) => a.span[0] - b.span[0]);
  let header = '';
  let at = model.headerSpan[0];
  for (const { span, words } of pieces) {
    if (words !== null) header += text.slice(at, span[0]) + inCaseOf(textAt(text, span), words);
    at = span[1];
  }
  return header + ending(text.slice(at, model.headerSpan[1]));
}

const inCaseOf = (old: string, words: string): string =>
  old === old.toUpperCase() && old !== old.toLowerCase() ? words.toUpperCase() : words;

/** Of what stands behind the last part only signs are everybody's: a colon, a closing bracket. */
const ending = (behind: string): string => (/^[\s:)\]]*$/.test(behind) ? behind : '');
