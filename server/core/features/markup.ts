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
  return joined(blocks, (part) => markdownOf(part, links), { rule: '---', item: '- ' });
}

/** As plain text, for an editor that shows no Markdown. */
export function toPlainText(blocks: readonly Block[], links: Links): string {
  return joined(blocks, (part) => plainOf(part, links), { rule: '', item: '• ' });
}

function joined(
  blocks: readonly Block[],
  render: (part: Part) => string,
  marks: { rule: string; item: string },
): string {
  let text = '';
  let before: Block['kind'] | null = null;
  for (const block of blocks) {
    const gap = before === null ? '' : before === 'item' && block.kind === 'item' ? '\n' : '\n\n';
    text +=
      gap +
      (block.kind === 'rule'
        ? marks.rule
        : `${block.kind === 'item' ? marks.item : ''}${block.parts.map(render).join('')}`);
    before = block.kind;
  }
  return text.replace(/\n{3,}/g, '\n\n');
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
    : `[${escapeMarkdown(label)}](<${target.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;

/**
 * Words as Markdown that reads as these words. Escaped is what starts markup, a link, an entity or an icon, wherever it stands;
 * what does so only at the start of a line is escaped there.
 */
export function escapeMarkdown(words: string): string {
  return oneLine(words)
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/\$(?=\()/g, '\\$')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/@/g, '\\@')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/^(\s*)([#+\-=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}

/** Line ends and control characters, and those that turn the direction of writing, become blanks. */
const oneLine = (words: string): string =>
  words.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');
