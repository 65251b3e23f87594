import { type Colours, checkColours, loadColours } from './colours';

describe('colours of figures and notes', () => {
  let colours: Colours;
  before(async () => {
    colours = await loadColours();
  });
  const check = (fixture: string) => checkColours(colours, fixture);

  it('colours money with its currency and scale', () => {
    check(`
      Revenue was $344.7 million, up from US$287.0 million, or $.05 a share, on $50-53b.
                  ^^^^^^^^^^^^^^ constant.numeric.money
                                          ^^^^^^^^^^^^^^^^ constant.numeric.money
                                                               ^^^^ constant.numeric.money
                                                                                ^^^^^^^ constant.numeric.money
      It cost EUR 1.2 billion, £3.8 billion, Rs. 689 crores, 26 cents and 230 million euros.
              ^^^^^^^^^^^^^^^ constant.numeric.money
                               ^^^^^^^^^^^^ constant.numeric.money
                                             ^^^^^^^^^^^^^^ constant.numeric.money
                                                             ^^^^^^^^ constant.numeric.money
                                                                          ^^^^^^^^^^^^^^^^^ constant.numeric.money
      Good years:$18.8 million.Next.
                 ^^^^^^^^^^^^^ constant.numeric.money
    `);
  });

  it('colours percentages and points alike, and apart from money', () => {
    check(`
      Margin was 43.1%, up 130 basis points, or 33 bps, or 5 percentage points, and 20 percent.
                 ^^^^^ constant.language.percent
                           ^^^^^^^^^^^^^^^^ constant.language.points
                                                ^^^^^^ constant.language.points
                                                           ^^^^^^^^^^^^^^^^^^^ constant.language.points
                                                                                    ^^^^^^^^^^ constant.language.percent
    `);
  });

  it('colours multiples, counts and lengths of time', () => {
    check(`
      Leverage was 2.5x, turns were 3.6 and we added 1,400 customers over 43 days in a 14-week quarter.
                   ^^^^ constant.language.multiple
                                    ^^^ constant.numeric.count
                                                     ^^^^^ constant.numeric.count
                                                                          ^^^^^^^ support.type.duration
                                                                                       ^^^^^^^ support.type.duration
    `);
  });

  it('colours quarters, years and days', () => {
    check(`
      Q4 2011, 4Q11, FY12, the first quarter of 2012, calendar '12, fiscal 2013, 2H 2024 and the second half.
      ^^^^^^^ support.type.period
               ^^^^ support.type.period
                     ^^^^ support.type.period
                               ^^^^^^^^^^^^^^^^^^^^^ support.type.period
                                                      ^^^^^^^^^^^^ support.type.period
                                                                    ^^^^^^^^^^^ support.type.period
                                                                                 ^^^^^^^ support.type.period
                                                                                                 ^^^^^^^^^^^ support.type.period
      For the quarter ended September 24,2011 and on January 29, 2026.Then
                            ^^^^^^^^^^^^^^^^^ support.type.period
                                                     ^^^^^^^^^^^^^^^^ support.type.period
    `);
  });

  it('sees the end of a figure where a blank was lost', () => {
    check(`
      It rose to $12.3 million.The rest was 9.5%.We did it in 2010.Non-GAAP
                 ^^^^^^^^^^^^^ constant.numeric.money
                                            ^^^^ constant.language.percent
                                                              ^^^^ support.type.period
    `);
  });

  it('leaves the names of forms, products and rooms', () => {
    check(`
      Our 10-Q and Form 8-K, the E-7 in room 1234, version 1.2.3, Tier 2s, at 9:30 on page 12 of 40, number one and two.
      Model T2000, the S&P 500, 401(k), 3M and A1.
    `);
  });

  it('leaves what damage has made of a figure', () => {
    check(`
      It was $9l.6 million, $344,7 million and 43..1 over 1,000th in calendar 20117.
    `);
  });

  it('colours what the transcriber notes', () => {
    check(`
      (Operator Instructions) Then (inaudible) spoke [ph] for a while (multiple speakers) at (00:12:34).
      ^^^^^^^^^^^^^^^^^^^^^^^ comment.block.note
                                   ^^^^^^^^^^^ comment.block.note
                                                     ^^^^ comment.block.note
                                                                      ^^^^^^^^^^^^^^^^^^^ comment.block.note
                                                                                             ^^^^^^^^^^ comment.block.note.time
      [Operator Instructions]
      ^^^^^^^^^^^^^^^^^^^^^^^ comment.block.note
    `);
  });

  it('marks what the transcriber guessed, and the figures in it', () => {
    check(`
      The [pay] comes to [50 to 55] days, or [about 20%].
          ^^^^^ markup.italic.guess
                         ^^^^^^^^^^ markup.italic.guess
                                             ^^^^^^^ markup.italic.guess
                                                    ^^^ constant.language.percent
                                                       ^ markup.italic.guess
    `);
  });

  it('leaves ordinary brackets', () => {
    check(`
      She said (in the first place) that this (see note) is fine. [unclosed
      It is [
    `);
  });
});
