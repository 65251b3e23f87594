import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../server/cli/decode';
import { PROJECT, SHARED, sharedTexts } from '../test/support/shared';

/** A text that is measured. */
export interface Measured {
  readonly name: string;
  readonly text: string;
}

/** The name of the largest call among those that are measured. */
export const LARGEST = 'largest call';

/** The name of a text that holds many calls. */
export const CALLS = '5 MB of calls';

/** The reference transcript where it is at hand, else the largest of the project's own samples; and in which words to say so. */
export function reference(): Measured & { readonly words: string } {
  const [file] = sharedTexts('seed');
  if (file)
    return { name: '40 KB', text: decode(readFileSync(file)), words: 'The text of 40 KB is the reference transcript.' };
  const words =
    'The reference transcript is not at hand: the text of 40 KB is made of the largest sample of the project.';
  return { name: '40 KB', text: upTo(repeated(largestSample(), 40_000), 40_000), words };
}

/**
 * The reference, the start of it, and the whole of it again and again, from 10 KB to 5 MB; another layout's largest call; and many
 * different calls.
 */
export function sizes(): readonly Measured[] {
  const { name, text } = reference();
  return [
    { name: '10 KB', text: upTo(text, 10 << 10) },
    { name, text },
    { name: '100 KB', text: upTo(repeated(text, 100 << 10), 100 << 10) },
    { name: '1 MB', text: repeated(text, 1 << 20) },
    { name: '5 MB', text: repeated(text, 5 << 20) },
    { name: LARGEST, text: largest().text },
    { name: CALLS, text: calls(5 << 20) },
  ];
}

/** Calls of one layout, one after the other, again from the first where they do not suffice: unlike a repetition, each says other things. */
function calls(size: number): string {
  const files = layoutFiles();
  const texts: string[] = [];
  for (let length = 0; length < size; length += texts.at(-1)!.length)
    texts.push(decode(readFileSync(files[texts.length % files.length]!)));
  return texts.join('\n\n');
}

/** The files of the shared layout that has most, or the project's own samples. */
function layoutFiles(): readonly string[] {
  const layouts = new Map<string, string[]>();
  for (const file of sharedTexts('bulk')) {
    const layout = path.dirname(file);
    layouts.set(layout, [...(layouts.get(layout) ?? []), file]);
  }
  const [most] = [...layouts.values()].sort((a, b) => b.length - a.length);
  return most ?? samples().map((file) => path.join(SAMPLES, file));
}

/**
 * The largest transcript of the shared texts where they are at hand, else the largest of the project's own samples; with the folder
 * that holds them, and how many there are.
 */
export function largest(): Measured & { readonly folder: string; readonly count: number } {
  const files = [...sharedTexts('corpus')].sort((a, b) => statSync(b).size - statSync(a).size);
  const [file] = files;
  if (!file || SHARED === null)
    return { name: 'the largest sample', text: largestSample(), folder: SAMPLES, count: samples().length };
  const folder = path.join(SHARED, 'corpus');
  return { name: path.basename(file), text: decode(readFileSync(file)), folder, count: files.length };
}

const SAMPLES = path.join(PROJECT, 'samples');

const samples = (): readonly string[] => readdirSync(SAMPLES).filter((file) => file.endsWith('.txt'));

function largestSample(): string {
  const texts = samples().map((file) => decode(readFileSync(path.join(SAMPLES, file))));
  return texts.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** The start of the text, up to the last end of a paragraph before a size in characters. */
const upTo = (text: string, size: number): string => text.slice(0, text.lastIndexOf('\n\n', size) + 1);

/**
 * The text again and again up to a size in characters. A word of its own parts each copy from the others, so that nothing is
 * won by two turns being alike.
 */
function repeated(text: string, size: number): string {
  const copies: string[] = [];
  for (let length = 0; length < size; length += copies.at(-1)!.length) {
    copies.push(text.replaceAll(' and ', ` and ${lettersOf(copies.length)} `));
  }
  return copies.join('\n');
}

const lettersOf = (count: number): string =>
  `k${String(count).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;

/** Enough places for any measurement; they come again after that. */
export const PLACES = 200;

/** So many places spread over a text, each at the start of a word, where people type and point. */
export const placesIn = (text: string, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => {
    const from = Math.floor(((index + 1) * 0.618 * text.length) % text.length);
    return Math.max(0, text.indexOf(' ', from)) + 1;
  });
