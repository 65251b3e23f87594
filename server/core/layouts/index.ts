import { bloomberg } from './bloomberg';
import { bracketedFirms } from './bracketed-firms';
import { capitalLabels } from './capital-labels';
import { commaNames } from './comma-names';
import { dashedNames } from './dashed-names';
import { factiva } from './factiva';
import { factSet } from './factset';
import { fdfn } from './fdfn';
import { firstLook } from './first-look';
import { indiaConcall } from './india-concall';
import { inlineNames } from './inline-names';
import { labelFeed } from './label-feed';
import type { Layout, Page } from './layout';
import { letterLabels } from './letter-labels';
import { markedNames } from './marked-names';
import { motleyFool } from './motley-fool';
import { motleyFoolLabels } from './motley-fool-labels';
import { nameLines } from './name-lines';
import { nameParagraphs } from './name-paragraphs';
import { questionsNumbered } from './questions-numbered';
import { seekingAlpha } from './seeking-alpha';
import { seekingAlphaPrint } from './seeking-alpha-print';
import { sentenceLines } from './sentence-lines';
import { speechRecognition } from './speech-recognition';
import { streetEventsPdf } from './streetevents-pdf';
import { streetEventsText } from './streetevents-text';
import { subtitles } from './subtitles';
import { timedLabels } from './timed-labels';
import { timedNames } from './timed-names';
import { unmarkedSpeech } from './unmarked-speech';
import { wrappedLabels } from './wrapped-labels';

/** Every layout that can be read. One more is one more file and one more line here. */
export const layouts: readonly Layout[] = [
  streetEventsPdf,
  streetEventsText,
  seekingAlpha,
  seekingAlphaPrint,
  motleyFool,
  motleyFoolLabels,
  factSet,
  bloomberg,
  factiva,
  fdfn,
  indiaConcall,
  capitalLabels,
  dashedNames,
  commaNames,
  questionsNumbered,
  bracketedFirms,
  nameLines,
  nameParagraphs,
  labelFeed,
  wrappedLabels,
  inlineNames,
  timedNames,
  timedLabels,
  markedNames,
  letterLabels,
  subtitles,
  speechRecognition,
  sentenceLines,
  unmarkedSpeech,
];

/** Below this a text is no transcript, and nothing is said of it. */
const LEAST_CERTAINTY = 0.5;

/** The layout that is surest of a text, and how sure; null when none is. The work does not grow with the text. */
export function recognise(page: Page): { layout: Layout; certainty: number } | null {
  const look = firstLook(page);
  let best: { layout: Layout; certainty: number } | null = null;
  for (const layout of layouts) {
    const certainty = layout.certainty(look);
    if (certainty >= LEAST_CERTAINTY && certainty > (best?.certainty ?? 0)) best = { layout, certainty };
  }
  return best;
}
