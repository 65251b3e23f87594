import assert from 'node:assert/strict';
import { toMarkdown, toPlainText } from '../../server/core/features/markup';
import { type Hover, hover } from '../../server/core/features/reading/hover';
import { tooltip } from '../../server/core/features/reading/tooltip';
import { undent } from '../support/drawn';
import { at, CLAIM, checkHover, idOf, linksIn, readAround, restated } from './hovering';

describe('hover on a period', () => {
  it('says which period is meant', () => {
    checkHover(at('million in the third', ' quarter. Our'), '**third quarter** · third quarter 2011');
  });
});

describe('hover in a call without speakers', () => {
  it('tells of figures, said by nobody', () => {
    const sentence = 'revenue for the quarter was 91.6 million dollars which is up nine percent from a year ago ';
    const text = `good morning and welcome to the elmstead networks conference call for the second quarter ${sentence.repeat(60)}thank you operator and good morning everyone on the call your lines have been placed on mute and after the remarks there will be a question and answer session`;
    const { read } = readAround(text, () => ({}));
    const figure = read.figures.find(({ kind }) => kind === 'percent');
    assert.ok(figure, 'such a text has figures');
    const found = hover(read, figure.span[0] + 1);
    assert.equal(found?.kind === 'figure' && found.speaker, null);
    assert.match(toMarkdown(tooltip(found!), linksIn(read)), /^\*\*nine percent\*\* · /);
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
