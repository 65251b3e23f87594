import assert from 'node:assert/strict';
import { SHARED } from '../support/shared';
import { countsOf, differences, type FindingsRecord, keepReadable, type Looked, lookAtAll, readRecord } from './record';

describe('the findings on real transcripts', () => {
  let looked: readonly Looked[] = [];

  before(function () {
    if (SHARED === null) {
      console.log('    Skipped: no transcripts lie beside the project.');
      this.skip();
    }
    looked = lookAtAll();
    after(() => keepReadable(looked));
  });

  it('are those of the record (after looking at each: node scripts/run.mjs findings-record)', () => {
    const changed = differences(readRecord(), looked);
    assert.equal(changed.length, 0, `\n${changed.join('\n')}`);
  });

  it('stand in the record with their counts', () => {
    const { counts, texts } = readRecord();
    assert.deepEqual(counts, countsOf(texts));
  });
});

describe('the record of findings', () => {
  const record: FindingsRecord = { counts: {}, texts: { aa: ['warning scale-slip 01', 'hint damaged-number 02'] } };
  const of = (hash: string, ...keys: readonly string[]): Looked => ({
    hash,
    file: 'a.txt',
    found: keys.map((key) => ({ key, line: `${key} line` })),
  });
  const changed = (looked: Looked, known = new Map<string, string>()) => differences(record, [looked], known);

  it('says what is new, and what is gone', () => {
    assert.deepEqual(changed(of('aa', 'warning scale-slip 01', 'hint damaged-number 02')), []);
    assert.deepEqual(changed(of('aa', 'warning scale-slip 01', 'error x 03')), [
      '+ error x 03 line',
      '- hint damaged-number 02 a.txt',
    ]);
  });
  it('tells what is gone in words where they were kept', () =>
    assert.deepEqual(
      changed(of('aa', 'warning scale-slip 01'), new Map([['aa hint damaged-number 02', 'its words']])),
      ['- its words'],
    ));
  it('says nothing of texts that it does not know', () => assert.deepEqual(changed(of('bb', 'error x 03')), []));
  it('counts by level and rule', () =>
    assert.deepEqual(countsOf(record.texts), { 'hint damaged-number': 1, 'warning scale-slip': 1 }));
});
