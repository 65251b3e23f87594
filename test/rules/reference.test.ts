import assert from 'node:assert/strict';
import { type Review, review } from '../../server/core/review';
import type { Span } from '../../server/core/text/span';
import { REFERENCE, readText } from '../support/shared';

/** The reference transcript is third-party text: it stays outside the project, and without it there is nothing to check. */
describe('the reference transcript', () => {
  if (REFERENCE === null) {
    it.skip('does not lie beside the project');
    return;
  }
  const text = readText(REFERENCE);
  const found: Review = review(text);
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const written = (span: Span): string => text.slice(span[0], span[1]).replaceAll('\n', ' ');

  /** The finding at a line whose place reads so; its level, rule and the lines of its related places. */
  const checkFound = (
    line: number,
    place: string,
    level: string,
    rule: string,
    related: readonly number[],
    fix: string | null = null,
  ) => {
    const here = found.findings.filter(({ span }) => lineOf(span[0]) === line && written(span) === place);
    assert.deepEqual(
      here.map((finding) => [finding.severity, finding.rule, finding.related.map(({ span }) => lineOf(span[0]))]),
      [[level, rule, [...related]]],
    );
    assert.deepEqual(
      here.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText))),
      fix === null ? [] : [fix],
    );
  };

  describe('finds', () => {
    it('two counts of all states', () => checkFound(420, '13 states', 'warning', 'counted-differently', [418]));
    it('two values of the days sales outstanding', () =>
      checkFound(200, '42 days', 'warning', 'restated-differently', [78]));
    it('an increase that implies an unlikely quarter', () =>
      checkFound(74, '$12.3 million', 'hint', 'unlikely-change', [74, 64]));
    it('a year that is none', () => checkFound(290, '20117', 'warning', 'impossible-number', [], '2011?'));
    it('a digit for a letter', () => checkFound(299, '1', 'hint', 'damaged-number', [], 'I'));
    it('an ordinal for a count', () => checkFound(54, '1,000th', 'hint', 'damaged-number', []));
    it('a lost blank', () => checkFound(21, '24,2011', 'hint', 'damaged-number', [], '24, 2011'));
    it('a date without its month', () => checkFound(672, 'this 27th', 'hint', 'damaged-number', []));
    it('a number that is put right', () => checkFound(599, '$50 million', 'information', 'corrected-statement', [605]));
    it('unverified figures', () => checkFound(195, '50 to 55', 'information', 'unverified-figure', []));
    it('nothing else', () => {
      const lines = [21, 54, 74, 195, 200, 250, 290, 299, 420, 599, 672];
      assert.deepEqual(
        found.findings.map(({ span }) => lineOf(span[0])).filter((line) => !lines.includes(line)),
        [],
      );
    });
  });

  /** A claim that holds, by its relation and its words. */
  const checkHolds = (line: number, relation: string, words: string) => {
    const claims = found.claims.filter((claim) => lineOf(claim.span[0]) === line && claim.relation === relation);
    assert.ok(
      claims.some((claim) => claim.verdict === 'holds' && claim.words === words),
      `line ${line}, ${relation}: ${JSON.stringify(claims.map((claim) => [claim.verdict, claim.words]))}`,
    );
  };
  const checkDerived = (line: number, relation: string, low: number, high: number) => {
    const derived = found.claims.flatMap((claim) =>
      lineOf(claim.span[0]) === line && claim.relation === relation && claim.derived ? [claim.derived.interval] : [],
    );
    assert.ok(
      derived.some(
        (each) => Number((each.low / 1e6).toFixed(1)) === low && Number((each.high / 1e6).toFixed(1)) === high,
      ),
      `line ${line}, ${relation}: ${JSON.stringify(derived)}`,
    );
  };

  describe('shows as holding', () => {
    it('growth of the year', () => checkHolds(49, 'growth', '$344.7 million over $287.0 million is +20.1 %'));
    it('shares of the year', () => checkDerived(49, 'per-share', 46.3, 47.7));
    it('shares of the year before', () => checkDerived(50, 'per-share', 37.9, 39));
    it('revenue as guided', () => checkHolds(67, 'range', '$91.6 million is within $88 million to $92 million'));
    it('earnings per share as guided', () =>
      checkHolds(68, 'range', '$0.08 a share is within $0.05 to $0.09 per share'));
    it('revenue of the third quarter', () => checkDerived(67, 'growth', 83.6, 83.7));
    it('margin in points', () => checkHolds(71, 'points', '43.1% less 41.8% is +130 basis points'));
    it('cash, said twice', () => checkHolds(77, 'restated', '$39.7 million and $39.7 million agree'));
    it('deferred revenue, down', () => checkHolds(81, 'direction', '$30.1 million is below $31.7 million'));
    it('guidance against the quarter', () =>
      checkHolds(88, 'implied', '$80 million to $82 million over $91.6 million is −12.7 to −10.4 %'));
    it('years', () => checkHolds(141, 'duration', '2012 to 2015 is 3 years'));
    it('three conferences', () => checkHolds(670, 'count', '3 are listed behind "the following three"'));
  });
});
