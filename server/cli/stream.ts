import { unreviewable } from '../core/features/reviewable';
import type { ReviewOptions } from '../core/review';
import { decode } from './decode';
import { print } from './output';
import { type Reviewed, resultOf } from './results';

/** Fields of one input line; all but `text` are handed through. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * Answers each line of standard input with exactly one line, in order: its own fields but `text`, and those of `answer`. A line that
 * cannot be reviewed gives `{"id", "error"}` and the run goes on; `seen` is told of every review.
 */
export async function stream(answer: Answer, seen: (result: Reviewed) => void, options: ReviewOptions): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    const answered = answerTo(line, answer, seen, options);
    await print(`${JSON.stringify(answered)}\n`);
  }
}

type Answer = (result: Reviewed) => object;

function answerTo(line: Uint8Array, answer: Answer, seen: (result: Reviewed) => void, options: ReviewOptions): object {
  const fields = fieldsIn(decode(line));
  if (fields === null) return { id: null, error: 'the line is no JSON object' };
  const { text, ...others } = fields;
  const id = others.id ?? null;
  if (typeof text !== 'string') return { id, error: 'the field "text" is missing or no string' };
  const fault = unreviewable(text);
  if (fault !== null) return { id, error: `the text ${fault}` };
  const result = resultOf({ file: null, text }, options);
  if ('error' in result) return { id, error: result.error };
  const answered = answer(result);
  const clash = Object.keys(answered).find((name) => Object.hasOwn(others, name));
  if (clash !== undefined)
    return { id, error: `the field "${clash}" is one that the review writes; give it another name` };
  seen(result);
  return { id, ...others, ...answered };
}

function fieldsIn(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

const NEWLINE = 10;

/** Lines of bytes, parted by `\n` alone: JSON may hold the other characters that some take for a line's end. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...pending, chunk.subarray(start, end)]);
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}
