import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Links, toMarkdown } from '../../server/core/features/markup';
import { hover } from '../../server/core/features/reading/hover';
import { tooltip } from '../../server/core/features/reading/tooltip';
import { reportOf } from '../../server/core/report';
import { createReviewer, type Review, review } from '../../server/core/review';
import { applied } from '../../server/core/rules/judgements/write';
import type { Span } from '../../server/core/text/span';
import { brokenTranscripts, pieces } from '../support/brokenTranscripts';

const LINKS: Links = { lineOf: () => 1, linkTo: () => null, pageOf: () => null };
const bytes = (reviewed: Review): string => JSON.stringify(reportOf(reviewed, null, 0));

/** How many texts each property is tried on; more by hand, as `BROKEN_RUNS=5000`. */
const numRuns = Number(process.env.BROKEN_RUNS ?? 60);

describe('a transcript of any layout, broken in any way', function () {
  this.timeout(Math.max(60_000, numRuns * 200));
  const seen = { findings: 0, fixes: 0, tooltips: 0 };

  it('is reviewed into spans that lie in it, in order, and part no character', () =>
    fc.assert(
      fc.property(brokenTranscripts, (text) => {
        const reviewed = review(text);
        seen.findings += reviewed.findings.length;
        for (const span of spansOf(reviewed)) checkSpan(text, span);
        for (const list of [reviewed.transcript.turns, reviewed.figures, reviewed.findings]) checkOrder(list);
      }),
      { numRuns },
    ));

  it('has the same report, byte for byte, fresh and after any edits', () =>
    fc.assert(
      fc.property(brokenTranscripts, edits, (before, changes) => {
        const reviewer = createReviewer();
        assert.equal(bytes(reviewer.review(before)), bytes(review(before)));
        const after = changes.reduce(edited, before);
        assert.equal(bytes(reviewer.review(after)), bytes(review(after)));
        assert.equal(bytes(reviewer.review(before)), bytes(review(before)), 'undone');
      }),
      { numRuns },
    ));

  it('is rid of a finding by each fix of it', () =>
    fc.assert(
      fc.property(brokenTranscripts, (text) => {
        for (const { rule, span, message, fixes } of review(text).findings)
          for (const { edits: changes, title } of fixes) {
            seen.fixes += 1;
            const left = review(applied(text, changes)).findings;
            const same = left.filter((each) => each.rule === rule && each.span[0] === span[0]);
            assert.ok(!same.some((each) => each.message === message), `${title}: ${message} is said again`);
          }
      }),
      { numRuns: 3 * numRuns },
    ));

  it('puts no markup, link or command of its own into a tooltip', () =>
    fc.assert(
      fc.property(brokenTranscripts, fc.array(fc.nat(), { maxLength: 12 }), hostile, (text, places, word) => {
        const poisoned = places.reduce((words, at) => edited(words, { at, cut: 0, put: word }), text);
        const read = review(poisoned);
        for (const { span } of read.figures) {
          const found = hover(read, span[0]);
          if (found === null) continue;
          seen.tooltips += 1;
          const bare = toMarkdown(tooltip(found), LINKS).replace(/\\./g, '·');
          assert.doesNotMatch(bare, /[`[\]<>~@]|&\w+;|\$\(|:\/\/|www\./i);
        }
      }),
      { numRuns },
    ));

  after(() => {
    for (const [what, count] of Object.entries(seen)) assert.ok(count > 0, `no ${what} were tried`);
  });
});

const hostile = fc.constantFrom('[go](command:run)', '<img src=x>', '`x`', '&lt;', '$(zap)', 'https://a.example');

interface Change {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

const edits = fc.array(fc.record({ at: fc.nat(), cut: fc.nat(30), put: pieces }), { minLength: 1, maxLength: 3 });

function edited(text: string, { at, cut, put }: Change): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + put + text.slice(place + cut);
}

const spansOf = ({ transcript, figures, claims, findings }: Review): readonly Span[] => [
  ...transcript.turns.flatMap(({ span, headerSpan, nameSpan }) => [span, headerSpan, nameSpan]),
  ...transcript.exchanges.map(({ span }) => span),
  ...[...figures, ...claims].map(({ span }) => span),
  ...findings.flatMap(({ span, related, fixes }) => [
    span,
    ...related.map((each) => each.span),
    ...fixes.flatMap((fix) => fix.edits.map((edit) => edit.span)),
  ]),
];

function checkSpan(text: string, [start, end]: Span): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
  for (const at of [start, end])
    assert.doesNotMatch(text.slice(Math.max(0, at - 1), at + 1), /^[\ud800-\udbff][\udc00-\udfff]$/, `parted at ${at}`);
}

function checkOrder(list: readonly { readonly span: Span }[]): void {
  for (const [index, { span }] of list.entries()) assert.ok(span[0] >= (list[index - 1]?.span[0] ?? 0), 'in order');
}
