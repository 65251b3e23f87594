import assert from 'node:assert/strict';
import { createWordCounter, stem } from '../../server/core/claims/document/word-counts';
import { slipBetween, slipInto } from '../../server/core/claims/slips';
import { readTurn } from '../../server/core/figures/read';
import { CALL } from '../figures/check';
import { checkDrawn } from '../support/drawn';

const readingOf = (text: string) => readTurn(text, CALL);

/** Draws under the second amount of each line the slip that makes it of the first; nothing where it takes more, or none. */
function checkSlips(fixture: string): void {
  checkDrawn(fixture, (text) => {
    let start = 0;
    return text.split('\n').flatMap((line) => {
      const [a, b] = readingOf(line).figures;
      const from = start;
      start += line.length + 1;
      const slip = a && b ? slipBetween(a, b) : null;
      return a && b && slip ? [{ span: [from + b.place[0], from + b.place[1]] as const, note: slip }] : [];
    });
  });
}

describe('a slip between two numbers', () => {
  it('is one of the scale where the digits are the same', () =>
    checkSlips(`
      It was $25 million, and then $25 billion.
                                   ^^^^^^^^^^^ scale
      It was $2.5 million, and then $25 million.
                                    ^^^^^^^^^^^ scale
      It was $25 million, and then $25 million.
      It was $5 million, and then $5 billion.
      It was $25 million, and then $250.
                                   ^^^^ scale
    `));

  it('is one of two digits, of a teen, of a digit lost or of one digit', () =>
    checkSlips(`
      It was $314 million, and then $341 million.
                                    ^^^^^^^^^^^^ swapped
      It was $314 million, and then $143 million.
      It was $15 million, and then $50 million.
                                   ^^^^^^^^^^^ teen
      It was $18 million, and then $80 million.
                                   ^^^^^^^^^^^ teen
      It was $114 million, and then $140 million.
                                    ^^^^^^^^^^^^ teen
      It was $137 million, and then $37 million.
                                    ^^^^^^^^^^^ dropped
      It was $137 million, and then $17 million.
                                    ^^^^^^^^^^^ dropped
      It was $16.7 million, and then $15.7 million.
                                     ^^^^^^^^^^^^^ digit
      It was $7 million, and then $8 million.
      It was $16.7 million, and then $15.8 million.
      It was $1.67 million, and then $9.67 million.
    `));
});

describe('the slip that brings a number to where it is needed', () => {
  const checkInto = (written: string, low: number, high: number, slip: string | null): void => {
    const [figure] = readingOf(`It was ${written}.`).figures;
    assert.equal(slipInto(figure!, { low, high }), slip, `${written} into ${low} to ${high}`);
  };

  it('is of the scale, of two digits, of a teen or of one digit', () => {
    checkInto('$31.4 million', 3.1e6, 3.2e6, 'scale');
    checkInto('$31.4 million', 34.1e6, 34.1e6, 'swapped');
    checkInto('$31.4 million', 41.3e6, 41.3e6, 'swapped');
    checkInto('$18 million', 80e6, 80e6, 'teen');
    checkInto('$180 million', 800e6, 800e6, 'teen');
    checkInto('$31.4 million', 31.9e6, 31.9e6, 'digit');
    checkInto('$31.4 million', 31.44e6, 31.46e6, 'digit');
  });

  it('is none where it takes two, or where the number is too short to tell', () => {
    checkInto('$31.4 million', 52.9e6, 52.9e6, null);
    checkInto('$31 million', 39e6, 39e6, null);
    checkInto('$310 million', 390e6, 390e6, null);
  });
});

describe('the words of a document', () => {
  const counted = createWordCounter()([readingOf('The sale of kilns. Sales of a kiln, and sales of glass.')]);

  it('are counted by their stems', () => {
    assert.equal(counted.of('kiln'), 2);
    assert.equal(counted.of('sale'), 3);
    assert.equal(counted.of('glass'), 1);
    assert.equal(counted.of('sales'), 0);
    assert.equal(counted.of('oven'), 0);
    assert.equal(counted.sentences, 2);
  });

  it('are counted anew where turns have come or gone', () => {
    const count = createWordCounter();
    const [a, b, c] = ['A kiln.', 'Two kilns. A lid.', 'No oven.'].map(readingOf);
    assert.equal(count([a!, b!, c!]).of('kiln'), 2);
    assert.equal(count([a!, c!]).of('kiln'), 1);
    const again = count([b!, a!, c!]);
    assert.deepEqual([again.of('kiln'), again.of('oven'), again.sentences], [2, 1, 4]);
    assert.deepEqual([count([]).of('kiln'), count([]).sentences], [0, 0]);
  });

  it('end in s where they are no plural', () =>
    assert.deepEqual(['sales', 'loss', 'gas', 'kilns', 'bus'].map(stem), ['sale', 'loss', 'gas', 'kiln', 'bus']));
});
