import { checkClaims } from './ground';

const check = (fixture: string): void => checkClaims(['growth', 'implied'], fixture);

describe('growth', () => {
  it('follows from the two amounts', () =>
    check(`
      Sales came to $344.7 million, up 20.1% from $287.0 million in 2010.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: $344.7 million over $287.0 million is +20.1 %
      Orders grew 15% to $46.0 million compared with $40.0 million a year ago.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: $46.0 million over $40.0 million is +14.7 to +15.3 %
    `));

  it('keeps to the roundings as written', () =>
    check(`
      Sales came to $344.7 million, up 20.0% from $287.0 million.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth fails: $344.7 million over $287.0 million is +20.1 %
      Sales came to $344.7 million, up 20.2% from $287.0 million.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth fails: $344.7 million over $287.0 million is +20.1 %
      Sales came to $344.7 million, up 20% from $287.0 million.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: $344.7 million over $287.0 million is +20.1 %
      Sales came to $344.7 million, up about 20% from $287.0 million.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: $344.7 million over $287.0 million is +20.1 %
      Sales were $1.2 billion, up 10% from $1.0 billion.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: $1.2 billion over $1.0 billion is +9.5 to +31.6 %
      Sales were $1.20 billion, up 10% from $1.00 billion.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth fails: $1.20 billion over $1.00 billion is +18.9 to +21.1 %
    `));

  it('keeps to the digits behind a point that stands alone', () =>
    check(`
      Earnings were $.46 per share, up 15% from $.40 per share.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: $.46 per share over $.40 per share is +12.3 to +17.7 %
    `));

  it('follows from an amount and its change', () =>
    check(`
      Sales of $54.0 million increased $4.0 million or 8%.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: $4.0 million on $54.0 million less $4.0 million is +7.9 to +8.1 %
      Sales of $54.0 million increased $4.0 million or 18%.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth fails: $4.0 million on $54.0 million less $4.0 million is +7.9 to +8.1 %
    `));

  it('shows what two amounts make where no rate is said', () =>
    check(`
      Orders were $46.0 million compared with $40.0 million a year ago.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth open: $46.0 million over $40.0 million is +14.7 to +15.3 %
    `));

  it('implies what it was before', () =>
    check(`
      Revenue was $74.2 million, up 6.0% sequentially.
                  ^^^^^^^^^^^^^^^^^^^^^^ growth open: $74.2 million after a change of +6.0% implies $69.9–70.1 million before
    `));

  it('finds the base in the document by metric and period', () =>
    check(`
      Third quarter revenue was $70.1 million. Costs were in line with our plan.
      Fourth quarter revenue was $74.2 million, up 6.0% from the third quarter.
                                 ^^^^^^^^^^^^^^^^^^^^^^ growth holds: $74.2 million over $70.1 million is +5.7 to +6.0 %
    `));

  it('leaves alone what is measured in another way', () =>
    check(`
      Revenue was $46.0 million, up 15% organically from $41.0 million.
      Revenue was $46.0 million, up 15% at constant currency from $41.0 million.
      Revenue was $9.4 billion, higher by $300 million compared to our guide.
    `));

  it('takes a limit that all amounts share', () =>
    check(`
      Revenue excluding the divested unit was $46.0 million, up 15% from $40.0 million.
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: $46.0 million over $40.0 million is +14.7 to +15.3 %
    `));

  it('reads what a change is counted from behind "over", and a rate behind it', () =>
    check(`
      Backlog stood at $41.0 million, a 12% increase over last year's $34.0 million.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth fails: $41.0 million over $34.0 million is +20.3 to +20.9 %
      Inventory fell to $31.0 million from $35.5 million, or 12.7%.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: $31.0 million over $35.5 million is −12.9 to −12.4 %
      Debt was $60.0 million, up versus $50.0 million a year ago, or 12% of sales.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth open: $60.0 million over $50.0 million is +19.8 to +20.2 %
      We expect sales of a little over 10% of the $34.0 million.
    `));

  it('does not fail where two measures share one rate', () =>
    check(`
      Net income was $18.0 million or $0.40 per share, up 11% from $17.0 million or $0.36 per share.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth open: $0.40 per share over $0.36 per share is +8.2 to +14.1 %
    `));

  it('of a whole lies between those of its parts', () =>
    check(`
      Loan volumes rose 15%, with 4% growth in personal volumes and 6% growth in business volumes.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth fails: between 4% and 6% for its parts
      Loan volumes rose 5%, with 4% growth in personal volumes and 6% growth in business volumes.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ growth holds: between 4% and 6% for its parts
    `));

  it('implied by guidance is held against what is reported', () =>
    check(`
      We expect revenue of $64.0 million to $66.0 million, a little over 10% below the $74.2 million we reported for the fourth quarter.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ implied holds: $64.0 million to $66.0 million over $74.2 million is −13.8 to −11.0 %
      We expect revenue of $64.0 million to $66.0 million, down 25.0% from the $74.2 million we reported for the fourth quarter.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ implied fails: $64.0 million to $66.0 million over $74.2 million is −13.8 to −11.0 %
    `));
});
