import { checkFindings } from './findings';

describe('what is said of damaged numbers', () => {
  it('names the damage, and what is meant where that is certain', () =>
    checkFindings(`
      Revenue was $9l.6 million. It was September 24,2011. It was 43..1% of $344,7 million.
                   ^^^^ warning impossible-number: "9l.6" looks misread: a character in it does not belong to a number; "91.6" is meant
                                                  ^^^^^^^ hint damaged-number: "24,2011" has lost a blank; "24, 2011" is meant
                                                                  ^^^^^ warning impossible-number: "43..1" is no number: its separators do not fit; "43.1" is meant
                                                                             ^^^^^ warning impossible-number: "344,7" is no number: its separators do not fit
      This is the 1,000th provider. It was on this 27th. It was on February 30. We paid $3 million million.
                                              ^^^^^^^^^ hint damaged-number: "this 27th" lacks its month
                                                                   ^^^^^^^^^^^ warning impossible-number: "February 30" is in no calendar
                                                                                         ^^^^^^^^^^^^^^^^^ warning impossible-number: "3 million million" has two units or scales that exclude each other
      It was the 22th. The end of 1-2-24. It was a 29.1 increase. It was true for the 2080s. The 401(NYSE:K) plan.
                 ^^^^ hint damaged-number: "22th" has the ending of another number
                                  ^^^^^^ hint damaged-number: "1-2-24" has lost what makes it a quarter
                                                   ^^^^ hint damaged-number: "29.1" has lost its unit or scale
                                                                                      ^^^^^ hint damaged-number: "2080s" is a decade that lies far ahead
                                                                                                 ^^^^^^^^^^^ hint damaged-number: "401(NYSE:K)" holds marks that are no part of a number; "401(k)" is meant
      It was $252.3 of cash. It was 5 -5,000 to 5, 200 homes. The 401 (NYSE:K) plan. It was over **50** percent.
             ^^^^^^ hint damaged-number: "$252.3" has lost its unit or scale
                                                ^^^^^^ hint damaged-number: "5, 200" is one number in two pieces; "5,200" is meant
                                                                                                 ^^^^^^ hint damaged-number: "**50**" holds marks that are no part of a number; "50" is meant
    `));
});
