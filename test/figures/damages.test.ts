import { checkDamages } from './check';

describe('damaged numbers', () => {
  it('finds letters for digits and digits for letters', () => {
    checkDamages(`
      Revenue was $9l.6 million at a margin of 1O%, or US$1O4.0. OK. 1 guess that is for calendar 20117 OK.
                   ^^^^ misread-character (impossible) → 91.6
                                               ^^ misread-character (impossible) → 10
                                                          ^^^^^ misread-character (impossible) → 104.0
                                                                     ^ misread-character → I
                                                                                                  ^^^^^ impossible-date (impossible) → 2011?
    `);
  });

  it('finds lost blanks, broken numbers and what no calendar has', () => {
    checkDamages(`
      On September 24,2011 we had $344,7 million, or 43..1%, over 1,000th provider, on this 27th, February 30, in Q5.
                   ^^^^^^^ lost-blank → 24, 2011
                                   ^^^^^ broken-number (impossible)
                                                     ^^^^^ broken-number (impossible) → 43.1
                                                                  ^^^^^^^ ordinal-for-count
                                                                                       ^^^^^^^^^ incomplete-date
                                                                                                  ^^^^^^^^^^^ impossible-date (impossible)
                                                                                                                  ^^ impossible-date (impossible)
    `);
  });

  it('leaves sound numbers alone', () => {
    checkDamages(`
      One would expect 1 would-be buyer of 20,117 homes in 2011, on the 27th of June, at 1,000 sites and 5l of water.
      Our 100th store opened on September 24, 2011, and the Audi Q5 sold 12,5 thousand.
    `);
  });
});
