import { asMeant } from '../text/mojibake';
import type { Span } from '../text/span';

/** A piece of a tooltip. Plain strings may hold words of the document, so both renderers take them for plain words only. */
export type Part =
  | string
  | { readonly strong: string }
  | { readonly quiet: string }
  /** A place in the document, named by its line. */
  | { readonly place: Span }
  | { readonly page: string; readonly label: string };

/** A paragraph, an item of a list, or a line across. */
export type Block = { readonly kind: 'line' | 'item'; readonly parts: readonly Part[] } | { readonly kind: 'rule' };

/** What only the border knows: how places and pages are called and linked. A link that is null is shown by its label alone. */
export interface Links {
  readonly lineOf: (span: Span) => number;
  readonly linkTo: (span: Span) => string | null;
  readonly pageOf: (rule: string) => string | null;
}

/** As Markdown. Words of the document are escaped: they bring no link, no markup, no HTML and no command. */
export function toMarkdown(blocks: readonly Block[], links: Links): string {
  return joined(blocks, (block) => markdownBlock(block, links), '---');
}

/** As plain text, for an editor that shows no Markdown. */
export function toPlainText(blocks: readonly Block[], links: Links): string {
  const render = (block: Exclude<Block, { kind: 'rule' }>) =>
    `${block.kind === 'item' ? '• ' : ''}${block.parts.map((part) => plainOf(part, links)).join('')}`;
  return joined(blocks, render, '');
}

function joined(
  blocks: readonly Block[],
  render: (block: Exclude<Block, { kind: 'rule' }>) => string,
  rule: string,
): string {
  let text = '';
  for (const [index, block] of blocks.entries()) {
    const inList = index > 0 && block.kind === 'item' && blocks[index - 1]?.kind === 'item';
    const gap = index === 0 || (block.kind === 'rule' && rule === '') ? '' : inList ? '\n' : '\n\n';
    text += gap + (block.kind === 'rule' ? rule : render(block));
  }
  return text;
}

function markdownBlock({ kind, parts }: Exclude<Block, { kind: 'rule' }>, links: Links): string {
  const words = parts.map((part) => markdownOf(part, links)).join('');
  return `${kind === 'item' ? '- ' : ''}${typeof parts[0] === 'string' ? escapeStart(words) : words}`;
}

function markdownOf(part: Part, links: Links): string {
  if (typeof part === 'string') return escapeMarkdown(part);
  if ('strong' in part) return `**${escapeMarkdown(part.strong)}**`;
  if ('quiet' in part) return `*${escapeMarkdown(part.quiet)}*`;
  if ('place' in part) return linked(lineName(part.place, links), links.linkTo(part.place));
  return linked(part.label, links.pageOf(part.page));
}

function plainOf(part: Part, links: Links): string {
  if (typeof part === 'string') return oneLine(part);
  if ('strong' in part) return oneLine(part.strong);
  if ('quiet' in part) return oneLine(part.quiet);
  return 'place' in part ? lineName(part.place, links) : part.label;
}

const lineName = (span: Span, links: Links): string => `line ${links.lineOf(span)}`;

const linked = (label: string, target: string | null): string =>
  target === null
    ? escapeMarkdown(label)
    : `[${escapeMarkdown(label)}](${target.replace(/[()<>[\]\\\s]/g, percentCode)})`;

const percentCode = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** Words as Markdown that reads as these words, inside a line: nothing in them starts markup, a link, an entity or an icon. */
export function escapeMarkdown(words: string): string {
  return oneLine(words)
    .replace(/[\\`*_[\]<>~]/g, '\\$&')
    .replace(/&(?=[#\w]+;)/g, '\\&')
    .replace(/\$(?=\()/g, '\\$')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/@/g, '\\@')
    .replace(/(www)\./gi, '$1\\.');
}

/** Escapes what is markup only at the start of a line: headings, lists, rules. */
const escapeStart = (line: string): string =>
  line.replace(/^(\s*)([#+=-])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** Misread characters are shown as they were meant; line ends and control characters, and those that turn the direction of writing, become blanks. */
export const oneLine = (words: string): string =>
  asMeant(words).replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');
