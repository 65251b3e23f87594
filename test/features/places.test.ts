import assert from 'node:assert/strict';
import { highlights } from '../../server/core/features/navigation/highlights';
import { fixesAt } from '../../server/core/features/reading/fixes';
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
