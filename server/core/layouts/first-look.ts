import { isUpper, skipBlanks, trimBlanks } from '../text/characters';
import { dashedLine } from './dashed';
import { type Heading, headingOf } from './headings';
import { isFullName, isOperator } from './names';
import type { Page } from './page';

/** What single lines of a text look like, counted over its beginning. */
export interface Shapes {
  /** `Operator`, alone on its line. */
  operator: number;
  /** `Name - Firm - Title`. */
  dashedThree: number;
  /** `Name - Firm` or `Name - Title`. */
  dashedTwo: number;
  /** A person's name, alone on its line. */
  name: number;
}

/**
 * What a bounded first look at a text finds: the same for all layouts, so that each can say cheaply how sure it is. The work does
 * not grow with the text.
 */
export interface FirstLook {
  readonly page: Page;
  /** Lines with words on them, of those looked at. */
  readonly written: number;
  readonly shapes: Readonly<Shapes>;
  readonly headings: ReadonlySet<Heading>;
  /** From 0 to 1: how far the words are those of an earnings call. */
  readonly call: number;
  /** The share of lines that no speech has: code, markup, logs, tables. */
  readonly foreign: number;
}

const MOST_LINES = 600;
const MOST_CHARACTERS = 60_000;
const HEADER_LENGTH = 170;

export function firstLook(page: Page): FirstLook {
  const shapes: Shapes = { operator: 0, dashedThree: 0, dashedTwo: 0, name: 0 };
  const headings = new Set<Heading>();
  let written = 0;
  let foreign = 0;
  for (const line of page.lines) {
    if (written >= MOST_LINES || line.span[0] > MOST_CHARACTERS) break;
    const start = skipBlanks(line.text);
    const end = trimBlanks(line.text);
    if (end <= start) continue;
    written++;
    if (isForeign(line.text.slice(start, Math.min(end, start + HEADER_LENGTH)))) foreign++;
    if (end - start > HEADER_LENGTH || !isUpper(line.text.charCodeAt(start))) continue;
    countShape(page, [line.span[0] + start, line.span[0] + end], shapes, headings);
  }
  return {
    page,
    written,
    shapes,
    headings,
    call: callWords(page.text),
    foreign: written === 0 ? 0 : foreign / written,
  };
}

function countShape(page: Page, span: readonly [number, number], shapes: Shapes, headings: Set<Heading>): void {
  const words = page.text.slice(span[0], span[1]);
  const heading = headingOf(words);
  if (heading) headings.add(heading);
  else if (isOperator(words)) shapes.operator++;
  else if (isFullName(words)) shapes.name++;
  else {
    const dashed = dashedLine(page.text, span);
    if (dashed?.firm && dashed.title) shapes.dashedThree++;
    else if (dashed) shapes.dashedTwo++;
  }
}

/** Lines of source code, markup, logs, tables and chats begin or end in ways that speech does not. */
const FOREIGN =
  /^(?:[{}|<>`~]|\/[/*]|#{1,6} |[*+-] |import |export |const |let |var |function |return |if \(|for \(|def |class |public |private |using |package |\$ |\d{4}-\d\d-\d\d[T ]\d\d:|\[?\d{1,2}:\d\d|\[[A-Z]{4,5}\]|(?:INFO|WARN|ERROR|DEBUG)\b)|[{};]$|^[^,\t]*(?:[,\t][^,\t ]*){5,}$/;

const isForeign = (line: string): boolean => FOREIGN.test(line);

const CALL_WORDS =
  'conference call|earnings call|operator|forward-looking|question-and-answer|first question|next question|listen-only|investor relations|first quarter|second quarter|third quarter|fourth quarter|full year|fiscal|revenue|guidance|margin|earnings per share|non-gaap|year-over-year|turn the call|your line|please go ahead|please proceed|results|basis points|cash flow|webcast|prepared remarks|analyst'.split(
    '|',
  );
const LOOKED_AT = 16_000;
const ENOUGH = 7;

/** How many of the words of earnings calls a text's beginning holds, from 0 to 1. */
function callWords(text: string): number {
  const start = text.slice(0, LOOKED_AT).toLowerCase();
  let found = 0;
  for (const words of CALL_WORDS) {
    if (start.includes(words) && ++found >= ENOUGH) return 1;
  }
  return found / ENOUGH;
}
