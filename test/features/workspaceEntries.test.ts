import assert from 'node:assert/strict';
import { matches, workspaceEntries } from '../../server/core/features/outline/workspaceEntries';
import { review } from '../../server/core/review';
import { textAt } from '../../server/core/text/span';
import { CALL } from '../support/call';

const entries = workspaceEntries(review(CALL));
const named = (kind: string) => entries.filter((entry) => entry.kind === kind).map(({ name }) => name);

describe('what is looked for over many transcripts', () => {
  it('are people, where they are introduced', () => {
    assert.deepEqual(named('person'), [
      'Ann Reed, CFO, Elmstead Networks, Inc.',
      'Tom Hale, Analyst, Orchard Securities',
      'Paul Ives, Analyst, Fairhaven Capital',
    ]);
    assert.deepEqual(
      entries.slice(0, 2).map(({ span }) => textAt(CALL, span)),
      ['Ann Reed', 'Tom Hale'],
    );
  });

  it('are exchanges', () => {
    assert.deepEqual(named('exchange'), [
      'Tom Hale (Orchard Securities) asks',
      'Greg Lund (Beech Street Research) – did not ask',
      'Paul Ives for Lena Moss (Fairhaven Capital) asks',
      'Tom Hale (Orchard Securities) (again) asks',
    ]);
  });

  it('are quantities, where each is first said, and of which call', () => {
    const revenue = entries.find(({ name }) => name.startsWith('revenue · Q4 2011'));
    assert.equal(revenue?.name, 'revenue · Q4 2011 · $91.6 million');
    assert.equal(revenue?.call, 'Elmstead Networks, Q4 2011');
    assert.equal(revenue && textAt(CALL, revenue.span), '$91.6 million');
    assert.equal(named('quantity').filter((name) => name.endsWith('$91.6 million')).length, 1);
  });

  it('are none in a text that is no transcript', () => assert.deepEqual(workspaceEntries(review('# Notes\n')), []));
});

describe('a query', () => {
  const found = (query: string, rank: number) =>
    entries.filter((entry) => matches(entry, query) === rank).map(({ name }) => name);

  it('is answered by what says all its words, of the call too', () => {
    assert.deepEqual(found('revenue q3', 2), ['revenue · Q3 2011 · $83.7 million']);
    assert.ok(found('elmstead hale', 2).includes('Tom Hale, Analyst, Orchard Securities'));
    assert.deepEqual(found('revenue 1999', 2), []);
  });

  it('is answered by what has its letters in their order, less well', () => {
    assert.ok(found('tmhl', 1).includes('Tom Hale, Analyst, Orchard Securities'));
    assert.deepEqual(found('zzz', 1), []);
  });

  it('that is empty asks for people and exchanges', () => assert.equal(found(' ', 2).length, 7));
});
