import assert from 'node:assert/strict';
import { answer, tools } from '../../server/core/features/answers';
import { review } from '../../server/core/review';
import { CALL } from '../support/call';
import { undent } from '../support/drawn';

const read = review(CALL);

function checkAnswer(tool: string, input: object, expected: string): void {
  assert.equal(answer(read, tool, input), undent(expected));
}

describe('find_figures', () => {
  it('gives each figure in full, with its line, its sentence and its checks', () =>
    checkAnswer(
      'find_figures',
      { about: 'revenue', period: '2011Q4' },
      `
      Elmstead Networks, fourth quarter 2011. 2 of 7 quantities match.
      - revenue · fourth quarter 2011 · actual: $91.6 million = 91,600,000 USD
        line 9, Ann Reed: "Revenue for the fourth quarter of 2011 was »$91.6 million«, up 9.5% from $83.7 million in the third quarter."
        line 24, Ann Reed: "Revenue was »$91.6 million« in the fourth quarter, and the order book is full."
        check: $91.6 million over $83.7 million is +9.3 to +9.6 % (holds)
        check: $91.6 million is above $83.7 million (holds)
        check: $91.6 million and $91.6 million agree (holds)
      - revenue · change · fourth quarter 2011 · actual: 9.5% = 9.5 %
        line 9, Ann Reed: "Revenue for the fourth quarter of 2011 was $91.6 million, up »9.5%« from $83.7 million in the third quarter."
        check: $91.6 million over $83.7 million is +9.3 to +9.6 % (holds)
        check: $91.6 million is above $83.7 million (holds)`,
    ));

  it('finds by words of the period, by speaker and by what is said', () => {
    const first = (input: object) => String(answer(read, 'find_figures', input)).split('\n')[0];
    assert.match(String(first({ period: 'third quarter' })), /1 of \d+ quantities matches\.$/);
    assert.match(String(first({ speaker: 'paul ives' })), /0 of \d+ quantities match\.$/);
    assert.match(String(first({ speaker: 'reed', about: '625' })), /1 of \d+ quantities matches\.$/);
  });

  it('says which metrics and periods there are where nothing matches', () => {
    const text = String(answer(read, 'find_figures', { about: 'gross margin' }));
    assert.match(text, /\nMetrics named: revenue, .*states.*\nPeriods named: 2011Q4, 2011Q3/);
  });

  it('gives no more than is asked for', () => {
    const text = String(answer(read, 'find_figures', { limit: 1 }));
    assert.equal(text.match(/^- /gm)?.length, 1);
    assert.match(text, /\n\d+ more quantities not shown\.$/);
  });
});

describe('check_numbers', () => {
  it('gives what cannot all be right, quoted, and what holds', () =>
    checkAnswer(
      'check_numbers',
      { about: 'states' },
      `
      Elmstead Networks, fourth quarter 2011. 2 to look at, 4 checks hold.
      Cannot all be right:
      - warning, line 10, counted-differently: these cannot all be right: all 14 states and all 13 states
        line 10, Ann Reed: "Our network is live in all 14 states, and we have customers in all »13 states« where we are licensed."
      Holds: nothing about "states".`,
    ));

  it('gives repairs where they are certain', () =>
    assert.match(String(answer(read, 'check_numbers', {})), /\n {2}certain repair: .*2012\?/));
});

describe('read_exchange', () => {
  it('lists the exchanges where none is named', () =>
    checkAnswer(
      'read_exchange',
      {},
      `
      Elmstead Networks, fourth quarter 2011. 4 exchanges.
      1. Tom Hale (Orchard Securities), line 14: How should we think about revenue in calendar 20127 Is…
      2. Greg Lund (Beech Street Research), line 27: announced, did not ask
      3. Paul Ives for Lena Moss (Fairhaven Capital), line 35: Is the order book in line with what you saw a year ago?
      4. Tom Hale (Orchard Securities), line 47: how many people work for you now?`,
    ));
  it('reads one with its lines and what was found in it', () =>
    checkAnswer(
      'read_exchange',
      { number: 1 },
      `
      Elmstead Networks, fourth quarter 2011.

      Exchange 1 of 4: Tom Hale (Orchard Securities), answered by Ann Reed.
      line 14, Operator: Thank you. Our first question comes from the line of Tom Hale with Orchard Securities. Please proceed with your question.
      line 18, Tom Hale: Thanks, and good afternoon. How should we think about revenue in calendar 20127 Is there more to come?
      line 22, Ann Reed: We do not guide beyond the quarter, Tom. Revenue was $91.6 million in the fourth quarter, and the order book is full. We said a year ago that it would be.
      Cannot all be right:
      - "20127" is in no calendar; "2012?" is meant
        line 20, Tom Hale: "How should we think about revenue in calendar »20127« Is there more to come?"`,
    ));

  it('finds one by who asks or by the firm, a stand-in too', () => {
    for (const analyst of ['ives', 'Lena Moss', 'fairhaven'])
      assert.match(String(answer(read, 'read_exchange', { analyst })), /^Exchange 3 of 4: Paul Ives for Lena Moss/m);
    assert.equal(String(answer(read, 'read_exchange', { analyst: 'Hale' })).match(/^Exchange /gm)?.length, 2);
    assert.match(
      String(answer(read, 'read_exchange', { analyst: 'nobody' })),
      /None is the one that was asked for\.\n1\. /,
    );
  });
});

describe('every tool', () => {
  it('takes any input for a question that it can answer', () => {
    const odd = [null, 3, 'revenue', [], { about: 7, limit: 'all', number: -3 }, { limit: Number.NaN, analyst: {} }];
    for (const { name } of tools)
      for (const input of odd) assert.ok(answer(read, name, input)?.startsWith('Elmstead'), name);
  });

  it('tells nothing of a text that is no transcript, and there is no other tool', () => {
    for (const { name } of tools)
      assert.equal(
        answer(review('The key is under the mat.'), name, {}),
        'No transcript of a call was recognised in this text.',
      );
    assert.equal(answer(read, 'write_file', {}), null);
  });

  it('keeps words of the document on one line', () => {
    const hostile = review(CALL.replace('How should we think', 'How\u2028should we\u0007 think'));
    const text = String(answer(hostile, 'read_exchange', { number: 1 }));
    assert.match(text, /Tom Hale: Thanks, and good afternoon\. How should we {1,2}think about revenue/);
    assert.equal(text.split('\n').length, String(answer(read, 'read_exchange', { number: 1 })).split('\n').length);
  });
});
