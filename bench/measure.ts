import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { hover } from '../server/core/features/hover';
import { toMarkdown } from '../server/core/features/markup';
import { tooltip } from '../server/core/features/tooltip';
import { createReviewer, type Review, review } from '../server/core/review';
import { toDiagnostic } from '../server/lsp/convert';

/** The middle of several times, in milliseconds. */
export const median = (times: readonly number[]): number => quantile(times, 0.5);

/** The time below which such a part of several times lies, in milliseconds. */
function quantile(times: readonly number[], part: number): number {
  const ordered = [...times].sort((a, b) => a - b);
  return ordered[Math.floor(ordered.length * part)] ?? Number.NaN;
}

/** What edits took, in milliseconds: in the middle, and at the worst of twenty. */
export interface EditTimes {
  readonly median: number;
  readonly worst: number;
}

export function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/** A full review with nothing remembered, in a process that has run the code before. */
export function warmReview(text: string, rounds: number): number {
  for (let round = 0; round < Math.ceil(rounds / 2); round++) review(text);
  return median(Array.from({ length: rounds }, () => timed(() => review(text))));
}

/**
 * From a change of one character, as an editor sends it, to the new diagnostics; at places spread over the text. The reviews that
 * come of it are held against fresh ones.
 */
export function oneCharacterEdit(text: string, rounds: number): EditTimes {
  const document = TextDocument.create('file:///bench.transcript', 'transcript', 1, text);
  const reviewer = createReviewer();
  reviewer.review(text);
  const times: number[] = [];
  let last: Review | null = null;
  for (let round = 1; round <= rounds; round++) {
    const at = document.positionAt(
      wordStart(document.getText(), Math.floor((round * 0.618 * text.length) % text.length)),
    );
    times.push(
      timed(() => {
        TextDocument.update(document, [{ range: { start: at, end: at }, text: 'x' }], round + 1);
        last = reviewer.review(document.getText());
        for (const finding of last.findings) toDiagnostic(document, finding, () => undefined);
      }),
    );
  }
  assert.deepEqual(last, review(document.getText()), 'an edited document gives the review of a fresh read');
  const warm = times.slice(Math.min(3, rounds - 1));
  return { median: median(warm), worst: quantile(warm, 0.95) };
}

/** A letter typed before a word inside a turn, where people type. */
const wordStart = (text: string, from: number): number => Math.max(0, text.indexOf(' ', from)) + 1;

/** One hover, from the place to the Markdown. */
export function oneHover(text: string): number {
  const reviewed = review(text);
  const links = { lineOf: () => 1, linkTo: () => null, pageOf: () => null };
  const step = Math.max(1, Math.floor(reviewed.figures.length / 200));
  const times = reviewed.figures
    .filter((_, index) => index % step === 0)
    .map((figure) =>
      timed(() => {
        const found = hover(reviewed, figure.span[0]);
        assert.ok(found);
        toMarkdown(tooltip(found), links);
      }),
    );
  return median(times);
}
