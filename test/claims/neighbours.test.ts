import { checkClaims } from './ground';

describe('statements beside one another', () => {
  it('a change said alone belongs to the two ends that the sentence beside says', () => {
    checkClaims(
      ['delta', 'points', 'direction'],
      `
      M: Kiln downtime fell by 4 days. Kiln downtime was 42 days, compared with 46 days a year ago.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 42 days is below 46 days
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta holds: 42 days less 46 days is −5 to −3
      M: Kiln downtime fell by 40 days. Kiln downtime was 42 days, compared with 46 days a year ago.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 42 days is below 46 days
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delta fails: 42 days less 46 days is −5 to −3
      M: Kiln margin was 31.3%, versus 27.2% a year ago. Kiln margin rose 140 basis points.
                         ^^^^^^^^^^^^^^^^^^^ points holds: 31.3% less 27.2% is +410 basis points
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 31.3% is above 27.2%
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ points fails: 31.3% less 27.2% is +400 to +420 basis points
    `,
    );
  });
  it('and to no others: what no slip brings to them is of another thing', () => {
    checkClaims(
      ['delta', 'points', 'direction'],
      `
      M: Kiln downtime fell by 9 days. Kiln downtime was 42 days, compared with 46 days a year ago.
      M: Kiln downtime fell by 4 days. Press downtime was 42 days, compared with 46 days a year ago.
    `,
    );
  });
  it('a distance is counted from the level said just before', () => {
    checkClaims(
      ['direction', 'points'],
      `
      Our operating tax rate was 22.8% for the quarter. The operating tax rate was 70 basis points above our 22.1% rate of last year.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 22.8% is above 22.1%
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ points holds: 22.8% less 22.1% is +60 to +80 basis points
      Our operating tax rate was 22.8% for the quarter. The operating tax rate was 70 basis points below our 22.1% rate of last year.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direction fails: 22.8% is above 22.1%
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ points holds: 22.8% less 22.1% is +60 to +80 basis points
                                                                                   ^^^^^^^^^^^^^^^^^^^^^ direction fails: 70 basis points up, and 70 basis points down in another place
      Our tax rate was 22.8% for the quarter. Gross margin was 70 basis points below our 42.1% rate of last year.
    `,
    );
  });
  it('a sentence that points back does so over the end of a paragraph, too', () => {
    checkClaims(
      ['range'],
      `
      Adjusted operating margin was 17.1%, up 40 basis points.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ range fails: 17.1% is above 13% to 14%, said to be below
      This was below our guidance of 13% to 14% margin.
    `,
    );
  });
  it('about so much a share is held against the share count of the rest, with room for taxes', () => {
    checkClaims(
      ['per-share'],
      `
      M: Net income was $425 million or $2.18 per share. We recorded charges of approximately $10 million or $0.50 per share.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ per-share holds: $425 million over $2.18 per share implies 194.3–195.6 million shares
                                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ per-share holds: $10 million over $0.50 per share implies 9.9–30.3 million shares
                                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ per-share fails: $10 million over $0.50 per share implies 9.9–30.3 million shares, and $425 million over $2.18 per share 194.3–195.6 million
    `,
    );
    checkClaims(
      ['per-share'],
      `
      M: Net income was $425 million or $2.18 per share. We recorded charges of approximately $10 million or $0.05 per share. They were about $9 million or $0.03 per share after taxes.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ per-share holds: $425 million over $2.18 per share implies 194.3–195.6 million shares
                                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ per-share holds: $10 million over $0.05 per share implies 90.9–333.3 million shares
                                                                                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ per-share holds: $9 million over $0.03 per share implies 242.9–380.0 million shares
    `,
    );
  });
  it('the full year of a forecast is the next one where the last quarter is reported', () => {
    checkClaims(
      ['implied'],
      `
      For fiscal 2011, kiln revenue was $26.7 million. For the full year, we expect kiln revenue of $32.5 million, representing 22% year-over-year growth.
                                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ implied holds: $32.5 million over $26.7 million is +21.3 to +22.1 %
    `,
    );
  });
  it('what is to come is not due long ago, nor does an end come before its beginning', () => {
    checkClaims(
      ['period'],
      `
      M: Orders will be back at their old level by the end of calendar 2003.
                                                              ^^^^^^^^^^^^^ period fails: the call is of 2012, and something is still to come by calendar 2003
      M: The offering priced on January 19th and closed on January 12th.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ period fails: January 12th comes before January 19th
    `,
      '2012-02-14',
    );
    checkClaims(
      ['period'],
      `
      M: Orders will be back at their old level by the end of calendar 2013.
      M: By 2003 we had said that we will need another kiln.
      M: The offering priced on January 12th and closed on January 19th.
      M: We paid on January 19th what closed on January 12th.
    `,
      '2012-02-14',
    );
  });
  it('the results of a year come with its last quarter', () => {
    checkClaims(
      ['period'],
      `
      M: We look forward to sharing the third quarter and full year results in April.
                                        ^^^^^^^^^^^^^ period fails: the results of a full year come with its fourth quarter, not with its third quarter
    `,
      '2012-02-14',
    );
    checkClaims(
      ['period'],
      `
      M: We look forward to sharing the fourth quarter and full year results in April, and gave third quarter and full year guidance.
    `,
      '2012-02-14',
    );
  });
  it('a growth that no slip explains is worth a look where both amounts are of one name and their periods are said', () => {
    checkClaims(
      ['implied', 'growth'],
      `
      M: Kiln revenue of fiscal 2011 was $26.7 million. For the full year, we expect kiln revenue of $32.5 million, representing 32% year-over-year growth.
                                                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth open: $32.5 million after a change of +32% implies $24.5–24.8 million before
                                                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ implied fails: $32.5 million over $26.7 million is +21.3 to +22.1 %
      M: Glaze revenue of fiscal 2011 was $26.7 million. For the full year, we expect glaze revenue of $92.5 million, representing 32% year-over-year growth.
                                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth open: $92.5 million after a change of +32% implies $69.8–70.4 million before
    `,
    );
  });
});
