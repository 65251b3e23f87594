import type { Block, Cell, Column, FindingBlock, Inline, PagePart, RowGroup, Section } from './blocks';
import { isChart } from './blocks';
import { chartSvg } from './charts';
import { escapeHtml } from './escape';
import { STYLE, STYLE_HASH } from './style';

/** A content policy under which a page can load nothing, run nothing and send nothing. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * One page that stands by itself: nothing is loaded, no script runs, and it can be sent and printed. A part is one transcript; of
 * several the first page lists all.
 */
export function toHtml(parts: readonly PagePart[]): string {
  return htmlOf(
    parts.map(({ name, call, summary }) => ({ name, call, summary })),
    parts.map((part, at) => partHtml(part, at)),
  );
}

/** What a list of parts says of each. */
export type Listed = Pick<PagePart, 'name' | 'call' | 'summary'>;

/** A page of parts that were rendered one by one by `partHtml`. */
export function htmlOf(listed: readonly Listed[], parts: readonly string[]): string {
  const [only] = listed.length === 1 ? listed : [];
  const title = only ? only.call || only.name : `${listed.length} transcripts`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Review report: ${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Review report</h1>
${only ? '' : contents(listed)}${parts.join('')}<footer>${FOOTER}</footer>
</main>
</body>
</html>
`;
}

const FOOTER =
  'Made by Transcript Review from the words of the transcript alone. Every number is checked against the others of the same call, and a rounded number stands for all that its digits allow.';

const contents = (listed: readonly Listed[]): string =>
  `<ol>\n${listed.map(({ name, call, summary }, at) => `<li><a href="#part-${at + 1}">${escapeHtml(call || name)}</a> <span class="quiet">${escapeHtml(`${call ? `${name}: ` : ''}${summary}`)}</span></li>\n`).join('')}</ol>\n`;

/** One part; `index` numbers the parts of a page from 0. */
export function partHtml({ name, call, about, summary, facts, sections }: PagePart, index: number): string {
  const tiles = facts.map(({ value, label, tone }) => `<li class="${tone}"><b>${value}</b>${escapeHtml(label)}</li>`);
  return `<article class="part" id="part-${index + 1}">
<h2>${escapeHtml(call || name)}</h2>
<p class="about">${escapeHtml([call ? name : '', about].filter(Boolean).join(' · '))}</p>
${tiles.length > 0 ? `<ul class="facts">${tiles.join('')}</ul>` : `<p><strong>${escapeHtml(summary)}</strong></p>`}
${sections.map(sectionHtml).join('')}</article>
`;
}

const sectionHtml = ({ title, blocks }: Section): string =>
  `<section>\n<h3>${escapeHtml(title)}</h3>\n${blocks.map(blockHtml).join('')}</section>\n`;

function blockHtml(block: Block): string {
  if (block.kind === 'words') return `<p>${inlines(block.parts)}</p>\n`;
  if (block.kind === 'findings') return block.findings.map(findingHtml).join('');
  return tableHtml(block.columns, block.groups);
}

function findingHtml({ severity, rule, title, message, line, passages, fixes }: FindingBlock): string {
  const quotes = passages.map(
    ({ source, words }) =>
      `<blockquote><p>${inlines(words)}</p><p class="source">${inlines(source)}</p></blockquote>\n`,
  );
  return `<div class="finding ${severity}">
<p>${escapeHtml(message)}</p>
<p class="about"><span class="level">${severity}</span> · ${inlines([line])} · ${escapeHtml(title)} (<code>${escapeHtml(rule)}</code>)</p>
${quotes.join('')}${fixes.map((fix) => `<p>Fix: ${escapeHtml(fix)}</p>\n`).join('')}</div>
`;
}

function tableHtml(columns: readonly Column[], groups: readonly RowGroup[]): string {
  const head = columns.map(({ title, kind }) => `<th scope="col" class="${kind}">${escapeHtml(title)}</th>`).join('');
  return `<div class="scroll"><table>
<thead><tr>${head}</tr></thead>
${groups.map((group) => groupHtml(columns, group)).join('')}</table></div>
`;
}

function groupHtml(columns: readonly Column[], { title, rows }: RowGroup): string {
  const heading =
    title === null ? '' : `<tr><th scope="rowgroup" colspan="${columns.length}">${escapeHtml(title)}</th></tr>\n`;
  const cells = (row: readonly Cell[]) =>
    row.map((cell, at) => `<td class="${columns[at]?.kind ?? 'words'}">${cellHtml(cell)}</td>`).join('');
  return `<tbody>\n${heading}${rows.map((row) => `<tr>${cells(row)}</tr>\n`).join('')}</tbody>\n`;
}

const cellHtml = (cell: Cell): string => (isChart(cell) ? chartSvg(cell) : inlines(cell));

const inlines = (parts: readonly Inline[]): string => parts.map(inlineHtml).join('');

function inlineHtml(part: Inline): string {
  if (typeof part === 'string') return escapeHtml(part);
  if ('strong' in part) return `<strong>${escapeHtml(part.strong)}</strong>`;
  if ('quiet' in part) return `<span class="quiet">${escapeHtml(part.quiet)}</span>`;
  if ('code' in part) return `<code>${escapeHtml(part.code)}</code>`;
  if ('mark' in part) return `<mark${part.odd ? ' class="odd"' : ''}>${escapeHtml(part.mark)}</mark>`;
  const words = `${part.bare ? '' : 'line&nbsp;'}${part.line}`;
  return part.target === null ? words : `<a href="${escapeHtml(part.target)}">${words}</a>`;
}
