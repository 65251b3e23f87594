import { readTurn } from '../../server/core/figures/read';
import { checkDrawn } from '../support/drawn';
import { CALL } from './check';

/** Draws a mark under each sentence. */
const checkSentences = (fixture: string): void =>
  checkDrawn(fixture, (text) => readTurn(text, CALL).sentences.map(({ span }, index) => ({ span, note: `${index}` })));

describe('sentences', () => {
  it('end where a blank was lost, and not within abbreviations, names and numbers', () => {
    checkSentences(`
      It was $287.0 million in 2010.Non-GAAP profit of Calva Inc. rose, says Mr. John D. Rowe. See www.calva.example for U.S. sales! Right?
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 0
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1
                                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2
                                                                                                                                     ^^^^^^ 3
    `);
  });

  it('go on behind a time of day', () => {
    checkSentences(`
      It began at 7.55 p.m. (IST) on Monday at 5 p.m. Eastern Time. It ended at 9 p.m. All left.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 0
                                                                    ^^^^^^^^^^^^^^^^^^ 1
                                                                                       ^^^^^^^^^ 2
    `);
  });

  it('end with their paragraph', () => {
    checkSentences(`
      First of all
      ^^^^^^^^^^^^ 0
      thank you
      ^^^^^^^^^ 1
    `);
  });

  it('are cut where no full stop comes, so that work stays linear', () => {
    const reading = readTurn('and so on '.repeat(1000), CALL);
    if (reading.sentences.length < 10) throw new Error(`only ${reading.sentences.length} sentences`);
  });
});
