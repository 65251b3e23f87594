import assert from 'node:assert/strict';
import { renamableAt, rename } from '../../server/core/features/names/rename';
import { textAt } from '../../server/core/text/span';
import { undent } from '../support/drawn';
import { type Cursor, inCall, inText } from './cursor';

/** The lines that a renaming changes, as they then are. */
function checkRenamed({ read, offset }: Cursor, name: string, expected: string): void {
  const edits = rename(read, offset, name);
  assert.ok(!('refusal' in edits), JSON.stringify(edits));
  const after = [...edits]
    .reverse()
    .reduce((text, { span, newText }) => text.slice(0, span[0]) + newText + text.slice(span[1]), read.text)
    .split('\n');
  const before = read.text.split('\n');
  assert.equal(after.filter((line, index) => line !== before[index]).join('\n'), undent(expected));
}

const refusal = (answer: object): string => ('refusal' in answer ? String(answer.refusal) : 'allowed');

describe('renaming a speaker', () => {
  it('writes the name anew in headers and announcements, and leaves a first name as spoken', () => {
    checkRenamed(
      inCall('Tom H', 'ale - Orchard'),
      'Thomas Hayle',
      `
      Thank you. Our first question comes from the line of Thomas Hayle with Orchard Securities. Please proceed with your question.
      Thomas Hayle - Orchard Securities - Analyst
      Our next question is a follow-up from the line of Thomas Hayle with Orchard Securities. Please proceed with your question.
      Thomas Hayle - Orchard Securities - Analyst
      `,
    );
  });

  it('keeps capitals, forms of address and lists as they are written', () => {
    checkRenamed(
      inText(CAPITALS),
      'Jon Vale, Jr.',
      'MR. JON VALE, JR.:\nThank you. As Mr. Vale said, and that is me, Jon\nVale, Jr., it was good.\nMR. JON VALE, JR.:',
    );
  });

  it('marks what was spoken, so that it can be looked at before', () => {
    const { read, offset } = inCall('Tom H', 'ale - Orchard');
    const edits = rename(read, offset, 'Thomas Hale');
    assert.ok(!('refusal' in edits));
    assert.deepEqual(
      edits.map(({ where }) => where),
      ['speech', 'label', 'speech', 'label'],
    );
  });

  it('shows the whole name, wherever the cursor is on it', () => {
    const { read, offset } = inCall('quarter, To', 'm. Revenue');
    const found = renamableAt(read, offset);
    assert.ok('span' in found);
    assert.deepEqual([textAt(read.text, found.span), found.name], ['Tom', 'Tom Hale']);
  });

  it('refuses where no speaker is named, and what names nobody', () => {
    const { read, offset } = inCall('Good after', 'noon, everyone');
    assert.match(refusal(renamableAt(read, offset)), /^Only a person can be renamed/);
    assert.match(refusal(rename(read, offset, 'Ann')), /^Only a person can be renamed/);
    const operator = inCall('ANSWERS\nOper', 'ator');
    assert.match(refusal(renamableAt(operator.read, operator.offset)), /^“Operator” is no name/);
  });

  it('refuses what cannot stand in a header', () => {
    const { read, offset } = inCall('Tom H', 'ale - Orchard');
    for (const name of ['', '  ', 'Tom\nHale', 'Tom: Hale', 'Tom - Hale', '7', 'x'.repeat(81)])
      assert.match(refusal(rename(read, offset, name)), /^“/, name);
    for (const name of ['Ann-Marie O’Neill', 'Zoë “Zed” Holm', 'Li (Lee) Wu']) {
      assert.equal(refusal(rename(read, offset, name)), 'allowed', name);
    }
  });
});

const CAPITALS = undent(`
  ELMSTEAD NETWORKS, INC.
  Moderator: Ann Reed
  April 24, 2002
  9:00 a.m. CT

  OPERATOR:
  Good day and welcome to the Elmstead conference call. Today's conference is being recorded. I'd like to turn the call over to Ann Reed. Please go ahead.

  MS. ANN REED:
  Thank you, operator, and good morning, everyone. I turn it over to our CEO.

  MR. J<|>OHN VALE:
  Thank you. As Mr. Vale said, and that is me, John
  Vale, it was good.

  OPERATOR:
  Thank you. We'll take our first question from Tom Hale with Orchard Securities. Please go ahead.

  MR. TOM HALE:
  Thank you for taking my question. Is that all?

  MR. JOHN VALE:
  It is all, thank you.

  OPERATOR:
  This concludes the conference call. You may now disconnect.
`);
