import assert from 'node:assert/strict';
import { isFullName, isOperator, isUnidentified } from '../../server/core/layouts/names';
import { nameWords, sameName, tidyName } from '../../server/core/layouts/person-names';
import { plainText, transcriptOf } from './support';

function checkSame(a: string, b: string): void {
  it(`${a} is ${b}`, () => assert.ok(sameName(nameWords(a), nameWords(b)) && sameName(nameWords(b), nameWords(a))));
}

function checkOther(a: string, b: string): void {
  it(`${a} is not ${b}`, () => assert.ok(!sameName(nameWords(a), nameWords(b))));
}

describe('names of people', () => {
  describe('in several spellings', () => {
    checkSame('Dora Ames', 'DORA AMES');
    checkSame('W. James Holm', 'Jim Holm');
    checkSame('William Sand', 'Bill Sand');
    checkSame('David Lund', 'David H. Lund');
    checkSame('Anthony Castellan', 'A.M. Castellan');
    checkSame('A.M. Castellan', 'Toni Castellan');
    checkSame('Chis Hallberg', 'Chris Hallberg');
    checkSame('Glenn Schorn', 'Glenn Schornn');
    checkSame('[Dora] Ames (ph)', 'Dora Ames');
    checkSame('B i l l  H o l m b e r g (ph)', 'Bill Holmberg');
    checkSame("Nigel D'Arcy", 'Nigel D’Arcy');
    checkSame('Mr. Piet Holm, Jr.', 'Piet Holm');
    checkSame('JosÃ© Marin', 'José Marin');
  });

  describe('of different people', () => {
    checkOther('David J. Turner', 'John M. Turner');
    checkOther('Dora Ames', 'Dora Holm');
    checkOther('Piet Holm', 'Bo Holm');
    checkOther('Dora Ames', 'Ames');
  });

  it('are shown without the marks of the transcriber', () => {
    assert.equal(tidyName('T a n e y (ph)'), 'Taney');
    assert.equal(tidyName('[Piet Holm]'), 'Piet Holm');
    assert.equal(tidyName('MS. DORA AMES'), 'DORA AMES');
  });

  it('are told from headings, firms and speech', () => {
    for (const name of [
      'Dora Ames',
      'M.L. "CHIP" HOLM',
      'Ludwig van Holm',
      'Sergio P. Ermo',
      'DAVE _____',
      "Matt O'Hara",
    ]) {
      assert.ok(isFullName(name), name);
    }
    for (const other of [
      'Gross Margin',
      'Thank You',
      'Larkfield, Inc.',
      'Third Quarter',
      'Dora',
      'we said so',
      'Slide 4',
      '',
    ]) {
      assert.ok(!isFullName(other), other);
    }
  });

  it('are told from labels', () => {
    for (const label of ['Operator', 'OPERATOR', 'The Operator', 'Moderator', 'Conference Operator'])
      assert.ok(isOperator(label));
    for (const label of ['Unidentified Analyst', 'Unknown Speaker', 'THE CALLER', 'Speaker 3'])
      assert.ok(isUnidentified(label));
    assert.ok(!isOperator('Operators of wells') && !isUnidentified('Uni Dentin'));
  });
});

describe('participants', () => {
  const { participants } = transcriptOf(
    plainText(`
Larkfield, Inc. (NYSE:LRK) Q4 2012 Earnings Call November 12, 2012
Executives
William Sand - Chief Financial Officer
Analysts
Piet Holm - Quayside Securities
Bo Lund - Harbour Research
Operator
Good morning, and welcome to the Larkfield fourth quarter 2012 earnings conference call. Please go ahead.
Bill Sand
Thank you. Revenue for the quarter was $20.5 million, up 4% against last year, as our guidance said.
Question-and-Answer Session
Operator
Our first question comes from Pete Holm with Quayside.
Piet Holm
What drove the margin?
Bill Sand
Volume.
`),
  );

  it('are one entry a person, with role, firm or title, and every spelling', () => {
    assert.deepEqual(
      participants.map(({ name, role, firm, title, spellings, turns }) => ({
        name,
        role,
        firm,
        title,
        spellings,
        turns,
      })),
      [
        {
          name: 'William Sand',
          role: 'executive',
          firm: null,
          title: 'Chief Financial Officer',
          spellings: ['William Sand - Chief Financial Officer', 'Bill Sand'],
          turns: [1, 4],
        },
        {
          name: 'Piet Holm',
          role: 'analyst',
          firm: 'Quayside Securities',
          title: null,
          spellings: ['Piet Holm - Quayside Securities', 'Piet Holm'],
          turns: [3],
        },
        {
          name: 'Bo Lund',
          role: 'analyst',
          firm: 'Harbour Research',
          title: null,
          spellings: ['Bo Lund - Harbour Research'],
          turns: [],
        },
        { name: 'Operator', role: 'operator', firm: null, title: null, spellings: ['Operator'], turns: [0, 2] },
      ],
    );
  });

  it('that are listed know where; others do not', () => {
    assert.ok(participants[2]!.listed);
    assert.equal(participants[3]!.listed, null);
  });
});
