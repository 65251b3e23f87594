import { readFileSync } from 'node:fs';
import path from 'node:path';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export const project = path.join(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(project, file), 'utf8');

export const manifestText = read('package.json');
export const manifest = JSON.parse(manifestText);

/** The keys of texts that a manifest names. */
export const keysIn = (text: string): readonly string[] =>
  [...text.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => String(key));

/** The manifest as the editor has it in English: each text in the place of its key. */
export function manifestInEnglish() {
  const texts: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));
  return JSON.parse(manifestText.replace(/"%([^%"]+)%"/g, (key, name) => JSON.stringify(texts[name] ?? key)));
}
