import assert from 'node:assert/strict';
import { highlights } from '../../server/core/features/navigation/highlights';
import { fixesAt } from '../../server/core/features/reading/fixes';
import { LONGEST_TEXT, unreviewable } from '../../server/core/features/reviewable';
import { review } from '../../server/core/review';
import type { Finding } from '../../server/core/rules/finding';
import { type Span, textAt } from '../../server/core/text/span';
import { CALL } from '../support/call';

const highlighted = (offset: number): string[] => highlights(review(CALL), offset).map((span) => textAt(CALL, span));

describe('highlights', () => {
  it('of a figure are where its quantity is said, each line of a wrapped one', () => {
    const read = review(CALL);
    const [first, second] = [
      read.figures.find(({ written }) => written === '$18.8 million'),
      read.figures.find(({ written }) => written === '$83.7 million'),
    ];
    assert.ok(first && second);
    const quantity = {
      metric: 'x',
      period: null,
      basis: null,
      unit: 'USD',
      stance: 'actual',
      figures: [second.id, first.id],
    };
    const spans = highlights({ ...read, quantities: [quantity] }, first.span[0] + 1);
    assert.deepEqual(
      spans.map((span) => textAt(CALL, span)),
      ['$83.7 million', '$18.8', 'million'],
    );
  });

  it('of plain words are none', () => assert.deepEqual(highlighted(CALL.indexOf('everyone')), []));
});

describe('fixes', () => {
  const finding = (span: Span, titles: readonly string[]): Finding => ({
    rule: 'some-rule',
    severity: 'hint',
    span,
    message: 'a message',
    related: [],
    fixes: titles.map((title) => ({ title, edits: [{ span, newText: 'x' }] })),
  });
  const read = { ...review(''), findings: [finding([5, 9], ['one']), finding([20, 24], ['two', 'three'])] };
  const titlesAt = (selection: Span) => fixesAt(read, selection).map(({ fix }) => fix.title);

  it('are offered where a cursor or a selection touches the finding', () => {
    assert.deepEqual(titlesAt([5, 5]), ['one']);
    assert.deepEqual(titlesAt([9, 9]), ['one']);
    assert.deepEqual(titlesAt([0, 30]), ['one', 'two', 'three']);
  });

  it('are not offered elsewhere', () => {
    assert.deepEqual(titlesAt([10, 19]), []);
    assert.deepEqual(titlesAt([0, 4]), []);
  });
});

describe('what is not reviewed', () => {
  it('is a binary or an endless text, and it is said why', () => {
    assert.match(unreviewable('PK\u0003\u0004\0\0') ?? '', /binary/);
    assert.match(unreviewable('a'.repeat(LONGEST_TEXT + 1)) ?? '', /too long to review: 20,000,001 characters/);
  });

  it('is no other text', () => {
    for (const text of ['', 'a', '\ud800', CALL, `${'a'.repeat(9000)}\0`]) assert.equal(unreviewable(text), null);
  });
});
