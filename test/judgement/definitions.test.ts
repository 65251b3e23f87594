import assert from 'node:assert/strict';
import { heldAbout } from '../../server/core/definitions';
import { createReviewer, review } from '../../server/core/review';
import { type Definitions, NO_SETTINGS } from '../../server/core/rules/judgements/settings';
import { undent } from '../support/drawn';

const withDefinitions = (definitions: Definitions) => ({ settings: { ...NO_SETTINGS, definitions } });
const rulesIn = (text: string, definitions: Definitions = {}): string[] =>
  review(text, withDefinitions(definitions)).findings.map(({ rule }) => rule);

/** A call of an invented company, in which a chief financial officer says these words. */
const call = (words: string): string =>
  undent(`
    Operator

    Good morning, and welcome to the Elmstead Networks first quarter 2012 earnings conference call. All lines are in a listen-only mode.

    Ann Reed - Elmstead Networks, Inc. - CFO

    Good morning, everyone. WORDS

    Operator

    Our first question comes from the line of Tom Hale with Orchard Securities. Please go ahead.

    Tom Hale - Orchard Securities - Analyst

    Thanks for taking my question.
  `).replace('WORDS', words);

describe('the tolerance of a team', () => {
  const off = call('Revenue for the quarter was $120.0 million, up 20.3% from $100.0 million in the prior year.');

  it('lets numbers agree that differ by no more', () => {
    assert.deepEqual(rulesIn(off), ['growth-does-not-follow']);
    assert.deepEqual(rulesIn(off, { tolerance: 2 }), []);
    assert.deepEqual(rulesIn(off, { tolerance: 0.1 }), ['growth-does-not-follow']);
  });

  it('shows the check as one that holds', () => {
    const { claims } = review(off, withDefinitions({ tolerance: 2 }));
    assert.ok(claims.some(({ relation, verdict }) => relation === 'growth' && verdict === 'holds'));
    assert.ok(claims.every(({ verdict }) => verdict !== 'fails'));
  });

  it('is none for what is counted one by one', () => {
    const text = call(
      'Our network is live in all 14 states, and we have customers in all 13 states where we are licensed.',
    );
    assert.deepEqual(rulesIn(text, { tolerance: 10 }), ['counted-differently']);
  });
});

describe('the synonyms of a team', () => {
  const synonyms = { metricSynonyms: new Map([['revenue', ['billings', 'top line']]]) };
  const metricOf = (written: string, text: string, definitions: Definitions) =>
    review(text, withDefinitions(definitions)).figures.find((figure) => figure.written === written)?.metric;

  it('give a metric its one name', () => {
    const text = call('Billings were $91.6 million in the first quarter.');
    assert.equal(metricOf('$91.6 million', text, {}), 'billings');
    assert.equal(metricOf('$91.6 million', text, synonyms), 'revenue');
  });

  it('compare what is said under two names', () => {
    const text = call(
      'Total revenue for the first quarter was $91.62 million. We are happy with that. As I said, our billings of $91.26 million in the first quarter were a record.',
    );
    const quantities = (definitions: Definitions) =>
      review(text, withDefinitions(definitions)).quantities.map(({ metric, figures }) => [metric, figures.length]);
    assert.deepEqual(quantities(synonyms), [['revenue', 2]]);
    assert.equal(quantities({}).length, 2);
  });

  it('say nothing of other metrics', () => {
    const text = call('Net income was $9.6 million in the first quarter.');
    assert.equal(metricOf('$9.6 million', text, synonyms), metricOf('$9.6 million', text, {}));
  });
});

describe('the end of a fiscal year', () => {
  it('says about when a call was held', () => {
    const held = (period: string | null, fiscalYearEnd?: number) =>
      heldAbout(period, fiscalYearEnd === undefined ? {} : { fiscalYearEnd });
    assert.equal(held('2012Q1', 12), '2012-04-01');
    assert.equal(held('2011Q4', 12), '2012-01-01');
    assert.equal(held('2012Q1', 9), '2012-01-01');
    assert.equal(held('2012Q4', 9), '2012-10-01');
    assert.equal(held('FY2012', 6), '2012-07-01');
    assert.equal(held('2012H1', 3), '2011-10-01');
    assert.equal(held('2012Q1', 3), '2011-07-01');
    assert.equal(held('2012Q1'), null);
    assert.equal(held(null, 9), null);
    assert.equal(held('prior-year', 9), null);
  });

  it('dates the quarters that are named by their month', () => {
    const text = call('Revenue for the December quarter was $91.6 million.');
    const periods = (definitions: Definitions) =>
      review(text, withDefinitions(definitions))
        .figures.map(({ period }) => period)
        .slice(-1);
    assert.deepEqual(periods({}), ['2011Q4']);
    assert.deepEqual(periods({ fiscalYearEnd: 9 }), ['2012Q1']);
  });

  it('holds against what the day of the call makes likely', () => {
    const text = `Elmstead Networks Q1 2012 Earnings Call\nJuly 26, 2012\n\n${call('Revenue for the June quarter was $91.6 million, and $85.0 million in the September quarter.')}`;
    const periods = (definitions: Definitions) =>
      review(text, withDefinitions(definitions))
        .figures.filter(({ kind }) => kind === 'money')
        .map(({ period }) => period);
    assert.deepEqual(periods({}), ['2012Q1', '2011Q2']);
    assert.deepEqual(periods({ fiscalYearEnd: 3 }), ['2012Q1', '2011Q2']);
    assert.deepEqual(periods({ fiscalYearEnd: 6 }), ['2011Q4', '2012Q1']);
  });
});

describe('a reviewer that remembers', () => {
  it('answers other settings as a fresh one would', () => {
    const text = call('Billings were $120.0 million, up 20.3% from $100.0 million in the prior year.');
    const reviewer = createReviewer();
    for (const definitions of [{}, { tolerance: 2 }, { metricSynonyms: new Map([['revenue', ['billings']]]) }, {}]) {
      const options = withDefinitions(definitions);
      assert.deepEqual(reviewer.review(text, options), review(text, options));
    }
  });

  it('without settings answers as it always did', () => {
    assert.deepEqual(review(call('Thank you.')).suppressed, []);
    const text = call('Revenue was $120.0 million, up 20.3% from $100.0 million in the prior year.');
    assert.deepEqual(review(text), review(text, { settings: NO_SETTINGS, file: 'a.txt' }));
  });
});
