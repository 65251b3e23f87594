import assert from 'node:assert/strict';
import { passagesOf } from '../../server/core/features/reading/passages';
import { review } from '../../server/core/review';
import type { Finding } from '../../server/core/rules/finding';
import type { Span } from '../../server/core/text/span';
import { undent } from '../support/drawn';

const head = undent(`
  Operator

  Good afternoon, and welcome to the Brackwell Mills fourth quarter 2011 earnings conference call. At this time, all participants are in a
  listen-only mode. It is now my pleasure to introduce your host, Mina Rook.

  Mina Rook - Brackwell Mills, Inc. - CFO

`);

/**
 * The passages of a finding whose flagged place stands in `[ ]` and whose other places stand in `{ }`; as they are quoted, with the same signs.
 */
function checkQuoted(drawn: string, expected: string): void {
  const { text, odd, beside } = placesIn(`${head}\n${undent(drawn)}\n`);
  const finding: Finding = {
    rule: 'growth-does-not-follow',
    severity: 'error',
    span: odd,
    message: '',
    related: beside.map((span) => ({ span, message: '' })),
    fixes: [],
  };
  const quotes = passagesOf(review(text), finding).map(({ speaker, stretches }) => {
    const words = stretches.map(
      ({ words: said, mark }) => ({ none: said, odd: `[${said}]`, beside: `{${said}}` })[mark],
    );
    return `${speaker?.name ?? 'nobody'}: ${words.join('')}`;
  });
  assert.equal(quotes.join('\n'), undent(expected));
}

function placesIn(drawn: string): { text: string; odd: Span; beside: Span[] } {
  let text = '';
  const places: { span: Span; sign: string }[] = [];
  for (const part of drawn.split(/(\[[^\]]*\]|\{[^}]*\})/)) {
    const isPlace = /^[[{]/.test(part);
    const words = isPlace ? part.slice(1, -1) : part;
    if (isPlace) places.push({ span: [text.length, text.length + words.length], sign: part[0]! });
    text += words;
  }
  const spansOf = (sign: string) => places.filter((place) => place.sign === sign).map(({ span }) => span);
  return { text, odd: spansOf('[')[0]!, beside: spansOf('{') };
}

describe('the passages of a finding', () => {
  it('are its sentence, without those around it', () =>
    checkQuoted(
      'Thank you. Revenue was $50.0 million, up [31%] from last year. Margins rose.',
      'Mina Rook: Revenue was $50.0 million, up [31%] from last year.',
    ));

  it('are one where all places stand in one sentence, and else one each, the flagged first', () =>
    checkQuoted(
      'Revenue was {$50.0 million}, up from {$40.0 million}. We thank you all. It was up [31%], then.',
      `
      Mina Rook: It was up [31%], then.
      Mina Rook: Revenue was {$50.0 million}, up from {$40.0 million}.`,
    ));

  it('are joined over the ends of lines', () =>
    checkQuoted(
      `
      Revenue was [$50.0
      million] in the quarter.`,
      'Mina Rook: Revenue was [$50.0 million] in the quarter.',
    ));

  it('are cut between words where a sentence is long', () => {
    const long = 'and we shipped from there to everywhere '.repeat(12);
    checkQuoted(
      `We began in the north, ${long}with revenue up [31%] over the year, ${long}to the end.`,
      `Mina Rook: … ${long.slice(-220)}with revenue up [31%] over the year, ${long.slice(0, 219).trimEnd()} …`,
    );
  });

  it('are a line where nobody speaks', () => {
    const drawn = `[Brackwell Mills] 2011\n\n${head}\n\nRevenue rose.`;
    const { text, odd } = placesIn(drawn);
    const [passage] = passagesOf(review(text), {
      rule: '',
      severity: 'hint',
      span: odd,
      message: '',
      related: [],
      fixes: [],
    });
    assert.equal(passage?.speaker, null);
    assert.equal(passage?.stretches.map(({ words }) => words).join(''), 'Brackwell Mills 2011');
  });
});
