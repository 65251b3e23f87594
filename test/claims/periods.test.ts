import { strict as assert } from 'node:assert';
import { readClaims } from '../../server/core/claims';
import { review } from '../../server/core/review';
import { atOnce } from '../../server/core/text/steps';
import { checkClaims, groundOf } from './ground';

const check = (fixture: string): void => checkClaims(['period'], fixture, '2012-02-14');

describe('periods where the call leaves no place for them', () => {
  it('a greeting names the call', () => {
    check(`
      M: Thanks for joining us for our third quarter 2011 earnings call.
                                       ^^^^^^^^^^^^^^^^^^ period fails: the call reports the fourth-quarter 2011 and is of 2012-02-14, and here is third quarter 2011
    `);
    check(`
      M: Thanks for joining us for our fourth quarter 2011 earnings call. On our third quarter call we spoke of kilns.
    `);
    check(`
      M: We hope you will be joining us for our call in May, and thank you for joining us for our fourth quarter 2011 earnings call.
    `);
  });

  it('what is told as past lies not ahead', () => {
    check(`
      M: Looking at the second quarter of 2012, total revenue declined 9% on lower volumes.
                        ^^^^^^^^^^^^^^^^^^^^^^ period fails: the call reports the fourth-quarter 2011 and is of 2012-02-14, and here is second quarter of 2012
      M: As of March 30, 2012, return on equity was 11.7%.
               ^^^^^^^^^^^^^^ period fails: the call reports the fourth-quarter 2011 and is of 2012-02-14, and here is March 30, 2012
    `);
    check(`
      M: Looking at the second quarter of 2012, we expect total revenue to decline 9% on lower volumes.
      M: For the second quarter of 2012, revenue is guided to what it was in 2011, $5.0 million.
      M: As of December 31, 2011, return on equity was 11.7%.
      M: Total revenue declined 9% in 2012 to date.
    `);
  });

  it('many of them say that the period of the call is misread', () =>
    check(`
      M: In the second quarter of 2012, revenue declined 9%.
      M: In the second quarter of 2012, revenue declined 7%.
      M: In the second quarter of 2012, revenue declined 8%.
    `));

  it('two values that are compared are of two days', () => {
    check(`
      M: As of September 30 our leverage ratio was 1.34 times, a slight increase from 1.2 times at the end of the third quarter.
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ period fails: 1.34 times and 1.2 times are of one day, September 30 and the end of third quarter
      M: Gross profit for the quarter ended December 31, 2011 was $4.6 million, compared to gross profit of $4.1 million for the quarter ended December 31, 2011.
                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ period fails: $4.6 million and $4.1 million are of December 31, 2011
    `);
    check(`
      M: As of December 31 our leverage ratio was 1.34 times, a slight increase from 1.2 times at the end of the third quarter.
      M: As of September 30 our leverage ratio was 1.34 times, a slight increase from 1.2 times in the third quarter of last year.
      M: Gross profit for the quarter ended December 31, 2011 was $4.6 million, compared to gross profit of $4.1 million for the same quarter of 2010.
    `);
  });

  it('results are of the quarter that the call reports', () =>
    check(`
      M: Overall, we think the first quarter results are quite good.
                               ^^^^^^^^^^^^^ period fails: the call reports the fourth-quarter 2011, and here are first quarter results
      M: When the first quarter results are released, we will say more.
    `));

  it('the call is of one day', () => {
    const checkDated = (head: string, words: readonly string[]): void => {
      const ground = groundOf(head, '2012-02-14');
      const claims = atOnce(readClaims({ ...ground, transcript: { ...ground.transcript, turns: [] } }));
      assert.deepEqual(
        claims.filter(({ relation }) => relation === 'period').map((claim) => claim.words),
        words,
      );
    };
    checkDated('Alder Instruments | Earnings Date: 2012-02-11', [
      'the call is dated 2012-02-11 here, and 2012-02-14 elsewhere',
    ]);
    checkDated('Alder Instruments | Date: Tuesday, February 14, 2012', []);
    checkDated('Alder Instruments | Date: Thursday, May 24, 2012', []);
    checkDated('February 20, 2012. Dear Sirs, the call was held. Digitally signed. Date: 2012-02-20', []);
  });

  it('an amount with digits of its own is of one quarter', () => {
    check(`
      M: We recognized deferred revenue of $228 million in the third quarter.
      A: Thank you.
      M: The deferred revenue of $228 million was recognized in the second quarter.
                                 ^^^^^^^^^^^^ period fails: $228 million is of third quarter in one place, and of second quarter in another
    `);
    check(`
      M: We recognized deferred revenue of $228 million in the third quarter.
      A: Thank you.
      M: The deferred revenue of $228 million in the third quarter was as in the second quarter.
      A: And the dividend?
      M: The dividend was $0.235 in the third quarter. Before, the dividend was $0.235 in the second quarter.
      M: Revenue was $22 million in the third quarter.
      A: And before?
      M: Revenue was $22 million in the second quarter.
    `);
  });

  it('what is expected is not of a time that is over', () => {
    check(`
      M: For fiscal 2010, we expect revenue of $5 million. For the fourth quarter, we now expect revenue of $5 million.
             ^^^^^^^^^^^ period fails: the call reports the fourth-quarter 2011, and something is expected for fiscal 2010
                                                                   ^^^^^^^^^^^^^^ period fails: the call reports the fourth-quarter 2011, and something is expected for fourth quarter
    `);
    check(`
      M: For fiscal 2012, we expect revenue of $5 million. For the first quarter, we now expect revenue of $5 million.
      M: For fiscal 2010, we had expected revenue of $5 million. In the fourth quarter, we saw what we expect to see again.
    `);
  });

  it('who is paid is known by the day of the payment', () => {
    check(`
      M: The dividend of $0.57 is payable on May 14, 2012, to shareholders of record as of May 11, 2012.
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ period holds: paid on May 14, 2012 to those of record on May 11, 2012
      M: The dividend will be paid on May 14, 2012 to holders of record at the close of business on May 18, 2012.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ period fails: paid on May 14, 2012 to those of record on May 18, 2012, which is later
    `);
    check(`
      M: The dividend paid on January 4, 2012 was a record, and those of record on March 2, 2012 are paid on March 16, 2012.
      M: It was a year of record sales: we paid the loan on January 6, 2012 and the lease on January 2, 2012.
    `);
  });

  it('a span of days ends behind its beginning', () =>
    check(`
      M: Between January 29, 2012 and February 10, 2011 we bought back shares. From January 29, 2012 to February 10, 2011 we rested.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ period fails: February 10, 2011 comes before January 29, 2012
                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ period fails: February 10, 2011 comes before January 29, 2012
      M: Between January 29, 2011 and February 10, 2012 we bought back shares. Between November 5 and January 6, we rested.
    `));

  it('nobody tells how a quarter of the year before moved from its own', () => {
    checkTold('In the fourth quarter, sales were $8.2 million, up 10% sequentially.', ['fourth quarter']);
    checkTold('In the third quarter, sales were $8.2 million, up 10% sequentially.', []);
    checkTold('In the fourth quarter of last year, sales were $8.2 million, up 10% sequentially.', []);
    checkTold('In the fourth quarter, sales are expected to be $8.2 million, up 10% sequentially.', []);
  });
});

/** The periods that are found out of place on a call of the third quarter of 2011. */
function checkTold(said: string, periods: readonly string[]): void {
  const { claims, figures } = review(`PRESENTATION
Operator

Good morning and welcome to the Elmstead Networks third quarter 2011 results conference call. I would now like to turn it over to Ann Reed.

Ann Reed - Elmstead Networks, Inc. - CFO

Good morning. Revenue for the third quarter of 2011 was $91.6 million. ${said}

QUESTIONS AND ANSWERS
Operator

Thank you. Our first question comes from Tom Hale with Orchard Securities.
`);
  const found = claims.filter(({ relation, verdict }) => relation === 'period' && verdict === 'fails');
  assert.deepEqual(
    found.map(({ accent }) => figures[accent!]!.written),
    periods,
  );
}
