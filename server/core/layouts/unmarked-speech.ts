import { inOneStep } from '../text/steps';
import type { FirstLook } from './first-look';
import type { Layout } from './layout';
import { spokenWords } from './speech-recognition';

export const unmarkedSpeech: Layout = {
  id: 'unmarked-speech',
  name: 'Words of a call in no known layout',
  description:
    'What is clearly spoken in a call, while nothing tells who speaks: paragraphs copied out of a page, questions and answers as `Q:` and `A:`. Read as words and figures alone, and only where no layout is sure.',
  example: `Good morning, and welcome to Larkfield's earnings conference call for the first quarter. I'd like to remind you that our prepared remarks contain forward-looking statements.

Thank you for joining us. Let me turn to the results. Revenue for the quarter was $20.5 million, up 4% year-over-year, and gross margin was 41%.

Cash flow was $3 million. We'll raise our guidance for the fiscal year, and now we are ready for your questions. Operator, let's take our first question.

Q: What drove the margin?

A: Mostly volume.`,
  speakerless: true,
  certainty,
  read: () => inOneStep(() => ({ marks: [], paragraphs: 'wrapped' })),
};

/** Least of all that a transcript may be: whatever layout is sure of a text goes before. */
const LEAST = 0.5;

function certainty({ page, call, code, foreign }: FirstLook): number {
  return !code && foreign < 0.12 && call >= 0.9 && spokenWords(page) >= 5 ? LEAST : 0;
}
