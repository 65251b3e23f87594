import assert from 'node:assert/strict';
import { dateIn, periodsIn } from '../../server/core/text/dates';
import { companySaid } from '../../server/core/transcript/company';
import { saidPeriod } from '../../server/core/transcript/period';
import { transcriptOf } from './support';

function checkCall(title: string, expected: object): void {
  it(title.replace(/\n/g, ' / '), () =>
    assert.deepEqual(
      transcriptOf(`${title}
Executives
Dora Ames - Chief Executive Officer
Analysts
Piet Holm - Quayside Securities
Operator
Good morning, ladies and gentlemen, and thank you for standing by for the earnings conference call. Please go ahead.
Dora Ames
Thank you. Revenue was $20.5 million, up 4% against last year, as our guidance said.
Question-and-Answer Session
Operator
Our first question comes from Piet Holm.
`).call,
      expected,
    ),
  );
}

describe('the call, from its title', () => {
  checkCall('Larkfield, Inc. (NYSE:LRK) Q4 2012 Earnings Call November 12, 2012 10:00 AM ET', {
    company: 'Larkfield, Inc.',
    ticker: 'LRK',
    period: '2012Q4',
    date: '2012-11-12',
  });
  checkCall('Q2 2016 Larkfield Inc Earnings Call\nAPRIL 26, 2016 / 9:00PM GMT', {
    company: 'Larkfield Inc',
    ticker: null,
    period: '2016Q2',
    date: '2016-04-26',
  });
  checkCall('LRK - Q1 2002 Larkfield Earnings Conference Call\nEVENT DATE/TIME: APRIL 18, 2002 / 3:00PM GMT', {
    company: 'Larkfield',
    ticker: 'LRK',
    period: '2002Q1',
    date: '2002-04-18',
  });
  checkCall('Larkfield PLC\nFull Year 2012 Results\n12 February, 2013', {
    company: 'Larkfield PLC',
    ticker: null,
    period: 'FY2012',
    date: '2013-02-12',
  });
  checkCall('Larkfield(LRK+2.97%)Q1 2025 Earnings Call', {
    company: 'Larkfield',
    ticker: 'LRK',
    period: '2025Q1',
    date: null,
  });
  checkCall('**Date:** 2025-07-31\n**Company:** LRK\n**Quarter:** Q3 2025', {
    company: 'LRK',
    ticker: 'LRK',
    period: '2025Q3',
    date: '2025-07-31',
  });
  checkCall('4Q21 FINANCIAL RESULTS\nJanuary 14, 2022', {
    company: null,
    ticker: null,
    period: '2021Q4',
    date: '2022-01-14',
  });
});

describe('the call, from its words', () => {
  const company = (words: string): string | null => companySaid([words]);

  it('names the company where it is introduced', () => {
    assert.equal(
      company('-- and welcome to the Larkfield fourth quarter financial results conference call.'),
      'Larkfield',
    );
    assert.equal(company("Welcome to Larkfield Mills' third quarter 2021 earnings call."), 'Larkfield Mills');
    assert.equal(
      company("I'm Ida Sand, Head of Investor Relations for Larkfield & Sons. Good morning."),
      'Larkfield & Sons',
    );
    assert.equal(company("Joining me are Bo Lund, Larkfield's Chief Financial Officer, and others."), 'Larkfield');
  });

  it('names none where the words are general', () => {
    assert.equal(company('Good morning, and welcome to the fourth quarter results conference call.'), null);
    assert.equal(company('Thank you, operator, and good afternoon.'), null);
  });

  const period = (words: string, date: string | null = null): string | null => saidPeriod([words], [words], date);

  it('puts the quarter in the year in which the words put it', () => {
    assert.equal(period('Welcome to the third quarter 2021 earnings call.'), '2021Q3');
    assert.equal(period('Welcome to the Larkfield fiscal 2015 second quarter results.'), '2015Q2');
    assert.equal(period('results for the first quarter ended March 31, 2025.'), '2025Q1');
  });

  it('takes the year from the quarter guided to, from what is compared, or from the date', () => {
    assert.equal(
      period('The fourth quarter results call. I will give guidance for the first quarter of 2012.'),
      '2011Q4',
    );
    assert.equal(
      period('The second quarter results call. Sales rose, compared to the second quarter of 2019.'),
      '2020Q2',
    );
    assert.equal(period('The fourth quarter results call.', '2022-01-14'), '2021Q4');
  });

  it('is null where nothing says it', () => assert.equal(period('Good morning, everyone.'), null));
});

describe('dates and periods', () => {
  const iso = (words: string): string | undefined => dateIn(words)?.value;
  const said = (words: string): readonly (readonly (number | null)[])[] =>
    periodsIn(words).map(({ quarter, half, year }) => [quarter, half, year]);

  it('are read in the forms of titles', () => {
    assert.equal(iso('Apr. 12, 2024 12:43 PM'), '2024-04-12');
    assert.equal(iso('23-Oct-2018'), '2018-10-23');
    assert.equal(iso('Wednesday 24th July 2024 | 11:00'), '2024-07-24');
    assert.equal(iso('04/17/2002'), '2002-04-17');
    assert.equal(iso('Page 3 of 12'), undefined);
  });

  it('are read in the forms of speech', () => {
    assert.deepEqual(said('4Q12'), [[4, null, 2012]]);
    assert.deepEqual(said("Q3 FY'25"), [[3, null, 2025]]);
    assert.deepEqual(said('Q3 & 9M CY2024'), [[3, null, 2024]]);
    assert.deepEqual(said('Q2 2024 – 2025'), [[2, null, 2025]]);
    assert.deepEqual(said('first half of 2023'), [[null, 1, 2023]]);
    assert.deepEqual(said('the third quarter'), [[3, null, null]]);
    assert.deepEqual(said('we bought a quarter of it for $20'), []);
  });

  it('take no amount for a year', () => {
    assert.deepEqual(said('in the third quarter, 20% of sales'), [[3, null, null]]);
    assert.deepEqual(said('fourth quarter 90 basis points'), [[4, null, null]]);
  });
});
