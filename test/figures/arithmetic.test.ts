import assert from 'node:assert/strict';
import { agrees, growth, interval, minus, over, plus, times } from '../../server/core/figures/interval';
import { later, parsePeriod, writePeriod, yearBefore } from '../../server/core/figures/times/period';

describe('intervals', () => {
  it('compute with all corners', () => {
    assert.deepEqual(plus(interval(1, 2), interval(10, 20)), { low: 11, high: 22 });
    assert.deepEqual(minus(interval(1, 2), interval(10, 20)), { low: -19, high: -8 });
    assert.deepEqual(times(interval(-1, 2), interval(3, 4)), { low: -4, high: 8 });
    assert.deepEqual(over(interval(1, 2), interval(4, 5)), { low: 0.2, high: 0.5 });
  });

  it('have no quotient over zero, and no growth from a base that may be none', () => {
    assert.equal(over(interval(1, 2), interval(-1, 1)), null);
    assert.equal(growth(interval(1, 2), interval(0, 1)), null);
    assert.equal(growth(interval(1, 2), interval(-2, -1)), null);
  });

  it('agree where they touch, floating point notwithstanding', () => {
    assert.equal(agrees(interval(0.1 + 0.2, 1), interval(0, 0.3)), true);
    assert.equal(agrees(interval(0.31, 1), interval(0, 0.3)), false);
  });
});

describe('fiscal periods', () => {
  const cases: readonly (readonly [written: string, by: number, expected: string])[] = [
    ['2011Q4', 1, '2012Q1'],
    ['2011Q1', -1, '2010Q4'],
    ['2011H2', 1, '2012H1'],
    ['FY2011', -2, 'FY2009'],
  ];
  for (const [written, by, expected] of cases)
    it(`${written} and ${by} is ${expected}`, () =>
      assert.equal(writePeriod(later(parsePeriod(written)!, by)), expected));

  it('one year before keeps the quarter', () =>
    assert.equal(writePeriod(yearBefore(parsePeriod('2011Q4')!)), '2010Q4'));

  it('nothing else is a period', () => {
    for (const other of ['2011', 'Q4', 'FY11', '2011Q5', 'prior-year', '', null])
      assert.equal(parsePeriod(other), null, String(other));
  });
});
