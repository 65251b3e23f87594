import { escapeMarkdown } from '../markup';
import type { Block, Cell, Column, FindingBlock, Inline, PagePart, RowGroup, Section } from './blocks';
import { isChart } from './blocks';

/** One part of a report for a comment or a page. Words of the document are escaped; charts are left out, their numbers are in the tables. */
export function partMarkdown({ name, call, about, summary, sections }: PagePart): string {
  const head = [call, about].filter(Boolean).map(escapeMarkdown).join(' · ');
  const blocks = [`## ${escapeMarkdown(name)}`, head, escapeMarkdown(summary), ...sections.map(sectionMarkdown)];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const sectionMarkdown = ({ title, blocks }: Section): string =>
  [`### ${escapeMarkdown(title)}`, ...blocks.map(blockMarkdown)].join('\n\n');

function blockMarkdown(block: Block): string {
  if (block.kind === 'words') return inlines(block.parts);
  if (block.kind === 'findings') return block.findings.map(findingMarkdown).join('\n');
  return tableMarkdown(block.columns, block.groups);
}

/** A quotation inside an item needs a line of its own and its indentation. */
function findingMarkdown({ severity, rule, message, line, passages, related, fixes }: FindingBlock): string {
  const head = `- **${severity}** ${inlines([line])}: ${escapeMarkdown(message)} (\`${rule}\`)`;
  const also = related.map((place) => `  - ${inlines(place)}`);
  const quotes = passages.map(({ source, words }) => `\n  > ${inlines(words)}\n  > — ${inlines(source)}`);
  return [head, ...also, ...quotes, ...fixes.map((fix) => `\n  Fix: ${escapeMarkdown(fix)}`)].join('\n');
}

/** A heading of rows becomes a row of its own, in bold; Markdown has no other. */
function tableMarkdown(columns: readonly Column[], groups: readonly RowGroup[]): string {
  const shown = columns.map(({ kind }) => kind !== 'chart');
  const only = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, at) => shown[at]);
  const heads = only(columns);
  const rows = groups.flatMap(({ title, rows: within }) => [
    ...(title === null ? [] : [[`**${cellWords(title)}**`, ...heads.slice(1).map(() => '')]]),
    ...within.map((row) => only(row).map(cellMarkdown)),
  ]);
  return [
    row(heads.map(({ title }) => cellWords(title))),
    row(heads.map(({ kind }) => (kind === 'number' ? '---:' : '---'))),
    ...rows.map(row),
  ].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const cellMarkdown = (cell: Cell): string => (isChart(cell) ? '' : inlines(cell).replaceAll('|', '\\|'));

const cellWords = (words: string): string => escapeMarkdown(words).replaceAll('|', '\\|');

const inlines = (parts: readonly Inline[]): string => parts.map(inlineMarkdown).join('');

function inlineMarkdown(part: Inline): string {
  if (typeof part === 'string') return escapeMarkdown(part);
  if ('strong' in part) return `**${escapeMarkdown(part.strong)}**`;
  if ('quiet' in part) return `*${escapeMarkdown(part.quiet)}*`;
  if ('code' in part) return `\`${part.code}\``;
  if ('mark' in part) return `${part.odd ? '**' : '*'}${escapeMarkdown(part.mark)}${part.odd ? '**' : '*'}`;
  return part.bare ? `${part.line}` : `line ${part.line}`;
}
