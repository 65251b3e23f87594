import assert from 'node:assert/strict';
import { lineAt, linesOf } from '../../server/core/text/lines';
import { REFERENCE, readText } from '../support/shared';
import { exchangeLines, nameOf, transcriptOf } from './support';

/** The transcript that the project was asked for, read from beside the project. Skipped where it is not there. */
(REFERENCE ? describe : describe.skip)('the reference transcript', () => {
  const text = REFERENCE ? readText(REFERENCE) : '';
  const transcript = transcriptOf(text);
  const lines = linesOf(text);
  const lineOf = (offset: number): number => lineAt(lines, offset) + 1;

  it('is of the StreetEvents PDF edition', () => assert.equal(transcript.layout, 'streetevents-pdf'));

  it('is the call of a company and a period; nothing says a date', () =>
    assert.deepEqual(transcript.call, { company: 'Calix', ticker: null, period: '2011Q4', date: null }));

  it('has two sections, by their headings', () =>
    assert.deepEqual(
      transcript.sections.map(({ kind, headingSpan }) => [kind, lineOf(headingSpan[0])]),
      [
        ['presentation', 1],
        ['qa', 99],
      ],
    ));

  it('has 117 turns, from the first line of speech to the last', () => {
    const { turns } = transcript;
    assert.equal(turns.length, 117);
    assert.deepEqual(
      turns.slice(0, 5).map((turn) => [nameOf(transcript, turn.speaker), lineOf(turn.headerSpan[0])]),
      [
        ['Operator', 2],
        ['David Allen', 12],
        ['Carl Russo', 36],
        ['Michael Ashby', 43],
        ['Carl Russo', 93],
      ],
    );
    assert.equal(lineOf(turns.at(-1)!.span[1]), 678);
  });

  it('has the operator, three executives and seven analysts, one each over their spellings', () =>
    assert.deepEqual(
      transcript.participants.map(({ name, role, firm, title, turns }) => [name, role, firm, title, turns.length]),
      [
        ['Operator', 'operator', null, null, 13],
        ['David Allen', 'executive', 'Calix, Inc.', 'Director, IR, Treasurer', 2],
        ['Carl Russo', 'executive', 'Calix, Inc.', 'President, CEO', 38],
        ['Michael Ashby', 'executive', 'Calix, Inc.', 'EVP, CFO', 16],
        ['Mark McKechnie', 'analyst', 'ThinkEquity', 'Analyst', 6],
        ['George Notter', 'analyst', 'Jefferies & Company', 'Analyst', 6],
        ['Blair King', 'analyst', 'Avondale Partners', 'Analyst', 6],
        ['Nikos Theodosopoulos', 'analyst', 'UBS', 'Analyst', 10],
        ['Simona Jankowski', 'analyst', 'Goldman Sachs', 'Analyst', 8],
        ['Stan Gobler', 'analyst', 'Morgan Stanley Smith Barney', 'Analyst', 4],
        ['Simon Leopold', 'analyst', 'Morgan Keegan', 'Analyst', 8],
      ],
    ));

  it('has ten calls: nine asked, one dropped, one stand-in, two who come back', () =>
    assert.deepEqual(exchangeLines(text), [
      '100: Mark McKechnie, called Mark McKechnie of ThinkEquity, asked, answered by Carl Russo, Michael Ashby',
      '162: George Notter, called George Notter of Jefferies & Company, asked, answered by Michael Ashby, Carl Russo',
      '206: Blair King, called Blair King of Avondale Partners, asked, answered by Carl Russo',
      '268: Nikos Theodosopoulos, called Nikos Theodosopoulos of UBS, asked, answered by Michael Ashby, Carl Russo',
      '360: nobody, called Ehud Gelblum of Morgan Stanley Smith Barney, dropped, answered by nobody',
      '370: Simona Jankowski, called Simona Jankowski of Goldman Sachs, asked, answered by Michael Ashby, Carl Russo',
      '462: Stan Gobler, called Ehud Gelblum of Morgan Stanley Smith Barney, asked in place, answered by Carl Russo',
      '505: Simon Leopold, called Simon Leopold of Morgan Keegan, asked, answered by Carl Russo',
      '592: Mark McKechnie, called Mark McKechnie of ThinkEquity, asked, answered by Michael Ashby, Carl Russo',
      '632: George Notter, called George Notter of Jefferies & Company, asked, answered by Michael Ashby, Carl Russo',
    ]));

  it('ends the last exchange before the closing', () => assert.ok(lineOf(transcript.exchanges.at(-1)!.span[1]) < 665));

  for (const line of [29, 77, 419]) {
    it(`goes on over the page join in line ${line}`, () => {
      const start = lines[line - 1]!.span[0] + 1;
      const turn = transcript.turns.find(({ span }) => span[0] < start && start < span[1])!;
      const piece = turn.flow.pieces.find(({ source }) => source === start)!;
      assert.equal(turn.flow.text[piece.flow - 1], ' ');
    });
  }
});
