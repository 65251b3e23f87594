import { withoutEnd } from '../text/characters';
import type { Span } from '../text/span';
import { trimmed } from '../text/words';
import { dashedLine } from './dashed';
import { describedName } from './headers';
import { nameOnly, type Parts } from './marks';
import { isSpeaker } from './names';

/** What stands in bold at a line's start, or is a heading. Offsets are those of the line. */
export interface MarkedLabel {
  /** The words without signs and colon. */
  readonly label: Span;
  /** How much of the line the label takes, signs and colon among it. */
  readonly length: number;
}

const BOLD = /^(\*\*|__)([^*_\n]{2,120})(?:\*\*|__)( ?:)?/;
const HEADING = /^#{2,6} {1,3}(.{2,120})$/;

/** The label of a line that begins in bold and says `Name:`, or is bold or a heading as a whole; null for any other line. */
export function markedLabel(words: string): MarkedLabel | null {
  if (!'#*_'.includes(words[0] ?? ' ')) return null;
  const bold = BOLD.exec(words.slice(0, 140));
  if (bold) return boldLabel(words, bold);
  const heading = words.length <= 130 ? HEADING.exec(words) : null;
  if (!heading) return null;
  const start = words.length - heading[1]!.length;
  const label = withoutEnd(
    heading[1]!.replace(/^\*\*|\*\*$/g, (signs) => ' '.repeat(signs.length)),
    ' :#',
  );
  return { label: [start, start + label.length], length: words.length };
}

/** Bold words are a label where a colon ends them, or nothing stands behind. */
function boldLabel(words: string, bold: RegExpExecArray): MarkedLabel | null {
  const length = bold[0].length;
  const inner = withoutEnd(bold[2]!, ': ');
  const ends = inner.length < bold[2]!.trimEnd().length || bold[3] !== undefined || words.length === length;
  const start = bold[0].indexOf(bold[1]!) + bold[1]!.length;
  return ends ? { label: [start, start + inner.length], length } : null;
}

/** A line without the signs of a heading or of bold. */
export const bareHeading = (words: string): string =>
  words.replace(/^#{1,6} {1,3}/, '').replace(/^\*\*|:?\*\*:?$/g, '');

/**
 * Who a label names: `Name`, `Name (Title)`, `Name, Firm`, `Name - Firm - Title`; null where it names nobody. `offset` is the
 * line's; `isKnown` says which words are names though they do not look so.
 */
export function markedParts(
  text: string,
  offset: number,
  { label }: Pick<MarkedLabel, 'label'>,
  isKnown: (name: string) => boolean = () => false,
): Parts | null {
  const span = trimmed(text, [offset + label[0], offset + label[1]]);
  if (!span) return null;
  const words = text.slice(span[0], span[1]);
  if (isSpeaker(words) || isKnown(words)) return nameOnly(span);
  return describedName(text, span) ?? dashedLine(text, span);
}
