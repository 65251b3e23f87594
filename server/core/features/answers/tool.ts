import type { Review } from '../../review';

/** One field of a tool's input, as JSON Schema has it. */
export interface Field {
  readonly type: 'string' | 'integer';
  readonly description: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What a caller gives: any JSON, read field by field and never taken on trust. */
export type Input = Readonly<Record<string, unknown>>;

/** Something that a language model may ask about one transcript. It reads and changes nothing. */
export interface Tool {
  /** Lower-case words joined by underscores; stable once released. */
  readonly name: string;
  readonly title: string;
  /** For the model: when to ask, and what comes back. */
  readonly description: string;
  /** None of the fields is required. */
  readonly fields: Readonly<Record<string, Field>>;
  /** Plain text, a few lines an entry, each place by its line and its words. */
  readonly answer: (review: Review, input: Input) => string;
}

/** A text of the input without blanks around it; empty where it is absent or no text. */
export function textIn(input: Input, field: string): string {
  const value = input[field];
  return typeof value === 'string' ? value.trim() : '';
}

/** A whole number of the input, inside what its field allows; null where it is absent or no number. */
export function numberIn(input: Input, field: string, least: number, most: number): number | null {
  const value = input[field];
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return Math.min(most, Math.max(least, Math.floor(value)));
}

/** How many entries an answer has: where the caller does not say, and at the most. */
interface Limit {
  readonly usual: number;
  readonly most: number;
}

/** The field in which a caller says how many entries it wants; `entries` is what they are called. */
export const limitField = (entries: string, { usual, most }: Limit): Field => ({
  type: 'integer',
  description: `The most ${entries} to return; ${usual} where left out.`,
  minimum: 1,
  maximum: most,
});

export const limitIn = (input: Input, { usual, most }: Limit): number => numberIn(input, 'limit', 1, most) ?? usual;

/** Whether all words of a question stand somewhere in some texts, whatever their case. */
export function holdsWords(question: string, texts: readonly (string | null | undefined)[]): boolean {
  const text = texts.filter(Boolean).join(' ').toLowerCase();
  return question
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
