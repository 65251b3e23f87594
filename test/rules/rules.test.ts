import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rulePages } from '../../scripts/rule-pages';
import { rules } from '../../server/core/rules';
import type { Rule } from '../../server/core/rules/rule';
import { checkDrawn } from '../support/drawn';
import { findingsOf } from './findings';

const DOCS = path.join(import.meta.dirname, '..', '..', 'docs', 'rules');

/** An example shows where its own rule flags; a silent one has no marks, and no rule may flag it louder than a hint. */
function checkExamples(rule: Rule): void {
  for (const { text } of rule.flagged) {
    checkDrawn(text, (plain) =>
      findingsOf(plain)
        .filter((finding) => finding.rule === rule.id)
        .map(({ span }) => ({ span, note: '' })),
    );
    assert.match(text, /\^/, `${rule.id}: an example that is flagged shows where`);
  }
  for (const { text } of rule.silent)
    checkDrawn(text, (plain) => findingsOf(plain).map(({ span, rule: id }) => ({ span, note: id })));
}

describe('every rule', () => {
  for (const rule of rules) {
    it(`${rule.id}: its examples`, () => checkExamples(rule));
  }

  it('has an id of its own that reads as words', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const { id } of rules) assert.match(id, /^[a-z]+(?:-[a-z]+)+$/);
  });

  it('has its page in docs/rules as its file makes it (npx tsx scripts/rule-pages.ts)', () => {
    const pages = rulePages();
    assert.deepEqual(readdirSync(DOCS).sort(), [...pages.keys()].sort());
    for (const [name, text] of pages)
      assert.equal(readFileSync(path.join(DOCS, name), 'utf8'), text, `${name} is stale`);
  });
});
