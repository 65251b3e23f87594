import assert from 'node:assert/strict';
import type { Claim } from '../../server/core/claims/claim';
import { type Hover, hover } from '../../server/core/features/hover';
import { type Links, toMarkdown, toPlainText } from '../../server/core/features/markup';
import { tooltip } from '../../server/core/features/tooltip';
import { type Review, review } from '../../server/core/review';
import type { Finding } from '../../server/core/rules/finding';
import { lineAt } from '../../server/core/text/lines';
import type { Span } from '../../server/core/text/span';
import { CALL } from '../support/call';
import { undent } from '../support/drawn';

const CURSOR = '<|>';

/** The review of the text without its cursor, with claims, findings and quantities as the test sets them. */
function readAround(fixture: string, set: (read: Review) => Partial<Review>) {
  const text = fixture.replace(CURSOR, '');
  const read = review(text);
  const plain = { ...read, claims: [], findings: [], quantities: [] };
  return { read: { ...plain, ...set(plain) }, offset: fixture.indexOf(CURSOR) };
}

const linksIn = (read: Review): Links => {
  const lineOf = (span: Span) => lineAt(read.lines, span[0]) + 1;
  return {
    lineOf,
    linkTo: (span) => `file:///call.txt#L${lineOf(span)}`,
    pageOf: (rule) => `https://pages.example/${rule}.md`,
  };
};

/** The tooltip at the cursor, as Markdown; `none` where there is none. */
function checkHover(fixture: string, expected: string, set: (read: Review) => Partial<Review> = () => ({})): void {
  const { read, offset } = readAround(fixture, set);
  const found = hover(read, offset);
  assert.equal(found ? toMarkdown(tooltip(found), linksIn(read)) : 'none', undent(expected));
}

const at = (before: string, behind: string): string => {
  assert.ok(CALL.includes(before + behind), `the call has no "${before}${behind}"`);
  return CALL.replace(before + behind, before + CURSOR + behind);
};

const idOf = (read: Review, written: string, nth = 0): number => {
  const found = read.figures.filter((figure) => figure.written === written)[nth];
  assert.ok(found, `no figure "${written}"`);
  return found.id;
};

const CLAIM: Omit<Claim, 'figures' | 'span' | 'words' | 'verdict'> = {
  relation: 'growth',
  turn: 1,
  accent: null,
  corrected: false,
  computed: null,
  stated: null,
  derived: null,
  distance: 'sentence',
  hedged: false,
  unverified: false,
};

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

      *Derived: follows from what is said, and nobody says it*

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

function restated(read: Review): Partial<Review> {
  const [first, second] = [idOf(read, '14 states'), idOf(read, '13 states')];
  const finding: Finding = {
    rule: 'restated-differently',
    severity: 'warning',
    span: read.figures[second]!.span,
    message: 'these cannot both be right: 14 states and 13 states',
    related: [{ span: read.figures[first]!.span, message: '14 states, said here' }],
    fixes: [],
  };
  const quantity = {
    metric: 'states',
    period: null,
    basis: null,
    unit: 'state',
    stance: 'actual',
    figures: [first, second],
  };
  return { findings: [finding], quantities: [quantity] };
}

describe('hover on a period', () => {
  it('says which period is meant', () => {
    checkHover(at('million in the third', ' quarter. Our'), '**third quarter** · third quarter 2011');
  });
});

describe('hover on a person', () => {
  const ann = `
    **Ann Reed** · CFO, Elmstead Networks, Inc.

    speaks for the company · 6 turns, first in [line 7](file:///call.txt#L7)

    Answers in 3 exchanges
    `;

  it('says who it is on a header', () => checkHover(at('Ann R', 'eed - Elmstead Networks, Inc. - CFO'), ann));
  it('says who it is on a full name in running words', () => checkHover(at('your host, Ann R', 'eed.'), ann));

  it('says where an analyst asks', () => {
    checkHover(
      at('Tom ', 'Hale - Orchard'),
      `
      **Tom Hale** · Analyst, Orchard Securities

      asks questions · 2 turns, first in [line 18](file:///call.txt#L18)

      Asks in [line 14](file:///call.txt#L14), [line 47](file:///call.txt#L47)
      `,
    );
  });

  it('is silent on a first name alone, on plain words, and where there is nothing', () => {
    checkHover(at('quarter, T', 'om. Revenue'), 'none');
    checkHover(at('Good after', 'noon and welcome'), 'none');
    checkHover('<|>', 'none');
  });
});

describe('a tooltip', () => {
  it('takes words of the document for words', () => {
    const { read, offset } = readAround(at('was $9', '1.6 million, up'), () => ({}));
    const found = hover(read, offset) as Extract<Hover, { kind: 'figure' }>;
    const hostile = '[x](command:y) <img src=a> https://evil.example **b** `c` &lt; $(alert)';
    const text = toMarkdown(tooltip({ ...found, figure: { ...found.figure, metric: hostile } }), linksIn(read));
    assert.ok(
      text.includes(
        '\\[x\\](command:y) \\<img src=a\\> https\\://evil.example \\*\\*b\\*\\* \\`c\\` \\&lt; \\$(alert)',
      ),
      text,
    );
  });

  it('is plain text for an editor without Markdown', () => {
    const { read, offset } = readAround(at('all 1', '4 states'), restated);
    assert.equal(
      toPlainText(tooltip(hover(read, offset)!), linksIn(read)),
      undent(`
        14 states · states · fourth quarter 2011 · actual

        14 states

        Ann Reed, CFO, Elmstead Networks, Inc.

        • these cannot both be right: 14 states and 13 states · line 10 · restated-differently

        Also said

        • line 10: 13 states
      `),
    );
  });

  it('stays short where much is said', () => {
    const { read, offset } = readAround(at('was $9', '1.6 million, up'), (plain) => {
      const figures = [idOf(plain, '$91.6 million')];
      const span = plain.figures[figures[0]!]!.span;
      return {
        claims: Array.from({ length: 40 }, (_, index) => ({
          ...CLAIM,
          figures,
          span,
          verdict: 'holds' as const,
          words: `check ${index}`,
        })),
      };
    });
    const text = toMarkdown(tooltip(hover(read, offset)!), linksIn(read));
    assert.match(text, /check 5 — .*\n- \*and 34 more checks\*$/s);
  });
});
