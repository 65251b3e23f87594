import assert from 'node:assert/strict';
import { LastQuestion } from '../../client/figures/lastQuestion';

interface Asked {
  readonly version: number;
  readonly answer: (words: string | null) => void;
}

/** A server that answers when it is told to, and a text that has versions. */
function asking() {
  const asked: Asked[] = [];
  const text = { version: 1 as number | null };
  const questions = new LastQuestion<{ readonly version: number }, string>(
    () => (text.version === null ? null : { version: text.version }),
    ({ version }) => new Promise((answer) => asked.push({ version, answer })),
  );
  return { asked, text, questions };
}

/** Lets everything happen that only waits for its turn. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the last question', () => {
  it('has its answer, and which version it is of', async () => {
    const { asked, questions } = asking();
    const answered = questions.answer();
    asked[0]!.answer('figures');
    assert.deepEqual(await answered, { question: { version: 1 }, answer: 'figures' });
  });

  it('is stale once the text has changed', async () => {
    const { asked, text, questions } = asking();
    const answered = questions.answer();
    text.version = 2;
    asked[0]!.answer('figures of before');
    assert.equal(await answered, 'stale');
  });

  it('is stale once another was asked, even if it is answered later', async () => {
    const { asked, questions } = asking();
    const [first, second] = [questions.answer(), questions.answer()];
    asked[1]!.answer('new');
    asked[0]!.answer('old');
    assert.equal(await first, 'stale');
    assert.deepEqual(await second, { question: { version: 1 }, answer: 'new' });
  });

  it('has no answer where there is nothing to ask, the server fails, or knows nothing', async () => {
    const { asked, text, questions } = asking();
    const unknown = questions.answer();
    asked[0]!.answer(null);
    assert.equal(await unknown, null);
    text.version = null;
    assert.equal(await questions.answer(), null);
    const failing = new LastQuestion(
      () => ({}),
      () => Promise.reject(new Error('the text has changed')),
    );
    assert.equal(await failing.answer(), null);
  });

  it('is asked again when typing came between', async () => {
    const { asked, text, questions } = asking();
    const settled = questions.settled();
    text.version = 2;
    asked[0]!.answer('of version 1');
    await rest();
    asked[1]!.answer('of version 2');
    assert.deepEqual(await settled, { question: { version: 2 }, answer: 'of version 2' });
  });

  it('is given up when the text never rests', async () => {
    const text = { version: 0 };
    const questions = new LastQuestion<{ readonly version: number }, string>(
      () => ({ version: text.version }),
      async () => `of version ${text.version++}`,
    );
    assert.equal(await questions.settled(), null);
  });
});
