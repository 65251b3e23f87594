import { inOneStep } from '../text/steps';
import type { FirstLook } from './first-look';
import type { Layout, Page } from './layout';
import type { Shape } from './shapes';

export const speechRecognition: Layout = {
  id: 'speech-recognition',
  name: 'Speech recognition, without speakers',
  description:
    'What a machine heard of a whole call, on one line or a few very long ones. Nothing says who speaks, so that there are words and figures, but neither turns nor an outline.',
  example: `Good afternoon and welcome to Larkfield's earnings call for the first quarter ended March 31, 2025. I'm Ida Sand, Head of Investor Relations. Joining me today is our CEO, Dora Ames. Please note that our remarks today contain forward-looking statements. I will now turn the call over to Dora. Thank you, Ida, and good afternoon. Revenue for the quarter was $20.5 million, up 4% year over year, and gross margin was 41%. We generated cash flow of $3 million. Let me turn to guidance. For the second quarter we expect revenue of $21 million. Let's take our first question. Thank you. On the margin, what drove it? Mostly volume, and we expect that to continue through the fiscal year. Thank you. Our next question, please. On guidance, is growth still the goal? It is. Thank you all for joining.`,
  speakerless: true,
  certainty,
  read: () => inOneStep(() => ({ marks: [], paragraphs: 'one-a-line' })),
};

const LEAST = 600;
const LONG_LINE = 600;
const LOOKED_AT = 12_000;
const SPOKEN = [
  'good morning',
  'good afternoon',
  'thank you',
  "i'd like",
  "we'll",
  "i'll",
  'let me',
  "let's",
  'welcome',
  'turn the call',
  'turn it over',
  'hand it over',
  'question',
  'joining',
];

function certainty(look: FirstLook): number {
  const { page, written, characters, call, code } = look;
  if (namesSpeakers(look)) return 0;
  if (code || characters < LEAST || characters < written * LONG_LINE) return 0;
  const spoken = spokenWords(page);
  if (spoken < 4) return 0;
  return Math.min(0.9, 0.2 + 0.4 * call + Math.min(0.3, spoken * 0.04));
}

/** How many of the words with which people address each other a text's beginning holds, of fourteen. */
export function spokenWords({ text }: Page): number {
  const beginning = text.slice(0, LOOKED_AT).toLowerCase();
  return SPOKEN.filter((words) => beginning.includes(words)).length;
}

const NAMING: readonly Shape[] = [
  'operator',
  'operator-label',
  'name',
  'name-again',
  'name-label',
  'glued-label',
  'capital-label',
  'timed-name',
  'timed-label',
  'marked-name',
  'lettered',
  'comma-name',
  'dashed-two',
  'dashed-three',
  'dashed-long',
];

/** Long lines may be the turns of named speakers: where every fifth line names one, somebody knew who spoke. */
const namesSpeakers = ({ count, written }: FirstLook): boolean =>
  NAMING.reduce((sum, shape) => sum + count(shape), 0) > Math.max(2, written * 0.2);
