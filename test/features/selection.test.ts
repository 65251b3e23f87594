import assert from 'node:assert/strict';
import { selectionRanges } from '../../server/core/features/navigation/selection';
import { textAt } from '../../server/core/text/span';
import { type Cursor, inCall, inText } from './cursor';

/** What is selected step by step, a long one by its ends; the whole document at the end is left out. */
function checkSteps({ read, offset }: Cursor, expected: readonly string[]): void {
  const steps = selectionRanges(read, offset).map((span) => textAt(read.text, span));
  assert.deepEqual(steps.slice(0, -1).map(ends), expected);
  assert.equal(steps.at(-1), read.text);
}

const ends = (words: string): string =>
  words.length <= 50 ? words : `${words.slice(0, 16)}…${words.slice(-16)}`.replaceAll('\n', '⏎');

describe('selection', () => {
  it('grows from a figure over its claim, sentence, paragraph, turn and section', () => {
    checkSteps(inCall('million, up 9', '.5% from $83.7'), [
      '9.5%',
      '$91.6 million, up 9.5% from $83.7 million',
      'Revenue for the …e third quarter.',
      'Good afternoon, …r diluted share.',
      'Ann Reed - Elmst…r diluted share.',
      'PRESENTATION⏎Ope…r diluted share.',
    ]);
  });

  it('holds the exchange of a question', () => {
    checkSteps(inCall('Thanks, and go', 'od afternoon.'), [
      'Thanks, and good afternoon.',
      'Thanks, and good…re more to come?',
      'Tom Hale - Orcha…re more to come?',
      'Operator⏎⏎Thank …hat it would be.',
      'QUESTIONS AND AN…oining us today.',
    ]);
  });

  it('grows from a part of a header to the header and its turn', () => {
    checkSteps(inCall('Tom Hale - Orch', 'ard Securities - Analyst\n\nThanks'), [
      'Orchard Securities',
      'Tom Hale - Orchard Securities - Analyst',
      'Tom Hale - Orcha…re more to come?',
      'Operator⏎⏎Thank …hat it would be.',
      'QUESTIONS AND AN…oining us today.',
    ]);
  });

  it('is the document alone in a text that is no transcript', () => checkSteps(inText('# No<|>tes\n\nNothing.\n'), []));
});
