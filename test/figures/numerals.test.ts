import assert from 'node:assert/strict';
import { numeral } from '../../server/core/figures/numerals';

const FEW = { least: 0, most: 4 };
const ONE = { least: 1, most: 1 };

describe('a number as it is written', () => {
  it('has its thousands in groups', () => {
    assert.equal(numeral(999, FEW), '999');
    assert.equal(numeral(344_700_000, FEW), '344,700,000');
    assert.equal(numeral(1234.5, ONE), '1,234.5');
  });

  it('has as many places as count, between the least and the most', () => {
    assert.equal(numeral(0.4, { least: 2, most: 4 }), '0.40');
    assert.equal(numeral(0.12345, { least: 2, most: 4 }), '0.1235');
    assert.equal(numeral(12, FEW), '12');
    assert.equal(numeral(100, { least: 0, most: 0 }), '100');
  });

  it('has a true minus, and a plus where it says a change', () => {
    assert.equal(numeral(-7.3, ONE), '−7.3');
    assert.equal(numeral(-12_000, FEW), '−12,000');
    assert.equal(numeral(7.3, ONE, true), '+7.3');
  });

  it('has no sign where it is rounded to nought', () => {
    assert.equal(numeral(-0.04, ONE), '0.0');
    assert.equal(numeral(0, ONE, true), '0.0');
  });
});
