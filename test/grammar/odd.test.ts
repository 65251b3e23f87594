import assert from 'node:assert/strict';
import { type Colours, loadColours } from './colours';

/** A line past the length at which the editor stops colouring; a pattern that backtracks would not come to its end in time. */
const LENGTH = 20_000;

describe('colours of odd texts', () => {
  let colours: Colours;
  before(async () => {
    colours = await loadColours();
  });

  function checkColourless(text: string): void {
    assert.deepEqual(colours(text), []);
  }

  for (const piece of ['Aa ', 'AA, ', 'A-', '- ', '[', '(', 'a', '9', '9,', '9-', '.9.', '$', 'Q - ', 'é', ' ']) {
    it(`leaves a line of nothing but ${JSON.stringify(piece)}`, () =>
      checkColourless(piece.repeat(LENGTH / piece.length)));
  }

  it('leaves what is no text', () => checkColourless('\0\u0001\ud800 \udfff\ufeff\u2028'));

  it('finds the one figure in a long line of words', () => {
    const words = 'and so we went on '.repeat(500);
    const [mark, ...others] = colours(`${words}to 9.5% ${words}`);
    assert.deepEqual(mark?.span, [words.length + 3, words.length + 7]);
    assert.deepEqual(others, []);
  });
});
