import assert from 'node:assert/strict';
import { toMarkdown } from '../../server/core/features/markup';
import { hover } from '../../server/core/features/reading/hover';
import { tooltip } from '../../server/core/features/reading/tooltip';
import type { Span } from '../../server/core/text/span';
import { at, CLAIM, checkHover, idOf, linksIn, readAround, restated } from './hovering';

describe('hover on a figure', () => {
  it('says what it is, in full, and what its digits leave open', () => {
    checkHover(
      at('was $9', '1.6 million, up'),
      `
      **$91.6 million** · revenue · fourth quarter 2011 · actual

      91,600,000 USD; the digits allow 91.55 to 91.65 million

      Ann Reed, CFO, Elmstead Networks, Inc.
      `,
    );
  });

  it('is there from before the first character to behind the last, over a line end', () => {
    for (const [before, behind] of [
      ['was ', '$18.8\nmillion or'],
      ['was $18.8\nmill', 'ion or'],
      ['was $18.8\nmillion', ' or'],
    ] as const) {
      const { read, offset } = readAround(at(before, behind), () => ({}));
      const found = hover(read, offset);
      assert.equal(found?.kind === 'figure' ? found.figure.written : found?.kind, '$18.8 million');
    }
  });

  it('says when it is hedged, and counts things whole', () => {
    checkHover(
      at('About 6', '25 people'),
      `
      **625 people** · people · actual

      625 people; hedged: about this

      Ann Reed, CFO, Elmstead Networks, Inc.
      `,
    );
  });

  it('tells every check with its arithmetic, the failing ones first', () => {
    checkHover(
      at('was $9', '1.6 million, up'),
      `
      **$91.6 million** · revenue · fourth quarter 2011 · actual

      91,600,000 USD; the digits allow 91.55 to 91.65 million

      Ann Reed, CFO, Elmstead Networks, Inc.

      ---

      - ✗ $91.6 million over $83.7 million is +9.4 %, not 19.5 % — *these cannot all be right*
      - ✓ $91.6 million is above $83.7 million — *holds*
      - ○ a share of a total — *open: an operand is not said*
      `,
      (read) => {
        const figures = [idOf(read, '$91.6 million'), idOf(read, '$83.7 million')];
        const span: Span = [read.figures[figures[0]!]!.span[0], read.figures[figures[1]!]!.span[1]];
        const common = { ...CLAIM, figures, span };
        return {
          claims: [
            { ...common, verdict: 'open', words: 'a share of a total' },
            { ...common, verdict: 'holds', words: '$91.6 million is above $83.7 million' },
            { ...common, verdict: 'fails', words: '$91.6 million over $83.7 million is +9.4 %, not 19.5 %' },
          ],
        };
      },
    );
  });

  it('marks what follows as derived, and leaves out what the text itself states', () => {
    checkHover(
      at('up 9', '.5% from'),
      `
      **9.5%** · revenue · fourth quarter 2011 · actual

      9.5 %; the digits allow 9.45 to 9.55 %

      Ann Reed, CFO, Elmstead Networks, Inc.

      ---

      *Derived, not said*

      - third-quarter revenue: **$83.6–83.7 million** · third quarter 2011 · $91.6 million ÷ 1.095
      `,
      (read) => {
        const figures = [idOf(read, '$91.6 million'), idOf(read, '9.5%')];
        const derived = {
          name: 'third-quarter revenue',
          interval: { low: 83_566_000, high: 83_734_000 },
          unit: 'USD',
          period: '2011Q3',
          words: '$91.6 million ÷ 1.095',
        };
        const common = { ...CLAIM, figures, span: read.figures[figures[0]!]!.span, derived };
        return { claims: [{ ...common, verdict: 'open', words: 'said by what follows' }] };
      },
    );
  });

  it('links the same quantity elsewhere, and findings that stand elsewhere with their words', () => {
    checkHover(
      at('all 1', '4 states'),
      `
      **14 states** · states · fourth quarter 2011 · actual

      14 states

      Ann Reed, CFO, Elmstead Networks, Inc.

      ---

      - these cannot both be right: 14 states and 13 states · [line 10](file:///call.txt#L10) · [restated-differently](https://pages.example/restated-differently.md)

      ---

      *Also said*

      - [line 10](file:///call.txt#L10): 13 states
      `,
      (read) => restated(read),
    );
  });

  it('leaves the words of a finding to the editor where the finding is underlined', () => {
    const { read, offset } = readAround(at('all 1', '3 states'), restated);
    const text = toMarkdown(tooltip(hover(read, offset)!), linksIn(read));
    assert.match(text, /- Flagged by \[restated-differently\]\(https:\/\/pages\.example\/restated-differently\.md\)/);
    assert.doesNotMatch(text, /cannot both/);
  });
});
