import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answer, tools } from '../../server/core/features/answers';
import { type Links, toMarkdown, toPlainText } from '../../server/core/features/markup';
import { rename } from '../../server/core/features/names/rename';
import { definition } from '../../server/core/features/navigation/definition';
import { highlights } from '../../server/core/features/navigation/highlights';
import { landmarkFrom } from '../../server/core/features/navigation/landmarks';
import { documentLinks } from '../../server/core/features/navigation/links';
import { references } from '../../server/core/features/navigation/references';
import { selectionRanges } from '../../server/core/features/navigation/selection';
import { folds } from '../../server/core/features/outline/folding';
import { type OutlineEntry, outline } from '../../server/core/features/outline/outline';
import { toHtml } from '../../server/core/features/page/html';
import { partMarkdown } from '../../server/core/features/page/markdown';
import { pagePart } from '../../server/core/features/page/page';
import { placesIn } from '../../server/core/features/page/places';
import { type FigureNode, figureTree } from '../../server/core/features/quantities/figureTree';
import { hover } from '../../server/core/features/reading/hover';
import { type HintKind, inlayHints } from '../../server/core/features/reading/inlayHints';
import { exchangeLenses } from '../../server/core/features/reading/lenses';
import { semanticTokens } from '../../server/core/features/reading/semanticTokens';
import { tooltip } from '../../server/core/features/reading/tooltip';
import { figureTable } from '../../server/core/features/table/table';
import { headerCompletions } from '../../server/core/features/typing/completion';
import { review } from '../../server/core/review';
import { contains, type Span } from '../../server/core/text/span';
import { CALL } from '../support/call';

const LINKS: Links = { lineOf: () => 1, linkTo: () => null, pageOf: () => null };

const ALL_HINTS: ReadonlySet<HintKind> = new Set(['speakers', 'periods', 'impliedValues']);

/** The call with parts cut out, repeated and strewn with what no transcript holds. */
const damagedCalls = fc
  .array(
    fc.tuple(
      fc.nat(CALL.length),
      fc.nat(60),
      fc.constantFrom(
        '',
        '\n',
        '\r\r\n',
        '\0',
        '\ud800',
        '\u202e',
        ' 99% ',
        '$1 million',
        '(',
        'Operator\n',
        '-'.repeat(50),
        'a\u0301',
      ),
    ),
    { maxLength: 12 },
  )
  .map((edits) => edits.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), CALL));

describe('every feature, on any text', () => {
  it('answers, and stays inside the text', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(damagedCalls, fc.array(fc.nat(CALL.length * 2), { maxLength: 8 }), (text, offsets) => {
        const read = review(text);
        const whole: Span = [0, text.length];
        for (const { span } of [...semanticTokens(read), ...folds(read), ...documentLinks(read)])
          assert.ok(contains(whole, span));
        for (const { span, places } of exchangeLenses(read))
          for (const place of [span, ...places]) assert.ok(contains(whole, place));
        for (const { at } of inlayHints(read, whole, ALL_HINTS)) assert.ok(0 <= at && at <= text.length);
        checkNested(outline(read), whole);
        const page = pagePart(read, text.slice(0, 40), placesIn(read));
        assert.doesNotMatch(toHtml([page]), /<script|<img|<[a-z]+ [^>]*\bon[a-z]+=/);
        assert.ok(partMarkdown(page));
        for (const grouping of ['metric', 'period', 'speaker'] as const) checkPlaced(figureTree(read, grouping), whole);
        for (const { name } of tools) assert.ok(answer(read, name, {}));
        for (const format of ['csv', 'json', 'tabs', 'markdown'] as const)
          assert.ok(figureTable(read, format, null, null));
        for (const offset of offsets) {
          for (const span of highlights(read, offset)) assert.ok(contains(whole, span));
          for (const span of references(read, offset, true)) assert.ok(contains(whole, span));
          const [stepped, offered] = [
            landmarkFrom(read, offset, 'turn', 'next'),
            headerCompletions(read, Math.min(offset, text.length)),
          ];
          assert.ok(stepped === null || contains(whole, stepped));
          assert.ok(offered === null || contains(whole, offered.span));
          checkGrowing(selectionRanges(read, offset), whole);
          const [defined, renamed] = [definition(read, offset), rename(read, offset, 'Ada Quill')];
          assert.ok(defined === null || contains(whole, defined.target));
          assert.ok('refusal' in renamed || renamed.every(({ span }) => contains(whole, span)));
          const found = hover(read, offset);
          if (found) assert.ok(toMarkdown(tooltip(found), LINKS) && toPlainText(tooltip(found), LINKS));
        }
      }),
      { numRuns: 60 },
    );
  });
});

function checkGrowing(spans: readonly Span[], whole: Span): void {
  for (const [index, span] of spans.entries()) assert.ok(contains(spans[index + 1] ?? whole, span));
}

function checkPlaced(nodes: readonly FigureNode[], whole: Span): void {
  for (const { span, children } of nodes) {
    assert.ok(span === null || contains(whole, span));
    checkPlaced(children, whole);
  }
}

function checkNested(entries: readonly OutlineEntry[], within: Span): void {
  for (const { span, selection, children } of entries) {
    assert.ok(contains(within, span) && contains(span, selection));
    checkNested(children, span);
  }
}
