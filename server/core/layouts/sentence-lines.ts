import { inOneStep } from '../text/steps';
import type { FirstLook } from './first-look';
import type { Layout } from './layout';

export const sentenceLines: Layout = {
  id: 'sentence-per-line',
  name: 'A sentence a line, without speakers',
  description:
    'A call as a data set holds it: every sentence on its own line, names sometimes replaced by `<UNK>`. Nothing says who speaks, so that there are words and figures, but neither turns nor an outline.',
  example: `Thank you, and good afternoon everyone.
Joining me on today's call is Larkfield's Chief Financial Officer.
Before we begin, I would like to remind you that this conference call contains forward-looking statements.
Revenue for the second quarter was $20.5 million, up 4%.
Our gross margin was 41%, up from 40% in the second quarter of last year.
We generated cash flow of $3 million.
Our earnings per share were $0.21.
We are pleased with our results.
We continue to invest in our stores.
Our guidance for the full fiscal year is unchanged.
We expect revenue growth of 3% to 5%.
We expect our operating margin to be about 9%.
Our tax rate will be 24%.
With that, we are ready for your questions.`,
  speakerless: true,
  certainty,
  read: () => inOneStep(() => ({ marks: [], paragraphs: 'one-a-line' })),
};

const LEAST_LINES = 12;
const MOST_LINES = 120;
const WORDS = [
  'quarter',
  'revenue',
  'sales',
  'margin',
  'earnings',
  'guidance',
  'cash flow',
  'million',
  'billion',
  'growth',
  'per share',
  'fiscal',
  'full year',
  'outlook',
  'results',
  'expect',
  'customers',
];

/** One sentence a line is no rare shape; that "we" tell of quarters, margins and guidance in it is. */
function certainty(look: FirstLook): number {
  const { page, written, call, code, foreign, wrapped } = look;
  if (
    code ||
    foreign > 0.05 ||
    wrapped > 0.2 ||
    written < LEAST_LINES ||
    look.count('name') + look.count('operator') > 1
  )
    return 0;
  if (look.count('name-label') + look.count('glued-label') + look.count('capital-label') + look.count('dashed-two') > 2)
    return 0;
  const { sentences, seen, ours } = linesOfSentences(page.lines);
  if (sentences < seen * 0.85) return 0;
  const beginning = page.text.slice(0, 16_000).toLowerCase();
  const money = WORDS.filter((words) => beginning.includes(words)).length;
  if (money < 6 || ours < seen * 0.25) return 0;
  return Math.min(0.85, 0.1 + money * 0.035 + Math.min(0.25, (ours / seen) * 0.5) + 0.2 * call);
}

/** How many of the first lines hold exactly one sentence, and how many speak of "we" and "our". */
function linesOfSentences(lines: FirstLook['page']['lines']): {
  readonly sentences: number;
  readonly seen: number;
  readonly ours: number;
} {
  let sentences = 0;
  let seen = 0;
  let ours = 0;
  for (const { text } of lines) {
    if (text.trim() === '') continue;
    if (seen === MOST_LINES) break;
    seen++;
    if (text.length < 900 && /[.?!]["”)]?\s*$/.test(text.slice(-6)) && !/[a-z]{3}[.?!] [A-Z][a-z]/.test(text))
      sentences++;
    if (/\b(?:we|our|us|I)\b/i.test(text.slice(0, 300))) ours++;
  }
  return { sentences, seen, ours };
}
