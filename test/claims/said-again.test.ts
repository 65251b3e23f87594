import { checkClaims } from './ground';

describe('a number said again in other words', () => {
  const check = (fixture: string): void => checkClaims(['restated'], fixture);

  it('bears out what it was first said of, under another name and by another speaker', () => {
    check(`
      M: Revenue from our kilns and their spare parts reached $264.6 million in the quarter.
      A: Those $264.6 million that kilns and spare parts brought, were they a surprise?
               ^^^^^^^^^^^^^^ restated holds: $264.6 million and $264.6 million agree
    `);
    check(`
      M: The tile press in Bergen was at a utilization of 87% in the quarter. Our people did well. They went on. Glaze was dear.
      A: Thank you. Utilization of the tile press in Bergen was 87% in the quarter, as you say.
                                                                ^^^ restated holds: 87% and 87% agree
    `);
  });

  it('is of another thing where nothing but a common number joins the two', () => {
    check(`
      M: Kiln sales grew 12% on strong demand from potters.
      A: Thank you.
      M: Travel is about 12% of what we pay our advisers.
    `);
    check(`
      M: In our Kiln segment, headcount fell by 45.
      A: Thank you.
      M: Dividends paid to shareholders came to $45 million, as in every year.
    `);
  });

  it('is borne out once, by the place most like it', () => {
    check(`
      M: The restructuring charge in Oslo for the kiln academy was $14.7 million.
      A: Thank you.
      M: The restructuring charge in Oslo for the kiln academy was $14.7 million.
                                                                   ^^^^^^^^^^^^^ restated holds: $14.7 million and $14.7 million agree
      A: So the charge for the academy was $14.7 million?
                                           ^^^^^^^^^^^^^ restated holds: $14.7 million and $14.7 million agree
    `);
  });
});

describe('a change said again in other words', () => {
  const check = (fixture: string): void => checkClaims(['direction'], fixture);

  it('goes one way', () => {
    check(`
      M: Tile orders of potters in Norway declined 17% in the quarter. Our people did well. They went on. Glaze was dear.
      A: Thank you. You say that tile orders of potters in Norway rose 17% in the quarter.
                                                                  ^^^^^^^^ direction fails: 17% down, and 17% up in another place
    `);
    check(`
      M: Tile orders of potters in Norway declined 17% in the quarter. Our people did well. They went on. Glaze was dear.
      A: Thank you. You say that tile orders of potters in Norway fell 17% in the quarter.
                                                                  ^^^^^^^^ direction holds: 17% down, and 17% down in another place
    `);
  });

  it('goes its own way in another comparison, in another measure, and where it has one digit', () => {
    check(`
      M: Tile orders of potters in Norway declined 17% from last year.
      A: Thank you.
      M: Tile orders of potters in Norway rose 17% sequentially.
    `);
    check(`
      M: Tile orders of potters in Norway declined 17% as reported.
      A: Thank you.
      M: Tile orders of potters in Norway rose 17% at constant currency.
    `);
    check(`
      M: Tile orders of potters in Norway declined 4%.
      A: Thank you.
      M: The price of gas for our kilns rose 4%.
    `);
  });
});
