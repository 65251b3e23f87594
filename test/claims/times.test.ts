import { checkClaims } from './ground';

const checkTimes = (fixture: string): void => checkClaims(['multiple'], fixture);

describe('so many times as much', () => {
  it('as an amount right behind', () => {
    checkTimes(`
      M: Revenue was $60 million, more than double the $42 million of a year ago.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple fails: $60 million over $42 million is 1.29–1.57x, and “double” is said
      M: Revenue was $60 million, more than double the $25 million of a year ago.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple holds: $60 million over $25 million is 2.16–2.65x, and “double” is said
      M: Revenue was $60.0 million, nearly three times the $42.0 million we reported a year ago.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple fails: $60.0 million over $42.0 million is 1.43x, and “three times” is said
      M: Revenue was $60 million, up in the double digits from the $42 million of last year.
      M: Leverage is three times, and our debt of $60 million is due in the year in which $42 million of notes are.
    `);
  });
  it('as a pace, of which one that fits is enough', () => {
    checkTimes(`
      M: Volumes grew by 5% year-on-year. Our focus areas grew at more than triple the pace. Volumes there grew at 10.35%.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple fails: 10.35% over 5% is 1.88–2.30x, and “triple” is said
      M: Volumes grew by 5% year-on-year. Our focus areas grew at more than double the pace. Volumes there grew at 11.35%.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple holds: 11.35% over 5% is 2.06–2.52x, and “double” is said
      M: Volumes fell by 3%, while prices grew by 5%. Our focus areas grew at more than double the pace. Volumes there grew at 10.8%.
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple holds: 10.8% over 5% is 1.95–2.41x, and “double” is said
    `);
  });
  it('with what comes of it', () => {
    checkTimes(`
      M: You are saying within 13 times the $50.0 billion. So you are talking of a balance sheet of $1.6 trillion.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple fails: 13 times $50.0 billion is $584.4–675.7 billion
      M: You would stay within 32 times the $50.0 billion. So you are talking of a balance sheet of $1.6 trillion.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ multiple holds: 32 times $50.0 billion is $1.44–1.63 trillion
      M: You would stay within 32 times the $50.0 billion. Our net income was $1.6 billion.
    `);
  });
  it('said twice of one name', () => {
    checkTimes(`
      M: Most notably, Glassworks revenue nearly tripled in the fourth quarter.
                                                 ^^^^^^^ multiple fails: glassworks revenue up 84% and tripled
      M: Glassworks was up 84% in the fourth quarter, as we won across sectors.
      M: Papermill revenue nearly doubled in the fourth quarter.
                                  ^^^^^^^ multiple holds: papermill revenue up 84% and doubled
      M: Papermill was up 84% in the fourth quarter.
      M: Net income doubled in the fourth quarter. Net income of the region was up 12%.
    `);
  });
});
