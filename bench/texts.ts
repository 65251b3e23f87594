import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../server/cli/decode';
import { PROJECT, sharedTexts } from '../test/support/shared';

/** A text that is measured. */
export interface Measured {
  readonly name: string;
  readonly text: string;
}

/** The reference transcript where it is at hand, else the largest of the project's own samples; and in which words to say so. */
export function reference(): Measured & { readonly words: string } {
  const [file] = sharedTexts('seed');
  if (file) {
    const text = decode(readFileSync(file));
    return { name: 'reference', text, words: 'Measured on the reference transcript.' };
  }
  const words = 'The reference transcript is not at hand, so a sample of the project is measured in its place.';
  return { name: 'sample', text: largestSample(), words };
}

/** The largest transcript of the shared texts where they are at hand, else the largest of the project's own samples. */
export function largest(): Measured {
  const [file] = [...sharedTexts('corpus')].sort((a, b) => statSync(b).size - statSync(a).size);
  return file
    ? { name: path.basename(file), text: decode(readFileSync(file)) }
    : { name: 'the largest sample', text: largestSample() };
}

function largestSample(): string {
  const folder = path.join(PROJECT, 'samples');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => decode(readFileSync(path.join(folder, file))));
  return texts.sort((a, b) => b.length - a.length)[0] ?? '';
}

/**
 * The text again and again up to a size in characters. A word of its own parts each copy from the others, so that nothing is
 * won by two turns being alike.
 */
export function repeated(text: string, size: number): string {
  const copies: string[] = [];
  for (let length = 0; length < size; length += copies.at(-1)!.length) {
    copies.push(text.replaceAll(' and ', ` and ${lettersOf(copies.length)} `));
  }
  return copies.join('\n');
}

const lettersOf = (count: number): string =>
  `k${String(count).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
