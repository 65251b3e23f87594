import assert from 'node:assert/strict';
import { soundOf, spoken } from '../../server/core/claims/sounds';
import { checkFindings } from './findings';

describe('the sound of words', () => {
  it('is that of their consonants', () => {
    for (const same of ['Fortify', '45', 'four to five', 'forty-five'])
      assert.equal(soundOf(same.split(' ').map(spoken).join(' ')), 'frtf');
    assert.equal(soundOf(spoken('13')), soundOf('Triton'));
    assert.notEqual(soundOf(spoken('14')), soundOf('Fortify'));
  });

  it('of a number is that of its words', () =>
    assert.deepEqual(['7', '13', '40', '45', '100', '912', '1000'].map(spoken), [
      'seven',
      'thirteen',
      'forty ',
      'forty five',
      'one hundred ',
      'nine hundred twelve',
      '1000',
    ]));
});

describe('what was heard as a number', () => {
  it('is the name behind the same word', () => {
    checkFindings(`
      Program Fortify is on track, and so is program Triton.
      M: The savings of program four to five came early.
                                ^^^^^^^^^^^^ information misheard-number: "four to five" sounds like "Fortify", said behind "program" elsewhere
      M: We moved program 13 into the spring.
                          ^^ information misheard-number: "13" sounds like "Triton", said behind "program" elsewhere
    `);
  });

  it('is a number where it sounds otherwise, has a unit, or stands behind any word', () =>
    checkFindings(`
      Program Fortify is on track, and the best of it came from Fortify.
      M: We closed program 44, then program 45 million strong, and we had offers from 45 buyers.
    `));

  it('is a capital ratio, a standard or a quarter', () => {
    checkFindings(`
      Q1 increased to 8.5% despite the growth in risk weighted assets. The Q1 ratio is sound.
      ^^ hint misheard-number: "Q1" stands where a capital ratio belongs: Tier 1 sounds alike
                                                                           ^^ hint misheard-number: "Q1" stands where a capital ratio belongs: Tier 1 sounds alike
    `);
    checkFindings(`
      We've seen 46 effective in the third quarter, and for the past 91 and the price in 1 to 11 was high.
                 ^^ hint misheard-number: "46" counts nothing behind "seen": FIN 46, a standard of accounting, sounds alike
                                                                     ^^ hint misheard-number: "91" counts nothing behind "past": FAS 91, a standard of accounting, sounds alike
                                                                                         ^^^^^^^ hint misheard-number: "1 to 11" stands where a quarter belongs: 1Q11 sounds alike
    `);
  });

  it('leaves alone what counts something, and quarters', () =>
    checkFindings(`
      We've seen 46 stores open in the past 91 days. Q1 was strong, and in Q1 revenue increased to 8.5% of the total.
      Capital in Q1 rose to 8.5% of risk weighted assets. In 1 to 11 of the states and 1 to 11 percent of homes it is so.
    `));
});
