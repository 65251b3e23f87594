import assert from 'node:assert/strict';
import { type OutlineEntry, outline } from '../../server/core/features/outline/outline';
import { review } from '../../server/core/review';
import { contains, type Span, textAt } from '../../server/core/text/span';
import { CALL } from '../support/call';
import { plainText, undent } from '../support/drawn';

/** The outline of a text as a person sees it, a blank pair deeper for each level; a detail stands behind a bar. */
function checkOutline(fixture: string, expected: string): void {
  assert.equal(
    outline(review(plainText(fixture)))
      .map((entry) => drawn(entry, ''))
      .join('\n'),
    undent(expected),
  );
}

function drawn({ name, detail, children }: OutlineEntry, indent: string): string {
  const own = `${indent}${name}${detail ? ` | ${detail}` : ''}`;
  return [own, ...children.map((child) => drawn(child, `${indent}  `))].join('\n');
}

/** Each entry inside its parent, behind its elder sister, and its selection inside itself. */
function checkNested(entries: readonly OutlineEntry[], within: Span): void {
  let from = within[0];
  for (const { name, span, selection, children } of entries) {
    assert.ok(span[0] >= from && span[1] <= within[1] && span[0] < span[1], name);
    assert.ok(contains(span, selection), name);
    checkNested(children, span);
    from = span[1];
  }
}

describe('outline', () => {
  it('tells who speaks, who asks what, who did not ask, who stands in, who comes again', () => {
    checkOutline(
      CALL,
      `
      Presentation
        Operator
        Ann Reed
      Questions and answers | 4 exchanges
        Tom Hale (Orchard Securities) | answered by Ann Reed
          asks: How should we think about revenue in calendar 20127 Is…
          Ann Reed: We do not guide beyond the quarter, Tom.
        Greg Lund (Beech Street Research) – did not ask
          Ann Reed: Hello, Greg.
        Paul Ives for Lena Moss (Fairhaven Capital) | answered by Ann Reed
          asks: Is the order book in line with what you saw a year ago?
          Ann Reed: It is better than a year ago.
        Tom Hale (Orchard Securities) (again) | answered by Ann Reed
          asks: how many people work for you now?
          Ann Reed: About 625 people.
        Closing
          Operator
          Ann Reed
      `,
    );
  });

  it('names the topic of long remarks by what they put figures to, else by their first words', () => {
    const filler =
      'We are grateful to all who took part in it, and there is more of that to come in the years ahead of us. '.repeat(
        6,
      );
    checkOutline(
      `
      PRESENTATION
      Operator

      Welcome to the Elmstead Networks call.

      Ann Reed - Elmstead Networks, Inc. - CFO

      Good morning. Revenue was $91.6 million and gross margin was 43.1%. ${filler}

      Paul Ives - Elmstead Networks, Inc. - CEO

      Good morning. So this has been a year like no other for all of the people who work with us. ${filler}
      `,
      `
      Presentation
        Operator
        Ann Reed | revenue, gross margin
        Paul Ives | this has been a year like no other for all of the people…
      `,
    );
  });

  it('is empty for a text that is no transcript', () => {
    checkOutline('# Notes\n\nAnn Reed: revenue was $91.6 million.\n', '');
    checkOutline('', '');
  });

  it('nests and orders its ranges, and selects headers', () => {
    const read = review(CALL);
    const entries = outline(read);
    checkNested(entries, [0, CALL.length]);
    const exchange = entries[1]?.children[0];
    assert.ok(exchange);
    assert.equal(textAt(CALL, exchange.selection), 'Tom Hale - Orchard Securities - Analyst');
  });

  it('cuts what would cross, whatever a reading says', () => {
    const read = review(CALL);
    const [first, second] = read.transcript.exchanges;
    assert.ok(first && second);
    const exchanges = [{ ...first, span: [first.span[0], second.span[1] - 5] as const }, second];
    checkNested(outline({ ...read, transcript: { ...read.transcript, exchanges } }), [0, CALL.length]);
  });
});
