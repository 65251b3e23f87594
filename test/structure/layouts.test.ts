import assert from 'node:assert/strict';
import { layouts, recognise } from '../../server/core/layouts';
import { linesOf } from '../../server/core/text/lines';
import { transcriptOf } from './support';

describe('layouts', () => {
  for (const layout of layouts) {
    describe(layout.id, () => {
      const page = { text: layout.example, lines: linesOf(layout.example) };

      it('wins the recognition of its own example', () => {
        const found = recognise(page);
        assert.equal(found?.layout.id, layout.id);
        assert.ok(found.certainty >= 0.5 && found.certainty < 1);
      });

      it('reads the turns of its example, or its words where nobody is named', () => {
        const { turns, words, exchanges } = transcriptOf(layout.example);
        if (layout.speakerless) {
          assert.deepEqual([turns.length, exchanges.length], [0, 0]);
          assert.equal(words?.text, layout.example);
        } else {
          assert.ok(turns.length >= 2);
          assert.equal(words, null);
        }
      });

      it('says what tells it apart', () => assert.ok(layout.description.length > 60 && layout.name.length > 3));
    });
  }

  it('have ids of lower-case words, each its own', () => {
    const ids = layouts.map((layout) => layout.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
  });
});
