import assert from 'node:assert/strict';
import { COLUMNS, guarded } from '../../server/core/features/table/csv';
import { recordsOf } from '../../server/core/features/table/records';
import { figureTable } from '../../server/core/features/table/table';
import { reportOf } from '../../server/core/report';
import { review } from '../../server/core/review';
import { CALL } from '../support/call';
import { undent } from '../support/drawn';

const TEXT = undent(`
  Operator

  Good afternoon, and welcome to the Brackwell Mills fourth quarter 2011 earnings conference call. At this time, all participants are in a
  listen-only mode. It is now my pleasure to introduce your host, Mina "Em" Rook.

  Mina Rook - Brackwell Mills, Inc. - CFO

  Revenue for the fourth quarter of 2011 was $50.0 million, up from $40.0 million in the fourth quarter of 2010.
`);
const read = review(TEXT);
const amounts = read.figures.filter(({ kind }) => kind === 'money').map(({ id }) => id);
const table = (format: 'csv' | 'json' | 'tabs' | 'markdown') => figureTable(read, format, 'a, b.txt', amounts);

describe('a table of figures', () => {
  it('as CSV has a line each, quoted where it must be', () => {
    const [head, ...rows] = table('csv').split('\r\n');
    assert.equal(head, COLUMNS.join(','));
    const span = (words: string) => `${TEXT.indexOf(words)},${TEXT.indexOf(words) + words.length}`;
    assert.deepEqual(rows, [
      `"a, b.txt",8,44,8,57,${span('$50.0 million')},$50.0 million,money,50000000,49950000,50050000,false,USD,exact,1,revenue,2011Q4,,actual,1,Mina Rook,executive,1,1,0,$50.0 million is above $40.0 million,`,
      `"a, b.txt",8,67,8,80,${span('$40.0 million')},$40.0 million,money,40000000,39950000,40050000,false,USD,exact,1,revenue,2010Q4,,actual,1,Mina Rook,executive,1,1,0,$50.0 million is above $40.0 million,`,
      '',
    ]);
  });

  it('as JSON has the same fields, with what is not known as null', () => {
    const { schemaVersion, figures } = JSON.parse(table('json'));
    assert.equal(schemaVersion, 1);
    assert.deepEqual(Object.keys(figures[0]), [...COLUMNS]);
    assert.deepEqual(figures, recordsOf(read, 'a, b.txt', amounts));
    assert.equal(figures[0]?.basis, null);
  });

  it('to be pasted has what a person reads, between tabs', () => {
    assert.equal(
      table('tabs'),
      [
        'Metric\tPeriod\tAs said\tValue\tUnit\tStance\tSpeaker\tLine\tChecks\tTo look at',
        'revenue\tfourth quarter 2011\t$50.0 million\t50000000\tUSD\tactual\tMina Rook\t8\t$50.0 million is above $40.0 million\t',
        'revenue\tfourth quarter 2010\t$40.0 million\t40000000\tUSD\tactual\tMina Rook\t8\t$50.0 million is above $40.0 million\t',
        '',
      ].join('\n'),
    );
  });

  it('as Markdown is a table', () => {
    const [head, line, first] = table('markdown').split('\n');
    assert.equal(head, '| Metric | Period | As said | Value | Unit | Stance | Speaker | Line | Checks | To look at |');
    assert.equal(line, `|${' --- |'.repeat(10)}`);
    assert.match(String(first), /^\| revenue \| fourth quarter 2011 \| \$50\.0 million \| 50000000 \| USD \|/);
  });

  it('has every field of the report, under the same name', () => {
    const [figure] = reportOf(review(CALL), null, 0).figures;
    const { span: _, ...fields } = figure!;
    for (const name of Object.keys(fields)) assert.ok((COLUMNS as readonly string[]).includes(name), name);
  });

  it('has all figures where none are named', () => {
    const all = recordsOf(review(CALL), null, null);
    assert.equal(all.length, review(CALL).figures.length);
    for (const { start, end, text } of all) assert.equal(CALL.slice(start, end).replace(/\s+/g, ' '), text);
  });
});

describe('what a spreadsheet would take for a formula', () => {
  for (const words of ['=1+1', '+20.1%', '-5', '@SUM(A1)', '\t=1', ' =cmd|x'])
    it(`${JSON.stringify(words)} is made words`, () => assert.equal(guarded(words), `'${words}`));
  for (const words of ['$50.0 million', '5-10%', 'revenue = income', '', '20.1%'])
    it(`${JSON.stringify(words)} stays as it is`, () => assert.equal(guarded(words), words));

  it('quotes inside a field are doubled, and lines stay inside it', () => {
    const [, row] = figureTable(read, 'csv', 'the "last"\ncall.txt', amounts).split('\r\n');
    assert.match(String(row), /^"the ""last""\ncall\.txt",8,44,/);
  });
});
