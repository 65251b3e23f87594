import { checkFindings } from './findings';

describe('the same digits at another scale', () => {
  it('are one amount in like words', () => {
    checkFindings(`
      M: The move to our own data centers will have a $34 billion impact on operating profit.
      A: Thank you.
      M: As I said, there is a $34 million impact of the data centers.
                               ^^^^^^^^^^^ information scale-slip: these cannot all be right: data centers of $34 billion and $34 million have the same digits, and are said of the same
    `);
    checkFindings(`
      M: The fair value loss on the notes was about 35 million in the year.
      M: To the notes, a fair value loss of 35,000 was booked.
                                            ^^^^^^ information scale-slip: these cannot all be right: 35 million and 35,000 have the same digits, and are said of the same
    `);
  });

  it('are two amounts in other words, or with one digit in common', () =>
    checkFindings(`
      M: We bought the site for $34 million. Our order book stands at $34 billion.
      M: We march toward $10 billion in product revenue.
      M: Training for the new product took $10 million of our costs.
      M: One chip runs 1 trillion times a day and the other 1 billion times.
    `));
});

describe('the size of a company', () => {
  it('bounds what flows through its accounts', () =>
    checkFindings(`
      Total revenue was $165 million and cost of revenue was $44 million. Operating expenses were $91 million.
      M: Net income was $21 million, tax expense was $4 million, and other income was $2 million.
      M: Subscription revenue was $159 billion.
                                  ^^^^^^^^^^^^ information scale-slip: these cannot all be right: $159 billion is far beyond the next largest amount, $165 million
    `));

  it('a year is more than its quarter', () => {
    checkFindings(`
      Fourth quarter revenue of $3,958,000,000 was as planned. For the full year 2011, revenue was $15,405,000.
                                                                                                   ^^^^^^^^^^^ information scale-slip: these cannot all be right: revenue of $15,405,000 for the year is a fraction of $3,958,000,000 for a quarter
    `);
    checkFindings(`
      Fourth quarter revenue of $3,958,000,000 was as planned. For the full year 2011, revenue was $15,405,000,000.
    `);
  });

  it('nobody buys more shares than there are', () => {
    checkFindings(`
      We repurchased 3.4 billion shares in the quarter.
                     ^^^^^^^^^^^^^^^^^^ information scale-slip: these cannot all be right: 3.4 billion shares are more than the 338 million shares that there are
      M: We ended the quarter with 338 million shares outstanding.
    `);
    checkFindings(`
      We repurchased 3.4 million shares in the quarter. We ended the quarter with 338 million shares outstanding.
      We repurchased 20 million shares in the quarter. Settlements reduced fully diluted shares by 12 million.
    `);
  });
});

describe('per cent for basis points', () => {
  it('no margin moves by a multiple of itself, and no headwind takes more than all', () => {
    checkFindings(`
      Operating margin was 29.5%, representing 330% of improvement year-over-year.
                                               ^^^^ information scale-slip: these cannot all be right: a margin at 29.5% hardly moves by 330% of itself
    `);
    checkFindings(`
      We grew our operating margin by over 300 percent year-over-year.
                                           ^^^^^^^^^^^ information scale-slip: a margin hardly moves by 300 percent of itself
    `);
    checkFindings(`
      Gross margin expanded 30 percent in the fourth quarter and 50 basis points in constant currency.
                            ^^^^^^^^^^ information scale-slip: these cannot all be right: a margin that moves by 50 basis points hardly moves by 30 percent
    `);
    checkFindings(`
      Gross margin expanded 30 basis points in the fourth quarter and 50 basis points in constant currency.
      Gross margin dollars increased 16%, and gross margin increased 50 basis points.
    `);
    checkFindings(`
      That continues to be a headwind of 140% on the number.
                                         ^^^^ information scale-slip: 140% is more than all that a headwind can take
    `);
    checkFindings(`
      Currency impacted our comparable sales by 40%. We had modeled an impact of 20 to 30 basis points.
                                                ^^^ information scale-slip: these cannot all be right: 40%, where an impact is 20 to 30 basis points nearby
    `);
  });

  it('points are points, and amounts may move by any per cent', () =>
    checkFindings(`
      Operating margin was 29.5%, an improvement of 330 basis points. Operating income rose 330%, a headwind of 40 basis points aside.
      Gross margin dollars grew 300% from last year. We grew our operating margin by over 30 percent of itself.
      M: Currency reduced sales by 40 basis points. The margin went from 30% to 45%, and 40% of the impact was in one region.
    `));

  it('a decimal point is lost', () => {
    checkFindings(`
      Return on equity was 152% in the second quarter of 2011.
                           ^^^^ information scale-slip: these cannot all be right: return on equity of 152% is far beyond all else that is said of it, 17.6% at most
      M: Return on equity was 17.6% for the first quarter of 2011.
    `);
  });
});

