import type { Paragraphs } from '../layouts/layout';
import { isLower, skipBlanks, trimBlanks } from '../text/characters';
import { type Flow, flowOf, type Join } from '../text/flow';
import { type Line, lineAt } from '../text/lines';
import { lastStartingBefore } from '../text/search';
import type { Span } from '../text/span';
import { trimmed } from '../text/words';

/** A part of speech, and how it is joined to the part before. */
interface Part {
  readonly span: Span;
  readonly join: Join;
}

/**
 * The words of `span` as they were spoken. Furniture is left out, and what it cut in two is joined again: a page's end is no
 * paragraph's end unless a sentence ends there.
 */
export function speechIn(
  text: string,
  lines: readonly Line[],
  span: Span,
  furniture: readonly Span[],
  paragraphs: Paragraphs,
): Flow {
  const parts: Part[] = [];
  let gap: Gap = 'none';
  for (let index = lineAt(lines, span[0]); index < lines.length && lines[index]!.span[0] < span[1]; index++) {
    const line = lines[index]!;
    const left = withoutFurniture(text, within(line, span), furniture);
    if (left === 'furniture') gap = 'furniture';
    else if (left.length === 0) gap = gap === 'none' ? 'blank' : gap;
    if (left === 'furniture') continue;
    for (let place = 0; place < left.length; place++) {
      const piece = left[place]!;
      const join = place > 0 ? 'wrap' : joinOf(text, parts.at(-1)?.span, piece, gap, paragraphs);
      parts.push({ span: piece, join });
      gap = 'none';
    }
  }
  return flowOf(text, parts);
}

/** What stands between two lines of speech. */
type Gap = 'none' | 'blank' | 'furniture';

/** The words of a line that lie in `span`, without blanks at their ends. */
function within(line: Line, span: Span): Span {
  const offset = line.span[0];
  const start = offset + skipBlanks(line.text, Math.max(0, span[0] - offset));
  const end = Math.min(offset + trimBlanks(line.text), span[1]);
  return [start, Math.max(start, end)];
}

/** The parts of a line's words outside furniture, in order; `furniture` where nothing but furniture stands on the line. */
function withoutFurniture(text: string, words: Span, furniture: readonly Span[]): readonly Span[] | 'furniture' {
  if (words[1] <= words[0]) return [];
  const pieces: Span[] = [];
  let start = words[0];
  const first = lastStartingBefore(furniture, start, (span) => span[0]);
  for (let index = Math.max(0, first); index < furniture.length; index++) {
    const span = furniture[index]!;
    if (span[1] <= start) continue;
    if (span[0] >= words[1]) break;
    const piece = trimmed(text, [start, span[0]]);
    if (piece) pieces.push(piece);
    start = span[1];
  }
  const rest = trimmed(text, [start, words[1]]);
  if (rest) pieces.push(rest);
  return pieces.length === 0 ? 'furniture' : pieces;
}

function joinOf(text: string, before: Span | undefined, piece: Span, gap: Gap, paragraphs: Paragraphs): Join {
  if (!before) return 'paragraph';
  if (paragraphs === 'untold') return 'wrap';
  if (gap === 'furniture') return endsSentence(text, before) && !continues(text, piece) ? 'paragraph' : 'wrap';
  if (paragraphs === 'one-a-line') return 'paragraph';
  return gap === 'blank' && !breaksOff(text, before, piece) ? 'paragraph' : 'wrap';
}

/** Whether a blank line stands inside a sentence, as where a page ends without a word. */
const breaksOff = (text: string, before: Span, piece: Span): boolean =>
  !endsSentence(text, before) && continues(text, piece);

const endsSentence = (text: string, span: Span): boolean => '.?!:)]"”'.includes(text[span[1] - 1]!);
const continues = (text: string, span: Span): boolean => isLower(text.charCodeAt(span[0]));
