/** The longest text that is reviewed, in UTF-16 code units: some hundred calls in one file, and still a matter of seconds. */
export const LONGEST_TEXT = 20_000_000;

/** How far into a text a NUL is looked for; a file format with NULs shows them in its header. */
const HEAD = 8_000;

/** How the files begin in which calls are sent around, and what a person calls them. */
const FORMATS: readonly { readonly begins: string; readonly what: string }[] = [
  { begins: '%PDF-', what: 'a PDF' },
  { begins: 'PK\u0003\u0004', what: 'a document of Word or an archive' },
  { begins: '\u00d0\u00cf\u0011\u00e0', what: 'a document of Word' },
  { begins: '{\\rtf', what: 'a document in Rich Text' },
];

/** Why a text cannot be reviewed, as the end of a sentence whose subject is the file; null when it can be. */
export function unreviewable(text: string): string | null {
  for (const { begins, what } of FORMATS)
    if (text.startsWith(begins)) return `is ${what}, not text: save its words as plain text first`;
  if (text.slice(0, HEAD).includes('\0')) return 'is binary, not text: it holds NUL characters';
  if (text.length > LONGEST_TEXT) {
    return `is too long to review: ${grouped(text.length)} characters, the most is ${grouped(LONGEST_TEXT)}`;
  }
  return null;
}

const grouped = (count: number): string => count.toLocaleString('en-US');
