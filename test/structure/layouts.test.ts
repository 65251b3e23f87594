import assert from 'node:assert/strict';
import { layouts, recognise } from '../../server/core/layouts';
import { linesOf } from '../../server/core/text/lines';
import { transcriptOf } from './support';

/** Turns, exchanges and participants of each layout's example. */
const IN_EXAMPLE: Readonly<Record<string, readonly number[]>> = {
  'streetevents-pdf': [5, 1, 3],
  'streetevents-text': [4, 1, 3],
  'seeking-alpha': [5, 1, 3],
  'seeking-alpha-print': [5, 1, 3],
  'motley-fool': [5, 1, 3],
  'motley-fool-labels': [4, 1, 3],
  factset: [5, 1, 3],
  bloomberg: [5, 1, 3],
  factiva: [5, 1, 3],
  fdfn: [5, 1, 3],
  'india-concall': [5, 1, 3],
  'capital-labels': [6, 1, 4],
  'dashed-names': [4, 1, 3],
  'comma-names': [6, 2, 3],
  'questions-numbered': [6, 2, 3],
  'bracketed-firms': [4, 2, 3],
  'name-lines': [4, 1, 3],
  'name-paragraphs': [2, 0, 2],
  'label-feed': [4, 1, 3],
  'wrapped-labels': [4, 1, 3],
  'inline-names': [9, 2, 5],
  'timed-names': [4, 1, 3],
  'timed-labels': [4, 1, 3],
  'marked-names': [4, 1, 3],
  subtitles: [4, 1, 3],
  'letter-labels': [6, 1, 3],
  'speech-recognition': [0, 0, 0],
  'sentence-per-line': [0, 0, 0],
  'unmarked-speech': [0, 0, 0],
};

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
        const { turns, words, exchanges, participants } = transcriptOf(layout.example);
        assert.deepEqual([turns.length, exchanges.length, participants.length], IN_EXAMPLE[layout.id]);
        assert.equal(words?.text ?? null, layout.speakerless ? layout.example.replaceAll('\n\n', '\n') : null);
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
