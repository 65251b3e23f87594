import fc from 'fast-check';
import { layouts } from '../../server/core/layouts';
import { rules } from '../../server/core/rules';
import { plainText } from './drawn';

/** Words in which something contradicts itself, or all but does: what the rules' own examples say. */
const SPOKEN = rules.flatMap(({ flagged, silent }) => [...flagged, ...silent].map(({ text }) => plainText(text)));

/** What a scan, a paste or a bad conversion leaves in a text. */
const DAMAGE = [
  '',
  '\n',
  '\n\n',
  '\r\n',
  '\r\r\n',
  '\r',
  '\u2028',
  '\f',
  '\t\t',
  ' '.repeat(80),
  '\ufeff',
  '\u202e',
  '\u00ad',
  '\ud83d',
  '\ude00',
  '😀',
  '𝟗',
  'e\u0301',
  'â‚¬',
  '$',
  '%',
  '(',
  '[',
  '--',
  'Operator\n',
  'Q - ',
  ' 20127 ',
  ' 1 guess ',
  ' $1O million ',
  '1,0',
  '9'.repeat(40),
  ' million billion ',
  'from to from to ',
  'first second third quarter ',
];

const speech = fc.array(fc.constantFrom(...SPOKEN), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

/** The example of a layout, in which people say something else: words that a rule has an eye on. */
const spokenCalls = fc
  .record({ layout: fc.constantFrom(...layouts), words: fc.array(speech, { minLength: 1, maxLength: 6 }) })
  .map(({ layout: { example }, words }) => {
    const lines = plainText(example).split('\n');
    const long = lines.flatMap((line, index) => (line.length > 60 ? [index] : []));
    for (const [index, said] of words.entries()) {
      const at = long[index % Math.max(1, long.length)];
      if (at !== undefined) lines[at] = `${lines[at]} ${said}`;
      else lines.push(said);
    }
    return lines;
  });

type Lines = readonly string[];
type Break = (lines: Lines) => Lines;

/** What happens to whole lines: gone, doubled, out of order, run together, cut off. */
const breaks: fc.Arbitrary<Break> = fc
  .record({ kind: fc.constantFrom('drop', 'double', 'swap', 'join', 'cut'), at: fc.nat(400), by: fc.nat(9) })
  .map(({ kind, at, by }) => (lines) => {
    const [from, count] = [at % (lines.length + 1), 1 + by];
    const [before, these, after] = [lines.slice(0, from), lines.slice(from, from + count), lines.slice(from + count)];
    if (kind === 'drop') return [...before, ...after];
    if (kind === 'double') return [...before, ...these, ...these, ...after];
    if (kind === 'swap') return [...before, ...after.slice(0, count), ...these, ...after.slice(count)];
    if (kind === 'join') return [...before, these.join(' '), ...after];
    return [...before, ...these.map((line) => line.slice(0, Math.floor(line.length / 2))), ...after];
  });

const marks = fc.array(fc.record({ at: fc.nat(20_000), cut: fc.nat(12), put: fc.constantFrom(...DAMAGE) }), {
  maxLength: 10,
});

/** Transcripts in every layout that is read, broken in every way that is known: what lies between a clean text and noise. */
export const brokenTranscripts: fc.Arbitrary<string> = fc
  .record({
    lines: spokenCalls,
    broken: fc.array(breaks, { maxLength: 4 }),
    ends: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r\r\n', ' '),
    marks,
  })
  .map(({ lines, broken, ends, marks: strewn }) => {
    const text = broken.reduce((these, change) => change(these), lines as Lines).join(ends);
    return strewn.reduce((words, { at, cut, put }) => {
      const place = at % (words.length + 1);
      return words.slice(0, place) + put + words.slice(place + cut);
    }, text);
  });

/** What is typed into a text, pasted over it, or taken out of it. */
export const pieces: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...DAMAGE), fc.constantFrom(...SPOKEN));
