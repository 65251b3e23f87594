import assert from 'node:assert/strict';
import { sourceSpan } from '../../server/core/text/flow';
import { plainText, transcriptOf } from './support';

const HEAD = `PRESENTATION
Operator
Good day, and welcome to the Larkfield first quarter earnings conference call.

Dora Ames - Larkfield, Inc. - CEO
`;

const speechOf = (words: string): string => transcriptOf(`${HEAD}${words}`).turns[1]!.flow.text;

describe('speech', () => {
  it('joins wrapped lines by a blank and keeps paragraphs', () =>
    assert.equal(
      speechOf('Revenue was $18.8\nmillion.\n\nMargin rose.\n'),
      'Revenue was $18.8 million.\nMargin rose.',
    ));

  it('goes on over a page join inside a sentence', () =>
    assert.equal(speechOf('There is a great\n deal of interest.\n'), 'There is a great deal of interest.'));

  it('goes on over furniture and its blank lines, and does not hold it', () => {
    const page = (number: number): string => `\n\n${number}\n\n\fLarkfield First Quarter 2012 Call\n\n`;
    const words = `Revenue was $18.8${page(1)}million, and it rose${page(2)}again.${page(3)}Margin rose.\n`;
    assert.equal(speechOf(words), 'Revenue was $18.8 million, and it rose again.\nMargin rose.');
  });

  it('leaves out tags that an export has left', () =>
    assert.equal(speechOf('Thank you. <Sync id="L1" time="00:01"/>Revenue rose.\n'), 'Thank you. Revenue rose.'));

  it('knows the place of every word in the source', () => {
    const text = plainText(`${HEAD}Revenue was $18.8\n million.`);
    const { flow } = transcriptOf(text).turns[1]!;
    const at = flow.text.indexOf('$18.8 million');
    assert.equal(text.slice(...sourceSpan(flow, [at, at + 13])), '$18.8\n million');
  });

  it('ends at a disclaimer behind the last turn', () =>
    assert.equal(speechOf('Margin rose.\n\nDISCLAIMER\nNothing of this is speech.\n'), 'Margin rose.'));
});
