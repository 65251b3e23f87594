import { measuredOf, type Run, ratio } from './record';
import { CALLS, LARGEST } from './texts';

/** What is wanted of a figure: to be under `most`, or `least` and over. `later` is the `most` that is wanted once this is reached. */
export interface Goal {
  readonly words: string;
  readonly unit: string;
  readonly most?: number;
  readonly least?: number;
  readonly later?: number;
  /** What came out; null where it could not be measured here. */
  readonly value: number | null;
}

/** What is wanted of the reference and its repetitions. */
export const goalsOf = (run: Run): readonly Goal[] => [...ofReview(run), ...ofEdits(run), ...ofServer(run)];

function ofReview(run: Run): readonly Goal[] {
  const review = measuredOf(run, '40 KB', 'full review');
  const onFloor = ratio(review, run.texts.get('40 KB')?.floor ?? null);
  const stretch = measuredOf(run, '1 MB', 'longest stretch');
  const [checking, checkingLargest] = [checkingOfReading(run, '40 KB'), checkingOfReading(run, LARGEST)];
  return [
    { words: 'full review of 40 KB', unit: 'times the floor', most: 12, value: onFloor },
    { words: 'full review of 40 KB', unit: 'ms', most: 15, value: review },
    { words: 'checking 40 KB, of reading it', unit: 'times', most: 1, value: checking },
    { words: 'checking the largest call, of reading it', unit: 'times', most: 1, value: checkingLargest },
    { words: 'longest stretch without a rest at 1 MB', unit: 'ms', most: 50, value: stretch },
  ];
}

function ofEdits(run: Run): readonly Goal[] {
  const edit = measuredOf(run, '40 KB', 'edit');
  const spokenAt = (text: string) => measuredOf(run, text, 'edit over stdio, p95');
  return [
    { words: 'edit in 40 KB', unit: 'ms', most: 5, later: 3, value: edit },
    { words: 'edit in 40 KB over stdio, p95', unit: 'ms', most: 5, later: 3, value: spokenAt('40 KB') },
    { words: 'edit in 1 MB over stdio, p95', unit: 'ms', most: 15, value: spokenAt('1 MB') },
    { words: 'edit per KB at 5 MB, of that at 40 KB', unit: 'times', most: 2, value: growth(run, '5 MB') },
    { words: 'edit per KB in 5 MB of calls, of that at 40 KB', unit: 'times', most: 2, value: growth(run, CALLS) },
  ];
}

function ofServer(run: Run): readonly Goal[] {
  const first = measuredOf(run, '40 KB', 'first diagnostics over stdio');
  const [small, large] = [measuredOf(run, '40 KB', 'server'), measuredOf(run, '5 MB', 'server')];
  return [
    { words: 'first diagnostics of 40 KB in a server that runs', unit: 'ms', most: 300, value: first },
    { words: 'memory of the server at 40 KB', unit: 'MB', most: 120, later: 100, value: small },
    { words: 'memory of the server at 5 MB', unit: 'MB', most: 400, value: large },
  ];
}

const checkingOfReading = (run: Run, text: string): number | null =>
  ratio(measuredOf(run, text, 'checking'), measuredOf(run, text, 'reading'));

/** How much more an edit costs a character of a large text than of 40 KB. */
function growth(run: Run, large: string): number | null {
  const perKilobyte = (text: string) => ratio(measuredOf(run, text, 'edit'), run.texts.get(text)?.kilobytes ?? null);
  return ratio(perKilobyte(large), perKilobyte('40 KB'));
}

/** A goal with what came out, as one line. */
export function told({ words, unit, most, least, later, value }: Goal): string {
  const wanted = least === undefined ? `under ${most} ${unit}` : `at least ${least} ${unit}`;
  if (value === null) return `  unknown ${words}: ${wanted} (not measured here)`;
  const verdict = value < (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY);
  const next = later === undefined ? '' : `; later ${later}: ${value < later ? 'met' : 'MISSED'}`;
  return `  ${verdict ? 'met    ' : 'MISSED '} ${words}: ${wanted} (${value.toFixed(1)} ${unit})${next}`;
}
