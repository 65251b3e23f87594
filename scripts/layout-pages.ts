import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { layouts } from '../server/core/layouts';
import type { Layout } from '../server/core/layouts/layout';

const HEAD = `# Layouts

The layouts in which transcripts are published, and are read here. Each has one file in \`server/core/layouts/\`; this page is made
from those files by \`node scripts/run.mjs layout-pages\`. A text is read by the layout that is surest of it; where none is, it is no
transcript, and nothing is said of it. The companies and people in the examples are invented.
`;

/** The page of all layouts, as their own files make it. Examples stand behind a bar, so that the page itself is not taken for a call. */
export const layoutPage = (): string => `${[HEAD, ...layouts.map(entry)].join('\n')}`;

const entry = ({ id, name, description, example }: Layout): string =>
  `## ${name}\n\n\`${id}\`\n\n${description}\n\n${indented(shown(example))}\n`;

const indented = (example: string): string =>
  example
    .split('\n')
    .map((line) => `    │ ${line}`.trimEnd())
    .join('\n');

/** Signs that no page can show are named; long examples are cut. */
function shown(example: string): string {
  const lines = example.replaceAll('\f', '␌').replaceAll('\r', '').trimEnd().split('\n');
  const cut = lines.slice(0, 40).map((line) => (line.length > 160 ? `${line.slice(0, 159)}…` : line));
  return lines.length > cut.length ? [...cut, '…'].join('\n') : cut.join('\n');
}

if (process.argv[1]?.endsWith('layout-pages.ts'))
  writeFileSync(path.join(import.meta.dirname, '..', 'docs', 'layouts.md'), layoutPage());
