import type { Review } from '../../review';
import { lineAt } from '../../text/lines';
import type { Span } from '../../text/span';
import { headerOf } from './headerForm';
import { nextSpeakers } from './nextSpeakers';

/** A header that may be written at the start of a line, the likeliest first. */
export interface HeaderCompletion {
  readonly header: string;
  readonly name: string;
  /** Why this person may speak next: "announced", "asked", "asks"; empty where nothing says so. */
  readonly reason: string;
}

export interface Completions {
  /** The line up to its end, in whose place a header is written. */
  readonly span: Span;
  readonly headers: readonly HeaderCompletion[];
}

const MOST = 30;

/**
 * The headers that may be meant by what stands in a line before the offset. Null where no header can stand: in the middle of words,
 * behind a line that does not end a sentence, and in a text that is no transcript.
 */
export function headerCompletions(review: Review, offset: number): Completions | null {
  const index = lineAt(review.lines, offset);
  const line = review.lines[index]!;
  const typed = review.text.slice(line.span[0], offset);
  const behind = review.text.slice(offset, line.span[1]);
  if (review.transcript.turns.length === 0 || behind.trim() !== '' || !mayBegin(typed)) return null;
  if (!leavesRoom(review.lines[index - 1]?.text ?? '')) return null;
  const headers = nextSpeakers(review, line.span[0])
    .map((speaker) => ({
      header: headerOf(review, speaker, line.span[0]),
      name: speaker.name,
      reason: speaker.reason,
    }))
    .filter(({ header, name }) => isMeant(typed, header) || isMeant(typed, name));
  return { span: line.span, headers: headers.slice(0, MOST) };
}

/** Longer words, and words with a sentence's signs in them, are no beginning of a name. */
const mayBegin = (typed: string): boolean => typed.length <= 60 && !/[?!;:]|\. \p{Ll}|^\s/u.test(typed);

const leavesRoom = (before: string): boolean => /(?:^|[.?!:)\]"”’])\s*$/.test(before);

/** Whether words begin with what is typed, from any of them on: "re" means "Ann Reed". */
function isMeant(typed: string, words: string): boolean {
  const [wanted, all] = [typed.toLowerCase(), words.toLowerCase()];
  return wanted === '' || all.startsWith(wanted) || all.split(/\s+/).some((word) => word.startsWith(wanted));
}