describe('what was heard otherwise', () => {
  it('is the end of a move, a decimal point, a teen', () => {
    checkFindings(`
      M: The duty on our bikes rises from 6% to 31% in June.
      A: So it is easy to see what the duty does, 60% to 31%.
                                                  ^^^ information scale-slip: these cannot all be right: 60% to 31% here and 6% to 31% elsewhere
    `);
    checkFindings(`
      M: Revenue was up 6% year-over-year, excluding the divested mapping business.
      M: So revenue was up 0.6%, excluding the mapping business.
                           ^^^^ information scale-slip: these cannot all be right: 0.6% and 6% are said of the same, a decimal point apart
    `);
    checkFindings(`
      M: Our new scanners are for the mid-teens memory node, for two layers of it.
      A: Good to know that at 50 nanometer memory the scanners are used.
                              ^^^^^^^^^^^^ information scale-slip: these cannot all be right: 50 nanometer, where mid-teens are said of the same
    `);
    checkFindings(`
      We have been averaging about $200 million a month, and in the second quarter we averaged $250 per month.
                                                                                               ^^^^ hint scale-slip: these cannot all be right: $250 stands beside $200 million without a scale
    `);
  });

  it('is another thing where the words or the other end differ', () =>
    checkFindings(`
      M: The duty on our bikes rises from 6% to 31% in June. The margin went from 60% to 31%, and the rate from 16% to 30%.
      M: Revenue was up 6% in our stores. Price was up 0.6%, and rent was up 60%. Our new scanners are for the mid-teens node.
      A: We saw 50 customers. The rent is $250 per month, for a house of $200 million.
    `));
});

describe('points for per cent, per cent for times, dollars for cents', () => {
  it('are told by what is measured', () => {
    checkFindings(`
      Total revenue increased 12 basis points in the quarter, and our gross margin was 43 basis points.
                              ^^^^^^^^^^^^^^^ information scale-slip: 12 basis points, where an amount of money moves by per cent
                                                                                       ^^^^^^^^^^^^^^^ information scale-slip: 43 basis points, where a margin or a rate of tax is so many per cent
    `);
    checkFindings(`
      M: Our leverage ratio was 4.1 times at the end of the quarter.
      M: The gross leverage ratio declined from 4.3% to 4.0%.
                                                ^^^^ information scale-slip: these cannot all be right: 4.3% and 4.1 times are said of the same
                                                        ^^^^ information scale-slip: these cannot all be right: 4.0% and 4.1 times are said of the same
    `);
    checkFindings(`
      M: Diluted earnings per share were $0.47 in the fourth quarter.
      M: As I said, diluted earnings per share of $47 per share were ahead of our plan.
                                                  ^^^^^^^^^^^^^ warning restated-differently: these cannot all be right: diluted earnings per share of $0.47 and $47 per share
    `);
  });

  it('points are right of rates, comparable sales and changes of margins', () =>
    checkFindings(`
      Comparable sales increased 90 basis points. Gross margin was 40 basis points higher. SG&A as a percent of sales increased 50 basis points.
      M: The operating margin was 43%, up 60 basis points, and debt costs rose 20 basis points. The bank's leverage ratio was 8.7%.
    `));
});

describe('a nought that was not heard', () => {
  it('is missed where the range is far from the quarter before, and near with it', () => {
    checkFindings(`
      Total revenue for the fourth quarter was $996 million. For the first quarter of 2012 we expect revenue of $1.3 billion to $1.5 billion.
                                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information scale-slip: these cannot all be right: revenue of $1.3 billion to $1.5 billion is far above $996 million in the quarter before, which $1.03–1.05 billion would be near to
    `);
    checkFindings(`
      Total revenue for the fourth quarter was $1.2 billion. For the first quarter of 2012 we expect revenue of $1.3 billion to $1.5 billion.
      M: For fiscal 2012 we expect revenue of $5.3 billion to $5.5 billion.
    `);
  });
});
