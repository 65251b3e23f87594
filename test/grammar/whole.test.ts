import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { linesOf } from '../../server/core/text/lines';
import { readTranscript } from '../../server/core/transcript/read';
import { PROJECT, REFERENCE, readText } from '../support/shared';
import { type Colours, loadColours } from './colours';

const samples = path.join(PROJECT, 'samples');

describe('colours of whole transcripts', () => {
  let colours: Colours;
  before(async () => {
    colours = await loadColours();
  });

  /** The grammar and the reader come to the names of the speakers by different ways, and must come to the same. */
  function checkNames(file: string): void {
    const text = readText(file);
    const coloured = colours(text).filter(({ note }) => note.includes('speaker'));
    const read = readTranscript(text, linesOf(text)).turns.map(({ nameSpan }) => nameSpan);
    assert.ok(read.length > 0);
    assert.deepEqual(
      coloured.map(({ span }) => text.slice(...span)),
      read.map((span) => text.slice(...span)),
    );
    assert.deepEqual(
      coloured.map(({ span }) => span),
      read,
    );
  }

  for (const name of readdirSync(samples).filter((file) => file.endsWith('.transcript.txt')))
    it(`finds the speakers of the sample ${name}`, () => checkNames(path.join(samples, name)));

  it('finds the speakers of the reference transcript', function () {
    if (REFERENCE === null) {
      console.log('      Skipped: it does not lie beside the project.');
      this.skip();
    }
    checkNames(REFERENCE);
  });
});
