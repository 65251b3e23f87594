import { strict as assert } from 'node:assert';
import { writingOf, writtenSlip } from '../../server/core/claims/written-slips';
import { checkClaims } from './ground';

const check = (fixture: string): void => checkClaims(['restated'], fixture);

describe('one slip between two statements', () => {
  it('is known by how the numbers are written', () => {
    const checkSlip = (a: readonly [string, number], b: readonly [string, number], slip: string | null): void =>
      assert.equal(writtenSlip(writingOf(...a)!, writingOf(...b)!), slip, `${a[0]} and ${b[0]}`);
    checkSlip(['$107 million', 107e6], ['$170 million', 170e6], 'swapped');
    checkSlip(['5.7%', 5.7], ['7.5%', 7.5], 'swapped');
    checkSlip(['$14 million', 14e6], ['$40 million', 40e6], 'teen');
    checkSlip(['15,000', 15000], ['50,000', 50000], 'teen');
    checkSlip(['$2.4 million', 2.4e6], ['$2.4 billion', 2.4e9], 'scale');
    checkSlip(['17.6%', 17.6], ['176%', 176], 'scale');
    checkSlip(['137', 137], ['37', 37], 'dropped');
    checkSlip(['16.7%', 16.7], ['15.7%', 15.7], 'digit');
    checkSlip(['150', 150], ['500', 500], null);
    checkSlip(['$1.4 billion', 1.4e9], ['$100 million', 100e6], null);
    checkSlip(['$26 billion', 26e9], ['$2.65 billion', 2.65e9], null);
    assert.equal(writingOf('a billion dollars', 1e9), null);
  });

  it('joins two speakers who say one thing of their own', () => {
    check(`
      M: We opened our kiln academy in Oslo, and the restructuring charge there was $14 million.
      A: Could you say more of the kiln academy in Oslo?
      M: Gladly. The restructuring charge in Oslo for the kiln academy was $40 million.
                                                                           ^^^^^^^^^^^ restated fails: $14 million and $40 million
    `);
    check(`
      M: Subscribers of our glaze library grew to 4.8 million subscribers, a record for the glaze library.
      A: Thank you.
      M: As I said, with 8.4 million subscribers of the glaze library, we are where we want to be.
                         ^^^^^^^^^^^^^^^^^^^^^^^ restated fails: 4.8 million subscribers and 8.4 million subscribers
    `);
  });

  it('is no slip where each segment has its own', () => {
    check(`
      M: In our Kiln segment, operating margin was 14% and headcount fell.
      A: Thank you.
      M: In our Glaze segment, operating margin was 40% and headcount rose.
    `);
    check(`
      M: We spent $14 million on the new hall in Tromsø.
      A: Thank you.
      M: Dividends paid to shareholders came to $40 million, as in every year.
    `);
  });

  it('is none where a sentence says both, or where each is said again', () => {
    check(`
      M: The restructuring charge in Oslo for the kiln academy was $14 million.
      A: Thank you.
      M: The restructuring charge in Oslo for the kiln academy was $40 million, up from the $14 million in Bergen.
                                                                                            ^^^^^^^^^^^ restated holds: $14 million and $14 million agree
    `);
  });

  it('is none where one thing after the other is told in one form', () => {
    check(`
      M: Sales of kilns rose 6.1% in local currencies less a decline of 2.4% from foreign exchange in the quarter.
      A: Thank you.
      M: Sales of tiles rose 21.5% in local currencies less a decline of 4.2% from foreign exchange in the quarter.
    `);
    check(`
      M: Gross margin of the kilns in Oslo was 68.9% in the quarter. Gross margin of the tiles in Oslo was 69.8% in the quarter.
    `);
  });

  it('takes less of what two long numbers have in common', () => {
    check(`
      M: The backlog of kilns came to $1,157.2 million. Our people have done well. They will go on. Glaze was dear.
      A: Thank you. You say that the backlog of kilns is $1,167.2 million.
                                                         ^^^^^^^^^^^^^^^^ restated fails: $1,157.2 million and $1,167.2 million
    `);
    check(`
      M: The backlog of kilns came to $17 million. Our people have done well. They will go on. Glaze was dear.
      A: Thank you. You say that the backlog of kilns is $18 million.
    `);
  });
});
