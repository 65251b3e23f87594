import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../server/core/rules';
import { rulePage, rulesPage } from '../server/core/rules/page';

/** The files of `docs/rules` by name, as the rules' own files make them. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([['README.md', rulesPage(rules)], ...rules.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const)]);
}

/** Writes the pages anew; pages of rules that are no more are taken away. */
function writePages(folder: string): void {
  const pages = rulePages();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.endsWith('.md') && !pages.has(name)) rmSync(path.join(folder, name));
  for (const [name, text] of pages) writeFileSync(path.join(folder, name), text);
}

if (process.argv[1]?.endsWith('rule-pages.ts')) writePages(path.join(import.meta.dirname, '..', 'docs', 'rules'));
