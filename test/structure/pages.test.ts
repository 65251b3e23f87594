import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { layoutPage } from '../../scripts/layout-pages';

describe('the page of layouts', () => {
  it('is as the layouts make it (node scripts/run.mjs layout-pages)', () => {
    const page = readFileSync(path.join(import.meta.dirname, '../../docs/layouts.md'), 'utf8');
    assert.equal(page, layoutPage(), 'docs/layouts.md is stale');
  });
});
