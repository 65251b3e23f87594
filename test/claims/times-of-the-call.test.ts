import { strict as assert } from 'node:assert';
import { review } from '../../server/core/review';
import { checkClaims } from './ground';

const check = (fixture: string, date: string | null = '2012-02-14'): void => checkClaims(['period'], fixture, date);

/** A call that reports its second quarter. */
const CALL = `Alder Instruments, Inc. (NYSE:ALD) Q2 2011 Earnings Conference Call July 28, 2011 9:00 AM ET
Executives
Ada Quill - Chief Financial Officer
Analysts
Ben Marsh - Northbank
Operator
Good morning, and welcome to the second quarter 2011 call of Alder Instruments.
Ada Quill
Thank you. WORDS
Operator
Thank you. Our first question comes from Ben Marsh of Northbank.
Ben Marsh
Thanks. What of the kilns?
Ada Quill
They are hot.
`;

describe('times by the quarter that the call reports', () => {
  it('the next call is of the next quarter', () =>
    check(`
      M: We look forward to speaking with you on our first quarter 2012 call.
                                                     ^^^^^^^^^^^^^^^^^^ period holds: behind the call on the fourth-quarter 2011 comes that on the next quarter, and here is first quarter 2012
      M: We look forward to sharing our second quarter results in May. Our next earnings call to discuss the results of the first quarter of 2013 is in May.
                                        ^^^^^^^^^^^^^^ period fails: behind the call on the fourth-quarter 2011 comes that on the next quarter, and here is second quarter
                                                                                                                            ^^^^^^^^^^^^^^^^^^^^^ period fails: behind the call on the fourth-quarter 2011 comes that on the next quarter, and here is first quarter of 2013
      M: Looking forward to the third quarter, we see growth. We look forward to updating you on the second quarter launch.
      M: We look forward to reporting the launch of the second quarter.
    `));

  it('no more months of its year are over than of its quarters', () => {
    const verdictsOf = (words: string): readonly string[] =>
      review(CALL.replace('WORDS', words))
        .claims.filter(({ relation }) => relation === 'period')
        .map(({ verdict }) => verdict);
    assert.deepEqual(verdictsOf('For the first six months of the year, sales were $5.0 million.'), ['holds']);
    assert.deepEqual(verdictsOf('For the first nine months of the year, sales were $5.0 million.'), ['fails']);
    assert.deepEqual(verdictsOf('With 9 months of actual experience, we raise our range to $5.0 million.'), ['fails']);
    for (const words of [
      'For the first nine months of 2010, sales were $5.0 million.',
      'In the first nine months since the launch, sales were $5.0 million.',
      'We expect sales of $5.0 million through nine months.',
      'For the first three months of the year, sales were $2.0 million.',
    ])
      assert.deepEqual(verdictsOf(words), [], words);
  });

  it('the quarter ends on one day', () => {
    check(`
      M: Welcome to the call on our fourth quarter ended December 31, 2011.
      M: For the quarter ended December 31, 2011, sales were $5.0 million.
                               ^^^^^^^^^^^^^^^^^ period holds: the quarter that the call reports ended on December 31, 2011, and here it ends on December 31, 2011
      M: For the quarter ended September 30, 2011, equity rose to $9.0 million.
                               ^^^^^^^^^^^^^^^^^^ period fails: the quarter that the call reports ended on December 31, 2011, and here it ends on September 30, 2011
    `);
    check(`
      M: Welcome to the call on our fourth quarter ended December 31, 2011.
      M: Compared to the quarter ended September 30, 2011, equity rose. Our last report is that for the quarter ended September 30, 2011.
      M: For the quarter ended December 31, equity rose.
    `);
  });

  it('nothing will be in a time that is over', () => {
    check(`
      M: The mill will return to profit in the second half of 2011.
                                               ^^^^^^^^^^^^^^^^^^^ period fails: the call reports the fourth-quarter 2011 and is of 2012-02-14, and something will be in second half of 2011
      M: The mill will return to profit in the first half of 2012, and we expect to close the sale in 2012.
      M: We will compare sales to those of the mill in the first half of 2011. You will see what we did in the first half of 2011.
      M: We had expected to close it in the third quarter of 2011. Margins will be better than in the third quarter of 2011.
    `);
    check(
      `
      M: The mill will return to profit in the second half of 2011. We will close it in the second half of calendar 2011.
                                               ^^^^^^^^^^^^^^^^^^^ period fails: the call reports the fourth-quarter 2011, and something will be in second half of 2011
    `,
      null,
    );
  });
});
