import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MOST_FIGURES } from '../../server/core/claims/document/scene';
import { type Review, review } from '../../server/core/review';
import { CALL } from '../support/call';
import { PROJECT } from '../support/shared';

/** A call that says one result in two ways, with so many other figures behind it. */
const withFigures = (count: number): string =>
  CALL.replace(
    'About 625 people.',
    `Net income was $81.8 million. ${Array.from({ length: count }, (_, n) => `We paid $${(n % 900) + 1}.${n % 7}0.`).join(' ')}`,
  );

const farRules = ({ findings }: Review): readonly string[] =>
  findings
    .filter(({ related, span }) => related.some((place) => place.span[0] < span[0] - 300))
    .map(({ rule }) => rule);

describe('a text of several calls', () => {
  it('is one that says more figures than any call', () => {
    const [few, many] = [review(withFigures(100)), review(withFigures(MOST_FIGURES))];
    assert.ok(few.figures.length < MOST_FIGURES && many.figures.length > MOST_FIGURES);
    assert.ok(farRules(few).includes('restated-differently'));
    assert.ok(!farRules(many).includes('restated-differently'));
  });

  it('is checked in its sentences as ever', () => {
    const nearRules = ({ findings }: Review) =>
      findings.map(({ rule }) => rule).filter((rule) => rule === 'growth-does-not-follow');
    const growth = (text: string) => text.replace('up 9.5% from $83.7 million', 'up 7.5% from $83.7 million');
    assert.equal(nearRules(review(growth(withFigures(MOST_FIGURES)))).length, 1);
    assert.equal(nearRules(review(withFigures(MOST_FIGURES))).length, 0);
  });

  it('stands on the page of limits', () => {
    const page = readFileSync(path.join(PROJECT, 'docs/limits.md'), 'utf8');
    assert.ok(page.includes(`more than ${MOST_FIGURES.toLocaleString('en-US')} figures`));
  });
});
