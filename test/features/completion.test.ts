import assert from 'node:assert/strict';
import { headerCompletions } from '../../server/core/features/typing/completion';
import { undent } from '../support/drawn';
import { inText } from './cursor';

/** The first headers that are offered at the cursor, as `header (why)`; null where none can stand. */
function offered(marked: string, most = 3): string[] | null {
  const { read, offset } = inText(marked);
  const found = headerCompletions(read, offset);
  if (!found) return null;
  assert.ok(found.span[0] <= offset && offset <= found.span[1]);
  return found.headers.slice(0, most).map(({ header, reason }) => (reason ? `${header} (${reason})` : header));
}

const checkOffered = (marked: string, ...expected: string[]) =>
  assert.deepEqual(offered(marked, expected.length), expected);

describe('headers while a transcript is typed', () => {
  it('are first of the one who is announced, though never heard before', () => {
    checkOffered(
      `${START}Our next question comes from the line of Lena Moss with Fairhaven Capital. Please proceed.\n\n<|>`,
      'Lena Moss - Fairhaven Capital - Analyst (announced)',
    );
  });

  it('are first of the one who is asked by name, else of who answers', () => {
    const asked = `${START}${QUESTION('Mark, what do you think?')}<|>`;
    checkOffered(asked, MARK_ASKED, 'Ann Reed - Elmstead Networks, Inc. - CFO (answers)');
    const again = `${START}${QUESTION('Is that all?')}Ann Reed - Elmstead Networks, Inc. - CFO\n\nIt is.\n\nTom Hale - Orchard Securities - Analyst\n\nAnd now?\n\n<|>`;
    checkOffered(again, 'Ann Reed - Elmstead Networks, Inc. - CFO (answers)');
  });

  it('are behind an answer of the one who asks, or of who is called on', () => {
    const answer = (words: string) =>
      `${START}${QUESTION('Is that all?')}Ann Reed - Elmstead Networks, Inc. - CFO\n\n${words}\n\n<|>`;
    checkOffered(answer('It is.'), 'Tom Hale - Orchard Securities - Analyst (asks)', 'Operator');
    checkOffered(answer('Mark, would you add to that?'), 'Mark Lund - Elmstead Networks, Inc. - CEO (called on)');
  });

  it('follow what is typed', () => {
    checkOffered(`${START}It was.\n\nRe<|>`, 'Ann Reed - Elmstead Networks, Inc. - CFO');
    assert.deepEqual(offered(`${START}It was.\n\nThank<|>`), []);
  });

  it('stand in no words of speech, behind no sentence that goes on, and in no other text', () => {
    for (const marked of [
      `${START}It was a<|>`,
      `${START}It was\nA<|>`,
      `${START}It was.\n\nA<|>nd so on`,
      `${START}It was.\n\nAnn: we<|>`,
      '# Notes\n\n<|>',
    ])
      assert.ok((offered(marked) ?? []).length === 0, marked.slice(-20));
  });

  it('are written as the layout writes them', () => {
    checkOffered(CAPITALS, 'JON VALE: (announced)');
  });
});

const MARK_ASKED = 'Mark Lund - Elmstead Networks, Inc. - CEO (asked)';

const START = `${undent(`
  PRESENTATION
  Operator

  Good day and welcome to the Elmstead Networks conference call. All participants are in a listen-only mode.

  Mark Lund - Elmstead Networks, Inc. - CEO

  Good day.

  Ann Reed - Elmstead Networks, Inc. - CFO

  Good day.

  QUESTIONS AND ANSWERS
  Operator

  Our first question comes from the line of Tom Hale with Orchard Securities. Please proceed with your question.

  Tom Hale - Orchard Securities - Analyst

  How was it?

  Ann Reed - Elmstead Networks, Inc. - CFO

  It was good.

  Operator
`)}\n\n`;

const QUESTION = (words: string) =>
  `Our next question comes from the line of Tom Hale with Orchard Securities.\n\nTom Hale - Orchard Securities - Analyst\n\n${words}\n\n`;

const CAPITALS = `${undent(`
  Elmstead Networks First Quarter Earnings Call

  OPERATOR: Hello, and welcome to the Elmstead Networks earnings call. All lines are in a listen-only mode.

  ANN REED: Thank you, operator. Good morning and thank you all for joining our earnings call today.

  OPERATOR: Our first question is from Tom Hale with Orchard Securities. Your line is now open.

  TOM HALE: Good morning. How is the order book?

  ANN REED: It is full. Thank you for the question.

  OPERATOR: Our next question is from Jon Vale with Beech Street Research. Your line is now open.
`)}\n\n<|>`;
