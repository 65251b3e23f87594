import assert from 'node:assert/strict';
import type { Claim } from '../../server/core/claims/claim';
import { type Links, toMarkdown } from '../../server/core/features/markup';
import { hover } from '../../server/core/features/reading/hover';
import { tooltip } from '../../server/core/features/reading/tooltip';
import { type Review, review } from '../../server/core/review';
import type { Finding } from '../../server/core/rules/finding';
import { lineAt } from '../../server/core/text/lines';
import type { Span } from '../../server/core/text/span';
import { CALL } from '../support/call';
import { undent } from '../support/drawn';

const CURSOR = '<|>';

/** The review of the text without its cursor, with claims, findings and quantities as the test sets them. */
export function readAround(fixture: string, set: (read: Review) => Partial<Review>) {
  const text = fixture.replace(CURSOR, '');
  const read = review(text);
  const plain = { ...read, claims: [], findings: [], quantities: [] };
  return { read: { ...plain, ...set(plain) }, offset: fixture.indexOf(CURSOR) };
}

export const linksIn = (read: Review): Links => {
  const lineOf = (span: Span) => lineAt(read.lines, span[0]) + 1;
  return {
    lineOf,
    linkTo: (span) => `file:///call.txt#L${lineOf(span)}`,
    pageOf: (rule) => `https://pages.example/${rule}.md`,
  };
};

/** The tooltip at the cursor, as Markdown; `none` where there is none. */
export function checkHover(
  fixture: string,
  expected: string,
  set: (read: Review) => Partial<Review> = () => ({}),
): void {
  const { read, offset } = readAround(fixture, set);
  const found = hover(read, offset);
  assert.equal(found ? toMarkdown(tooltip(found), linksIn(read)) : 'none', undent(expected));
}

export const at = (before: string, behind: string): string => {
  assert.ok(CALL.includes(before + behind), `the call has no "${before}${behind}"`);
  return CALL.replace(before + behind, before + CURSOR + behind);
};

export const idOf = (read: Review, written: string, nth = 0): number => {
  const found = read.figures.filter((figure) => figure.written === written)[nth];
  assert.ok(found, `no figure "${written}"`);
  return found.id;
};

export const CLAIM: Omit<Claim, 'figures' | 'span' | 'words' | 'verdict'> = {
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

/** Two counts of states that cannot both be right, as a rule and the quantities see them. */
export function restated(read: Review): Partial<Review> {
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
