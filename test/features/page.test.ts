import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { htmlOf, partHtml, toHtml } from '../../server/core/features/page/html';
import { partMarkdown } from '../../server/core/features/page/markdown';
import { failedPart, type PagePart, pagePart } from '../../server/core/features/page/page';
import { placesIn } from '../../server/core/features/page/places';
import { STYLE, STYLE_HASH } from '../../server/core/features/page/style';
import { review } from '../../server/core/review';
import { undent } from '../support/drawn';

const SHORT = undent(`
  PRESENTATION
  Operator

  Good afternoon, and welcome to the Brackwell Mills fourth quarter 2011 earnings conference call. At this time, all participants are in a
  listen-only mode. It is now my pleasure to introduce your host, Mina Rook.

  Mina Rook - Brackwell Mills, Inc. - CFO

  Thank you, operator. Revenue for the fourth quarter of 2011 was $50.0 million, up 31% from $40.0 million in the fourth quarter of 2010.
  Our guidance was for revenue of $48 million to $52 million, so we came in within the range that we gave you.
  Gross margin was 42.0%, up from 40.0% a year ago.

  For the first quarter of 2012, we expect revenue of $52 million to $54 million.

  QUESTIONS AND ANSWERS
  Operator

  Our first question comes from the line of Jo Falk from Harbour Row. Please proceed with your question.

  Jo Falk - Harbour Row - Analyst

  Thanks for taking my question. What drove the gross margin in the quarter?

  Mina Rook - Brackwell Mills, Inc. - CFO

  Mostly volume. Thank you, Jo.
`);

const partOf = (text: string, name = 'call.txt'): PagePart => {
  const read = review(text);
  return pagePart(read, name, placesIn(read));
};

/** One section of the report as Markdown. */
function checkSection(text: string, title: string, expected: string): void {
  const { sections, ...part } = partOf(text);
  const section = sections.filter((each) => each.title === title);
  const [, body] = partMarkdown({ ...part, sections: section }).split(`### ${title}\n\n`);
  assert.equal(body?.trimEnd(), undent(expected));
}

describe('the review report', () => {
  it('quotes what cannot all be right, with the arithmetic', () => {
    checkSection(
      SHORT,
      'What cannot all be right',
      `
      - **error** line 9: these cannot all be right: revenue of $50.0 million over $40.0 million is +24.7 to +25.3 %, not 31% (\`growth-does-not-follow\`)
        - line 9: $50.0 million, said here
        - line 9: $40.0 million, said here

        > Revenue for the fourth quarter of 2011 was *$50.0 million*, up **31%** from *$40.0 million* in the fourth quarter of 2010.
        > — Mina Rook, line 9`,
    );
  });

  it('lists every check that holds', () => {
    checkSection(
      SHORT,
      'What holds',
      `
      | Arithmetic | Said by | Line |
      | --- | --- | ---: |
      | **Range (2)** |  |  |
      | $50.0 million is within $48 million to $52 million | Mina Rook | 9 |
      | $50.0 million is within $48 million to $52 million, said to be within | Mina Rook | 9 |
      | **Direction (2)** |  |  |
      | $50.0 million is above $40.0 million | Mina Rook | 9 |
      | 42.0% is above 40.0% | Mina Rook | 11 |
      | **Points (1)** |  |  |
      | 42.0% less 40.0% is +200 basis points | Mina Rook | 11 |`,
    );
  });

  it('has the quantities period by period, in their order in time', () => {
    checkSection(
      SHORT,
      'Quantities by period',
      `
      | Quantity | As said | Stance | Checks | Lines |
      | --- | --- | --- | --- | ---: |
      | **fourth quarter 2010** |  |  |  |  |
      | revenue | $40.0 million | actual | ✓ 1 ✗ 1 | 9 |
      | gross margin | 40.0% | actual | ✓ 2 | 11 |
      | **fourth quarter 2011** |  |  |  |  |
      | revenue | $50.0 million | actual | ✓ 3 ✗ 1 | 9 |
      | revenue, change | 31% | actual | ✓ 1 ✗ 1 | 9 |
      | revenue | $48 million to $52 million | guidance | ✓ 2 | 10 |
      | gross margin | 42.0% | actual | ✓ 2 | 11 |
      | **first quarter 2012** |  |  |  |  |
      | revenue | $52 million to $54 million | guidance |  | 13 |`,
    );
  });

  it('says who asked and who answered', () => {
    checkSection(
      SHORT,
      'Questions and answers',
      `
      | Asked by | Firm | Begins with | Answered by | Figures | To look at | Line |
      | --- | --- | --- | --- | ---: | ---: | ---: |
      | Jo Falk | Harbour Row | What drove the gross margin in the quarter? | Mina Rook | 0 | 0 | 16 |`,
    );
  });

  it('holds guidance against results, those of the same period and those of the period before', () => {
    checkSection(
      SHORT,
      'Guidance and results',
      `
      | Guided | Guidance | Result | The result |
      | --- | --- | --- | --- |
      | revenue, fourth quarter 2011 | $48 million to $52 million (line 10) | $50.0 million (line 9) | lies within the guidance |
      | revenue, first quarter 2012 | $52 million to $54 million (line 13) | $50.0 million (line 9) | is of fourth quarter 2011 |`,
    );
  });

  it('says who speaks how much', () => {
    checkSection(
      SHORT,
      'Who speaks how much',
      `
      | Speaker | Part | Share | Words | Turns |
      | --- | --- | ---: | ---: | ---: |
      | Mina Rook*, Brackwell Mills, Inc.* | speaks for the company | 53.5\u00a0% | 76 | 2 |
      | Operator | runs the call | 37.3\u00a0% | 53 | 2 |
      | Jo Falk*, Harbour Row* | asks questions | 9.2\u00a0% | 13 | 1 |

      *Counted in words; a transcript does not say how long they took.*`,
    );
  });

  it('holds nothing against guidance that the text does not compare, or that is of another size', () => {
    const own =
      'Our guidance was for revenue of $48 million to $52 million, so we came in within the range that we gave you.';
    for (const other of ['Our guidance was for revenue of $44 million to $48 million.', '']) {
      const { sections } = partOf(SHORT.replace(own, other).replace('$52 million to $54 million', '$152 million'));
      assert.ok(!sections.some(({ title }) => title === 'Guidance and results'));
    }
  });

  it('says so where nothing is found, where no transcript is, and where a file could not be read', () => {
    checkSection(SHORT.replace('31%', '25%'), 'What cannot all be right', 'Nothing was found.');
    assert.equal(partMarkdown(partOf('Buy milk.', 'notes.txt')), '## notes.txt\n\nNo transcript was recognised.\n');
    const gone = failedPart('gone.txt', 'cannot read gone.txt: there is no such file');
    assert.equal(partMarkdown(gone), '## gone.txt\n\nNot reviewed: cannot read gone.txt: there is no such file\n');
  });
});

