import assert from 'node:assert/strict';
import { codeAt } from '../../scripts/mutants/applied';
import { goneFrom, JUDGED, whySame } from '../../scripts/mutants/judged';
import { ignorer } from '../../scripts/mutants/left-out';
import type { Outcome, Result } from '../../scripts/mutants/mutant';
import { lineOf, scoreOf, shareOf, tableOf } from '../../scripts/mutants/page';
import { keyed } from '../../scripts/mutants/sample';
import { changed } from './made';

const OUTCOMES: readonly Outcome[] = ['killed', 'killed', 'killed by transcripts', 'survived', 'invalid'];

const results: readonly Result[] = keyed(
  OUTCOMES.map((_, line) => changed('rules/c.ts', line, `a < ${line}`, `a <= ${line}`)),
).map((mutant, index) => ({ mutant, outcome: OUTCOMES[index]! }));

describe('the page of the mutants', () => {
  it('counts what can be told alone', () => {
    const score = scoreOf(results);
    assert.deepEqual(score, { drawn: 5, invalid: 1, killed: 2, killedByTranscripts: 1, same: 0, survived: 1 });
    assert.equal(shareOf(score), 0.75);
    assert.equal(shareOf(scoreOf([])), null);
  });

  it('has a row for each folder and one for all', () =>
    assert.deepEqual(tableOf(results).split('\n').slice(2), [
      '| `rules/` | 5 | 1 | 0 | 2 | 1 | 1 | 75 % |',
      '| all | 5 | 1 | 0 | 2 | 1 | 1 | 75 % |',
    ]));

  it('names a mutant by its line, and keeps code apart from its own marks', () => {
    assert.equal(lineOf(results[3]!), '- `server/core/rules/c.ts:4` EqualityOperator, `a < 3` → `a <= 3`');
    const mutant = { ...results[3]!.mutant, code: '`$'.concat('{a}`') };
    assert.match(lineOf({ mutant, outcome: 'survived' }), / `` `\$\{a\}` `` → /);
  });
});

describe('the mutants', () => {
  const text = { type: 'StringLiteral' };
  const list = (length: number) => ({ type: 'ArrayExpression', elements: Array(length).fill(text) });
  const property = (name: string, value: object) => ({ type: 'ObjectProperty', key: { name }, value: value as never });

  it('leave out the words of long lists alone, and prose', () => {
    const isLeftOut = (node: object, parent: object = { type: 'Program' }): boolean =>
      ignorer.shouldIgnore({ node, parent } as never) !== undefined;
    assert.equal(isLeftOut(text, list(4)), true);
    assert.equal(isLeftOut(text, list(3)), false);
    assert.equal(isLeftOut(list(9)), false);
    assert.equal(isLeftOut(property('why', text)), true);
    assert.equal(isLeftOut(property('formula', { type: 'ArrowFunctionExpression' })), false);
    assert.equal(isLeftOut(property('kind', text)), false);
  });

  it('are found at their places', () =>
    assert.equal(
      codeAt('one\ntwo three\nfour', { start: { line: 1, column: 4 }, end: { line: 2, column: 2 } }),
      'three\nfo',
    ));

  it('that were judged to be no change are known by what they change in which line', () => {
    const [judged] = JUDGED;
    const mutants = keyed([{ ...judged!, place: { start: { line: 4, column: 2 }, end: { line: 4, column: 4 } } }]);
    assert.equal(whySame(mutants[0]!), judged!.why);
    assert.equal(whySame({ ...mutants[0]!, line: 'another line' }), null);
    assert.deepEqual(goneFrom(mutants), JUDGED.slice(1));
  });
});
