import assert from 'node:assert/strict';
import { type Links, toMarkdown } from '../../server/core/features/markup';
import { outline } from '../../server/core/features/outline/outline';
import { hover } from '../../server/core/features/reading/hover';
import { tooltip } from '../../server/core/features/reading/tooltip';
import { type Review, review } from '../../server/core/review';
import { lineAt } from '../../server/core/text/lines';
import { REFERENCE, readText } from '../support/shared';

describe('the reference transcript, as an editor shows it', () => {
  let read: Review;
  let links: Links;

  before(function () {
    if (REFERENCE === null) {
      console.log('    The reference transcript is not at hand, so what an editor shows of it is not checked.');
      return this.skip();
    }
    read = review(readText(REFERENCE));
    links = { lineOf: ([start]) => lineAt(read.lines, start) + 1, linkTo: () => null, pageOf: () => null };
  });

  /** The tooltip of the figure that is written so on the line, counted from 1. */
  function tooltipOn(line: number, written: string): string {
    const start = read.lines[line - 1]?.span[0] ?? 0;
    const found = hover(read, read.text.indexOf(written, start));
    assert.ok(found, `no tooltip on line ${line}, "${written}"`);
    return toMarkdown(tooltip(found), links);
  }

  const checkHolds = (line: number, written: string, words: RegExp) =>
    it(`line ${line}, ${written}: a check holds`, () => {
      const holding = tooltipOn(line, written)
        .split('\n')
        .filter((each) => each.startsWith('- ✓'));
      assert.ok(
        holding.some((each) => words.test(each)),
        `${words} is not in\n${tooltipOn(line, written)}`,
      );
    });

  const checkDerived = (line: number, written: string, words: RegExp) =>
    it(`line ${line}, ${written}: something follows`, () => {
      const [, derived = ''] = tooltipOn(line, written).split('*Derived');
      assert.match(derived, words);
    });

  checkHolds(49, '$344.7', /\$287\.0 million.*20\.1/);
  checkHolds(50, '$0.40', /46\.3–47\.7 million shares/);
  checkHolds(50, '$0.45', /37\.9–39\.0 million shares/);
  checkHolds(67, '$91.6', /\$88 million to \$92 million/);
  checkHolds(67, '$0.08', /\$0\.05 to \$0\.09/);
  checkHolds(71, '41.8%', /130 basis points/);
  checkHolds(81, '$30.1', /\$31\.7 million/);
  checkHolds(88, '10%', /−12\.7 to −10\.[45] %/);
  checkHolds(141, '2015', /2012 to 2015 is 3 years/);
  checkDerived(67, '9.5%', /\$83\.6–83\.7 million/);

  it('has ten exchanges, a dropped one, a stand-in, two that come again, and a closing', () => {
    const [presentation, questions, ...others] = outline(read);
    assert.deepEqual(others, []);
    assert.equal(presentation?.name, 'Presentation');
    const names = questions?.children.map(({ name }) => name) ?? [];
    assert.equal(names.length, 11);
    assert.equal(names.at(-1), 'Closing');
    assert.equal(names.filter((name) => name.endsWith('– did not ask')).length, 1);
    assert.equal(names.filter((name) => / for .* \(/.test(name)).length, 1);
    assert.equal(names.filter((name) => name.endsWith('(again)')).length, 2);
    assert.equal(names[0], 'Mark McKechnie (ThinkEquity)');
  });

  it('says the same cash twice and links the two', () => {
    assert.match(tooltipOn(68, '$39.7'), /line 77/);
    assert.match(tooltipOn(77, '$39.7'), /line 68/);
  });
});
