import { checkMetrics } from './check';

describe('what a figure measures among other words', () => {
  it('reads what stands behind the figure, though no word list knows it', () => {
    checkMetrics(`
      We have $64 million of glaze stock rights and $5 million of that. Costs were $57 million, including $8 million for kiln relining.
              ^^^^^^^^^^^ glaze stock · no period
                                                    ^^^^^^^^^^ nothing · no period
                                                                                   ^^^^^^^^^^^ costs · no period
                                                                                                          ^^^^^^^^^^ costs · no period
      The kilns take 10% more clay haulage than before, at 3x the firing cost, on your $20 million tile base.
                     ^^^ clay haulage · no period
                                                           ^^ firing cost · no period
                                                                                       ^^^^^^^^^^^ tile base · no period
      We issued a $500 million 30-year bond and spent $9 million on advertising fees.
                  ^^^^^^^^^^^^ bond · no period
                               ^^^^^^^ bond · no period
                                                      ^^^^^^^^^^ advertising fees · no period
    `);
  });

  it('keeps to the subject over what is left out, added or said of it', () => {
    checkMetrics(`
      Net income, which excludes share based compensation expenses, was $141 million.
                                                                        ^^^^^^^^^^^^ net income · no period
      Growth was offset by glaze volumes, which are up over 5%. We had good growth in Tromsø, which was up 9%.
                                                            ^^ glaze volumes · no period
                                                                                                           ^^ growth · no period
      Despite the impact of fuel, our backlog now adds up to $3.4 billion, and it's worth noting that it's $4 billion.
                                                             ^^^^^^^^^^^^ backlog · no period
                                                                                                           ^^^^^^^^^^ backlog · no period
    `);
  });

  it('goes on with a measure where only times or a pronoun stand between', () => {
    checkMetrics(`
      Sales were $16 million in the quarter and over $56 million in the last 12 months.
                 ^^^^^^^^^^^ sales · 2011Q4
                                                     ^^^^^^^^^^^ sales · 2011Q4
                                                                             ^^^^^^^^^ sales · 2011Q4
      Revenue grew 9%. Five years ago they were $24.9 million. And was up 11%. So that 30% is new.
                   ^^ revenue · no period
                       ^^^^^^^^^^ revenue · no period
                                                ^^^^^^^^^^^^^ revenue · no period
                                                                          ^^^ revenue · no period
                                                                                       ^^^ revenue · no period
      In terms of margin, of that 15%, the tile series grew 50%.
                                  ^^^ margin · no period
                                                            ^^^ tile series · no period
    `);
  });
});
