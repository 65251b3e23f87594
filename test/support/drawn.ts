import assert from 'node:assert/strict';
import type { Span } from '../../server/core/text/span';

/** A mark under a text: `^^^^ note` under the characters of `span`. A span over several lines is drawn under its first. */
export interface DrawnMark {
  readonly span: Span;
  readonly note: string;
  readonly sign?: '^' | '~';
}

const MARK_LINE = /^ *[\^~]+(?: |$)/;

/** The text of a fixture without its marks: common indentation and the first and last line break taken away. */
export function plainText(fixture: string): string {
  return undent(fixture)
    .split('\n')
    .filter((line) => !MARK_LINE.test(line))
    .join('\n');
}

/** The text with its marks drawn under their lines, in the order of their places. */
export function draw(text: string, marks: readonly DrawnMark[]): string {
  const lines = text.split('\n');
  const drawn: string[] = [];
  let start = 0;
  const ordered = [...marks].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  for (const line of lines) {
    drawn.push(line);
    for (const { span, note, sign = '^' } of ordered) {
      if (span[0] < start || span[0] > start + line.length) continue;
      const width = Math.max(1, Math.min(span[1] - start, line.length) - (span[0] - start));
      drawn.push(`${' '.repeat(span[0] - start)}${sign.repeat(width)} ${note}`.trimEnd());
    }
    start += line.length + 1;
  }
  return drawn.join('\n');
}

/**
 * Compares what a function finds with what is drawn under the text. A failure shows the drawing as it came out, ready to be
 * pasted. A text without marks expects silence.
 */
export function checkDrawn(fixture: string, find: (text: string) => readonly DrawnMark[]): void {
  const text = plainText(fixture);
  assert.equal(draw(text, find(text)), undent(fixture));
}

/** Marks may not stand left of their text, so indentation common to all lines is the fixture's, not the text's. */
export function undent(fixture: string): string {
  const lines = fixture
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents, 1000);
  return lines.map((line) => line.slice(common).trimEnd()).join('\n');
}
