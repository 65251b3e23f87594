import { isBlank, isUpper } from '../text/characters';
import type { Line } from '../text/lines';
import type { Span } from '../text/span';
import { trimmedSpan } from '../text/words';
import { dashedLine } from './dashed';
import type { FirstLook } from './first-look';
import { headingOf } from './headings';
import type { HeaderMark, Layout, Mark, Marks, Page } from './layout';
import { isOperator } from './names';

const LONGEST_HEADER = 170;

export const streetEventsPdf: Layout = {
  id: 'streetevents-pdf',
  name: 'StreetEvents PDF edition',
  description:
    'A header names who speaks, alone on its line: `Name - Firm - Title`, or `Operator`. Section headings stand in capitals. One ' +
    'blank at the start of a line is where two pages were joined. Recognition of the printed page damages letters and blanks.',
  example: `PRESENTATION
Operator

Good day, and welcome to the Larkfield fourth quarter financial results conference call. Please go ahead, Ms. Ames.

Dora Ames - Larkfield, Inc. - CEO

Thank you, operator. Revenue for the fourth quarter was $20.5 million.
 I would now like to turn the call over for questions.

QUESTIONS AND ANSWERS
Operator

Our first question comes from the line of Piet Holm from Quayside Securities. Please proceed with your question.

Piet Holm - Quayside Securities - Analyst

Thanks. What drove the margin?

Dora Ames - Larkfield, Inc.- CEO

Mostly volume.`,
  certainty,
  read,
};

function certainty({ shapes, headings, call, foreign, written }: FirstLook): number {
  if (written === 0 || foreign > 0.1 || shapes.dashedThree === 0) return 0;
  const heads = Math.min(0.45, shapes.dashedThree * 0.15) + Math.min(0.15, shapes.operator * 0.15);
  const sections = (headings.has('presentation') ? 0.1 : 0) + (headings.has('qa') ? 0.1 : 0);
  return Math.min(0.95, heads + sections + 0.3 * call) * (1 - foreign);
}

function read({ text, lines }: Page): Marks {
  const marks: Mark[] = [];
  let before = true;
  for (const line of lines) {
    const span = trimmedSpan(line);
    const mark: Mark | null = span[1] > span[0] ? markOf(text, line, span, before) : null;
    if (mark) marks.push(mark);
    before = span[1] === span[0] || mark !== null || '.?!'.includes(text[span[1] - 1]!);
  }
  return { marks, paragraphs: 'wrapped' };
}

/** `free` is whether the line before may be the end of a paragraph; a page join frees a line too. */
function markOf(text: string, line: Line, span: Span, free: boolean): Mark | null {
  if (span[1] - span[0] > LONGEST_HEADER || !isUpper(text.charCodeAt(span[0]))) return null;
  const words = text.slice(span[0], span[1]);
  const heading = headingOf(words);
  if (heading === 'presentation' || heading === 'qa') return { kind: 'section', section: heading, span };
  if (isOperator(words)) return header(span, span, null, null);
  const dashed = dashedLine(text, span);
  if (!dashed) return null;
  if (!free && !isBlank(line.text.charCodeAt(0)) && !(dashed.firm && dashed.title)) return null;
  return header(span, dashed.name, dashed.firm, dashed.title);
}

const header = (span: Span, name: Span, firm: Span | null, title: Span | null): HeaderMark => ({
  kind: 'header',
  span,
  name,
  firm,
  title,
  speech: span[1],
  asks: null,
});
