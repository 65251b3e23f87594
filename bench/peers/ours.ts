import { readTurn } from '../../server/core/figures/read';
import { review } from '../../server/core/review';
import { edit, fresh, structure } from '../stages';
import { timed, timesOf } from '../times';
import { paragraphsOf } from './paragraphs';
import { type Measuring, sinceStart } from './peer';

const EFFORT = { warmUp: 60, rounds: 60, seconds: 6 };
const CONTEXT = { period: null, date: null, currency: 'USD', speaker: 'management' } as const;

/** This project: the review, an edit, and the parts of a review that others do alone. */
export const measureOurs: Measuring = async (text) => {
  review(text);
  const first = sinceStart();
  const paragraphs = paragraphsOf(text);
  const figures = timesOf(() => timed(() => paragraphs.forEach((words) => void readTurn(words, CONTEXT))), EFFORT);
  return {
    times: {
      first,
      check: fresh(text, review, EFFORT).median,
      edit: edit(text, EFFORT).median,
      amounts: figures.median,
      figures: figures.median,
      structure: fresh(text, structure, EFFORT).median,
    },
  };
};
