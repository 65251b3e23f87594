import { isBlank, skipBlanks, trimBlanks } from '../text/characters';
import type { Span } from '../text/span';
import { furnitureAmong } from './furniture';
import type { Page } from './page';

/** A line with words on it. */
export interface Row {
  /** Index into the page's lines. */
  readonly line: number;
  /** The words, without blanks at their ends. */
  readonly span: Span;
  readonly words: string;
  /** Blanks before the first word. */
  readonly indent: number;
  /** Whether blank lines or furniture stand between this line and the one before. */
  readonly apart: boolean;
  /** Whether a new page begins here. */
  readonly turned: boolean;
}

/** A page as its readers take it: lines with words on them, furniture set aside. */
export interface Sheet {
  readonly page: Page;
  readonly rows: readonly Row[];
  readonly furniture: readonly Span[];
}

const FORM_FEED = 12;

/** The written lines of a page; running headers, footers and page numbers are told apart by repetition and position. */
export function sheetOf(page: Page): Sheet {
  const written = writtenRows(page);
  const aside = furnitureAmong(written);
  if (aside.size === 0) return { page, rows: written, furniture: [] };
  const rows: Row[] = [];
  const furniture: Span[] = [];
  let apart = false;
  for (let index = 0; index < written.length; index++) {
    const row = written[index]!;
    if (aside.has(index)) furniture.push(row.span);
    else rows.push(apart && !row.apart ? { ...row, apart: true } : row);
    apart = aside.has(index);
  }
  return { page, rows, furniture };
}

function writtenRows({ lines }: Page): readonly Row[] {
  const rows: Row[] = [];
  let apart = true;
  let turned = false;
  for (let index = 0; index < lines.length; index++) {
    const { text, span } = lines[index]!;
    const from = skipBlanks(text);
    if (from > 0 && hasFeed(text, from)) turned = true;
    if (from === text.length) {
      apart = true;
      continue;
    }
    const to = trimBlanks(text);
    const words = to - from === text.length ? text : text.slice(from, to);
    rows.push({ line: index, span: [span[0] + from, span[0] + to], words, indent: from, apart, turned });
    apart = false;
    turned = false;
  }
  return rows;
}

function hasFeed(text: string, to: number): boolean {
  for (let at = 0; at < to; at++) if (text.charCodeAt(at) === FORM_FEED) return true;
  return false;
}

/** Whether the words end a sentence, or break off as speech does. */
export function endsSentence(words: string): boolean {
  let at = words.length - 1;
  while (at > 0 && '"”\')]’'.includes(words[at]!)) at--;
  return '.?!:-–—…'.includes(words[at] ?? '.') || isBlank(words.charCodeAt(at));
}
