import { checkClaims } from './ground';

const check = (fixture: string): void => checkClaims(['direction', 'restated'], fixture);

describe('one change said twice', () => {
  it('goes one way', () => {
    check(`
      M: Gross margin was 41.2%, down 120 basis points from last year.
      A: Thank you.
      M: Gross margin improved 120 basis points to 41.2% over last year.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^ direction fails: 120 basis points down, and 120 basis points up in another place
                               ^^^^^^^^^^^^^^^^ restated holds: 120 basis points and 120 basis points agree
                                                   ^^^^^ restated holds: 41.2% and 41.2% agree
    `);
    check(`
      M: Gross margin was 41.2%, up 120 basis points from last year.
      A: Thank you.
      M: Gross margin improved 120 basis points to 41.2% over last year.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^ direction holds: 120 basis points up, and 120 basis points up in another place
                               ^^^^^^^^^^^^^^^^ restated holds: 120 basis points and 120 basis points agree
                                                   ^^^^^ restated holds: 41.2% and 41.2% agree
    `);
  });

  it('is one number but for a slip', () => {
    check(`
      M: Kiln sales were $41.3 million, up 27% from last year.
      A: Thank you.
      M: Kiln sales in the fourth quarter grew 72% to $41.3 million over last year.
                                               ^^^ restated fails: 27% and 72%
                                                      ^^^^^^^^^^^^^ restated holds: $41.3 million and $41.3 million agree
    `);
  });

  it('is another one from another time, of another level, and where no slip joins them', () => {
    check(`
      M: Kiln sales were $41.3 million, up 27% from last year.
      A: Thank you.
      M: Kiln sales were $41.3 million, down 27% sequentially.
                         ^^^^^^^^^^^^^ restated holds: $41.3 million and $41.3 million agree
    `);
    check(`
      M: Kiln sales were $41.3 million, up 27% from last year.
      A: Thank you.
      M: Kiln sales were $41.3 million, up 35% from last year.
                         ^^^^^^^^^^^^^ restated holds: $41.3 million and $41.3 million agree
      A: Thank you.
      M: Glaze sales were $14.3 million, up 72% from last year.
    `);
  });
});