describe('the report as a page', () => {
  const html = toHtml([partOf(SHORT)]);

  it('marks the flagged words in their sentence', () => {
    assert.ok(
      html.includes(
        '<mark>$50.0 million</mark>, up <mark class="odd">31%</mark> from <mark>$40.0 million</mark> in the fourth quarter of 2010.',
      ),
    );
  });

  it('allows its own style and nothing else', () => {
    assert.equal(STYLE_HASH, `sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    assert.ok(
      html.includes(`content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'"`),
    );
    assert.ok(html.includes(`<style>${STYLE}</style>`));
    assert.doesNotMatch(html, / style=|<script|<link|<img|<iframe|url\(|@import|https?:/);
  });

  it('draws a bar as long as the share, and a stroke where the result lies', () => {
    assert.match(
      html,
      /<svg [^>]*aria-label="[\d.]+\u00a0%"><rect class="executive" x="0" y="2" width="100" height="8"\/><\/svg>/,
    );
    assert.match(html, /aria-label="guidance \$48 million to \$52 million, result \$50\.0 million"/);
    const [, from, width, at] =
      /class="guided" x="([\d.]+)" y="1" width="([\d.]+)".*?class="result within" d="M([\d.]+) /.exec(html) ?? [];
    assert.equal(Math.round(Number(at)), Math.round(Number(from) + Number(width) / 2));
  });

  it('escapes what the document says', () => {
    const hostile = SHORT.replaceAll('Mina Rook', 'Mina <b>Rook').replace(
      'gross margin in',
      '<script>alert(1)</script> & margin in',
    );
    const page = toHtml([partOf(hostile, '"><img src=x>.txt')]);
    assert.doesNotMatch(page, /<script|<img|<b>Rook/);
    assert.ok(page.includes('&quot;&gt;&lt;img src=x&gt;.txt'));
  });

  it('is well formed', () => {
    const open: string[] = [];
    for (const [, close, name, rest] of html.matchAll(/<(\/?)([a-z]\w*)([^>]*)>/g)) {
      if (close) assert.equal(open.pop(), name);
      else if (name !== 'meta' && !rest?.endsWith('/')) open.push(String(name));
    }
    assert.deepEqual(open, []);
  });

  it('is a list and a part each for several transcripts', () => {
    const parts = [partOf(SHORT, 'a.txt'), partOf('Buy milk.', 'notes.txt')];
    const page = toHtml(parts);
    assert.match(
      page,
      /<li><a href="#part-1">Brackwell Mills, fourth quarter 2011<\/a> <span class="quiet">a\.txt: 1 to look at/,
    );
    assert.match(page, /<li><a href="#part-2">notes\.txt<\/a>/);
    assert.equal(page, htmlOf(parts, parts.map(partHtml)));
    assert.equal(page.split('<article class="part"').length - 1, 2);
  });

  it('leads to the places of a document that can be opened', () => {
    const read = review(SHORT);
    const page = toHtml([
      pagePart(
        read,
        'call.txt',
        placesIn(read, ([start]) => `command:show?${start}`),
      ),
    ]);
    assert.match(page, /<a href="command:show\?\d+">line&nbsp;9<\/a>/);
    assert.doesNotMatch(html, /href="command:/);
  });
});

describe('the report of the samples', () => {
  for (const name of ['clean', 'contradictions', 'damaged']) {
    it(`${name} has every section that a reader looks for`, () => {
      const text = readFileSync(path.join(__dirname, `../../samples/${name}.transcript.txt`), 'utf8');
      assert.deepEqual(
        partOf(text).sections.map(({ title }) => title),
        [
          'What cannot all be right',
          'Guidance and results',
          'What holds',
          'Quantities by period',
          'Questions and answers',
          'Who speaks how much',
        ],
      );
    });
  }
});
