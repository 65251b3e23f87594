import { timed } from '../times';
import { paragraphsOf, shuffled } from './paragraphs';
import { load, type Measuring, sinceStart } from './peer';

type Recognize = (text: string, culture: string) => readonly unknown[];

/** What is used of Recognizers-Text. */
interface Recognizers {
  readonly recognizeNumber: Recognize;
  readonly recognizePercentage: Recognize;
  readonly recognizeCurrency: Recognize;
  readonly recognizeDateTime: Recognize;
}

/** Milliseconds after which a sample of the paragraphs has to do. */
const LONGEST = 50_000;
/** Paragraphs that are read once before any is measured. */
const WARM_UP = 30;

/** It cannot take a whole call at once, so that it is given one paragraph after the other. */
export const measureRecognizers: Measuring = async (text) => {
  const { default: recognizers } = await load<{ default: Recognizers }>('@microsoft/recognizers-text-suite');
  const amounts = [recognizers.recognizeNumber, recognizers.recognizePercentage, recognizers.recognizeCurrency];
  const read = (paragraph: string, by: readonly Recognize[]) =>
    timed(() => by.forEach((recognize) => void recognize(paragraph, 'en-us')));
  const all = shuffled(paragraphsOf(text));
  const first = read(all[0] ?? '', [...amounts, recognizers.recognizeDateTime]) && sinceStart();
  for (const paragraph of all.slice(0, WARM_UP)) read(paragraph, [...amounts, recognizers.recognizeDateTime]);
  const sums = { amounts: 0, dates: 0, characters: 0, paragraphs: 0 };
  for (const paragraph of all) {
    if (sums.amounts + sums.dates > LONGEST) break;
    sums.amounts += read(paragraph, amounts);
    sums.dates += read(paragraph, [recognizers.recognizeDateTime]);
    sums.characters += paragraph.length;
    sums.paragraphs += 1;
  }
  const whole = lengthOf(all) / sums.characters;
  const remark =
    sums.paragraphs === all.length
      ? 'paragraph by paragraph'
      : `reckoned from a sample of ${sums.paragraphs} of ${all.length} paragraphs`;
  return {
    times: { first, amounts: sums.amounts * whole, figures: (sums.amounts + sums.dates) * whole },
    remark: `${remark}; its first result is that of one paragraph`,
  };
};

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, { length }) => sum + length, 0);
