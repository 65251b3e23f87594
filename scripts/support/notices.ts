import { readdirSync, readFileSync } from 'node:fs';
import { inProject } from './project';

/** Whose code is in the bundles, and under which licence: it goes wherever they go. */
export const NOTICES = 'dist/NOTICES.txt';

const LICENCE = /^(?:licen[cs]e|copying|notice)(?:[-.]|$)/i;
const RULE = '='.repeat(100);

/** The notices of packages, given by their folders, in the order of their names; the same folders give the same bytes. */
export function noticesOf(folders: readonly string[]): string {
  const notices = [...new Set(folders)].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  const head = 'This program holds code of these packages, under the licences that follow.\n';
  return [head, ...notices.map(({ name, text }) => `${RULE}\n${name}\n\n${text}\n`)].join('\n');
}

function noticeOf(folder: string): { readonly name: string; readonly text: string } {
  const { name, version, license } = JSON.parse(readFileSync(inProject(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(inProject(folder))
    .filter((file) => LICENCE.test(file))
    .sort()
    .map((file) => readFileSync(inProject(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return {
    name: `${name} ${version} (${license})`,
    text: texts.join('\n\n') || 'It comes without a text of its licence.',
  };
}
