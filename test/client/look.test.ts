import assert from 'node:assert/strict';
import { LOOK_LENGTH, looksLikeTranscript } from '../../client/look';
import { CALL } from './call';
import { ORDINARY } from './ordinary';

describe('the cheap look at a text', () => {
  it('takes a short call for a transcript', () => assert.ok(looksLikeTranscript(CALL)));

  it('takes it with any line ends, and all on one line', () => {
    for (const end of ['\r\n', '\r\r\n', ' '])
      assert.ok(looksLikeTranscript(CALL.replaceAll('\n', end)), JSON.stringify(end));
  });

  it('takes names that end in a colon', () => {
    assert.ok(
      looksLikeTranscript(CALL.replaceAll(/^(\w+ \w+) - .*\n\n/gm, '$1: ').replaceAll('Operator\n\n', 'Operator: ')),
    );
  });

  it('takes subtitles, whose voices are marked up', () => {
    const cues = CALL.split('\n').map((line) => `00:00:01.000 --> 00:00:02.000\n<v Dora Ames>${line}</v>\n`);
    assert.ok(looksLikeTranscript(`WEBVTT\n\n${cues.join('\n')}`));
  });

  for (const [name, text] of Object.entries(ORDINARY)) {
    it(`leaves ${name}`, () => assert.equal(looksLikeTranscript(text), false));
  }

  it('leaves an empty text, and what is no text', () => {
    for (const text of ['', '\n\n\n', '\0'.repeat(100), `\0${CALL}`, '\ud800'])
      assert.equal(looksLikeTranscript(text), false);
  });

  it('leaves a call that only starts where it no longer looks', () => {
    assert.equal(looksLikeTranscript('word '.repeat(LOOK_LENGTH / 5) + CALL), false);
  });

  it('leaves source that quotes a call', () => {
    assert.equal(looksLikeTranscript(`import { check } from './check';\n\nconst call = \`${CALL}\`;\n`), false);
  });
});
