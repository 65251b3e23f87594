import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createReader } from '../server/core/read';
import { createReviewer, type Review, review } from '../server/core/review';
import { linesOf } from '../server/core/text/lines';
import { atOnce } from '../server/core/text/steps';
import { readTranscript } from '../server/core/transcript/read';
import { toDiagnostic } from '../server/lsp/convert';
import { PLACES, placesIn } from './texts';
import { type Effort, type Times, timed, timesOf } from './times';

/** The first of two texts that are read in turn: what a reader remembers of the last text helps no round with the next. */
const OTHER = 'A note, and no transcript.';
const forget = (): void => void review(OTHER);

/** The text's lines and structure, and every figure in its place: the review without what is said of them. */
export const reading = (text: string): void => void atOnce(createReader().read(text));

/** The text's lines, speakers, turns and exchanges. */
export const structure = (text: string): void => void readTranscript(text, linesOf(text));

/** The work with nothing remembered of this text, in a process that has done it before. */
export const fresh = (text: string, work: (text: string) => unknown, effort: Effort): Times =>
  timesOf(() => {
    forget();
    return timed(() => work(text));
  }, effort);

/** The longest piece of a review, in milliseconds: so long may a server that rests between its pieces hold up whoever asks something else. */
export function longestStretch(text: string): number {
  const steps = createReviewer().reviewInSteps(text);
  let longest = 0;
  for (let done = false; !done; ) {
    const began = performance.now();
    done = steps.next().done === true;
    longest = Math.max(longest, performance.now() - began);
  }
  return longest;
}

/** A document that is typed in, and its reviews, each made by way of the one before. */
export interface Typed {
  /** Types one letter before the next word of those chosen; answers how long the new diagnostics took, in milliseconds. */
  readonly stroke: () => number;
  readonly review: () => Review;
}

/** Opens a text as an editor does, to be typed in at places spread over it. */
export function typedIn(text: string): Typed {
  const document = TextDocument.create('file:///bench.transcript', 'transcript', 1, text);
  const reviewer = createReviewer();
  const places = placesIn(text, PLACES);
  let last = reviewer.review(text);
  let done = 0;
  return {
    review: () => last,
    stroke() {
      const at = document.positionAt(places[done++ % places.length] ?? 0);
      return timed(() => {
        TextDocument.update(document, [{ range: { start: at, end: at }, text: 'x' }], done + 1);
        last = reviewer.review(document.getText());
        for (const finding of last.findings) toDiagnostic(document, finding, () => undefined);
      });
    },
  };
}

/** From a change of one character to the new diagnostics. The review that comes of all changes is held against a fresh one. */
export function edit(text: string, effort: Effort): Times {
  const typed = typedIn(text);
  const times = timesOf(typed.stroke, effort);
  const last = typed.review();
  assert.deepEqual(last, review(last.text), 'an edited document gives the review of a fresh read');
  return times;
}

/** What an open document's review keeps in memory, in MB; null where memory cannot be tidied up before it is measured. */
export function kept(text: string): number | null {
  const { gc } = globalThis;
  if (!gc) return null;
  const before = used(gc);
  const reviewer = createReviewer();
  const held = { reviewer, review: reviewer.review(text) };
  const after = used(gc);
  assert.equal(held.review.text, text);
  return (after - before) / (1 << 20);
}

function used(gc: () => void): number {
  gc();
  return process.memoryUsage().heapUsed;
}
