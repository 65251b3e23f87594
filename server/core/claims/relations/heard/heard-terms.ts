import type { Reading } from '../../../figures/reading';
import { word, wordSet } from '../../../figures/token-at';
import { gather } from '../../../text/gather';
import { once } from '../../../text/once';
import type { Span } from '../../../text/span';
import type { Claim } from '../../claim';
import type { Scene } from '../../document/scene';
import { draftClaim } from '../../draft';

/** A term with a number in it that came out as another: "Q1 ratio" for the Tier 1 ratio, "we've seen 46" for FIN 46. */
export const termsHeard = (scene: Scene): readonly Claim[] =>
  gather(scene.ground.turns, ({ reading }, turn) => {
    const { terms, mayBeQuarters } = heardIn(reading);
    const inQuarters = mayBeQuarters ? quarters(reading, scene.ground.call.period) : [];
    return [...terms, ...inQuarters].map(({ place, words }) => ({
      ...misheard(scene, turn, place, words),
      hedged: true,
    }));
  });

/** What a reading has of misheard terms, whatever the call, and whether it may have quarters. */
const heardIn = once((reading: Reading) => ({
  terms: [...capitalRatios(reading), ...standards(reading)],
  mayBeQuarters: /\b[1-4] to \d\d\b/.test(reading.text),
}));

interface Misheard {
  readonly place: Span;
  readonly words: string;
}

/** A claim on words that are taken for others, of which no figure is read. */
export function misheard(scene: Scene, turn: number, place: Span, words: string): Claim {
  const { reading } = scene.ground.turns[turn]!;
  const claim = draftClaim(reading, {
    relation: 'heard',
    figures: [],
    place,
    holds: false,
    words: `"${reading.text.slice(...place)}" ${words}`,
  });
  return scene.place(turn, claim);
}

const CAPITAL = wordSet('ratio ratios leverage capital common');
const MOVED = wordSet('increased improved rose decreased declined fell was');

/** "Q1 ratio", "Q1 increased to 8.5% despite the growth in risk weighted assets": a quarter has no ratio, the first tier has. */
function capitalRatios({ tokens, text, sentences }: Reading): readonly Misheard[] {
  if (
    !text.includes('Q1 ') ||
    !/\bQ1 (?:ratio|leverage|capital|common|increased|improved|rose|decreased|declined|fell|was)\b/.test(text)
  )
    return [];
  return sentences.flatMap(({ from, to }) => {
    const at = tokens.slice(from, to).findIndex(({ lower }) => lower === 'q1') + from;
    const next = word(tokens, at + 1);
    const isTerm = CAPITAL.has(next) && /^ratios?$/.test(next === 'ratio' ? next : word(tokens, at + 2));
    const isSubject = at === from && MOVED.has(next) && tokens.slice(at, to).some(({ lower }) => lower === 'weighted');
    if (at < from || !(isTerm || isSubject)) return [];
    const { start, end } = tokens[at]!;
    return [{ place: [start, end] as const, words: 'stands where a capital ratio belongs: Tier 1 sounds alike' }];
  });
}

/** Standards of accounting that calls name by their numbers, and words that their short names are taken for. */
const STANDARDS: readonly {
  readonly name: string;
  readonly alike: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}[] = [
  { name: 'FIN', alike: wordSet('seen thin sin fine'), numbers: wordSet('46 48') },
  {
    name: 'FAS',
    alike: wordSet('past fast pass vast'),
    numbers: wordSet('91 106 109 115 123 133 140 141 142 150 157 159'),
  },
];
const BEHIND_STANDARD = wordSet(
  'effective and dva adoption implementation adjustment adjustments accounting requires became becomes , .',
);

/** Most turns say no such number: that is seen at once. */
const MAY_BE_STANDARD = new RegExp(` (?:${STANDARDS.flatMap(({ numbers }) => [...numbers]).join('|')})\\b`);

/** "We've seen 46 effective in the third quarter": a bare number that counts nothing and is a standard's. */
function standards({ tokens, text }: Reading): readonly Misheard[] {
  if (!MAY_BE_STANDARD.test(text)) return [];
  return gather(tokens, (token, at) => {
    const found = STANDARDS.find(({ alike, numbers }) => alike.has(token.lower) && numbers.has(word(tokens, at + 1)));
    if (!found || !BEHIND_STANDARD.has(word(tokens, at + 2))) return [];
    const number = tokens[at + 1]!;
    return [
      {
        place: [number.start, number.end] as const,
        words: `counts nothing behind "${token.lower}": ${found.name} ${number.lower}, a standard of accounting, sounds alike`,
      },
    ];
  });
}

const OPENS_QUARTER = wordSet('in of during since');
const BEHIND_QUARTER = wordSet('was were is are and compared versus the we to , . ;');

/** "capture of 13 cents in 1 to 23" in a call on 2024: "1Q23" as it sounds. */
function quarters({ tokens }: Reading, period: string | null): readonly Misheard[] {
  const year = Number(period?.slice(0, 4)) % 100;
  if (!(year >= 10)) return [];
  return tokens.flatMap((token, at) => {
    const [to, last] = [tokens[at + 1], tokens[at + 2]];
    if (!/^[1-4]$/.test(token.lower) || to?.lower !== 'to' || last?.kind !== 'number') return [];
    const isYear = last.lower === `${year}` || last.lower === `${year - 1}`;
    if (!isYear || !OPENS_QUARTER.has(word(tokens, at - 1)) || !BEHIND_QUARTER.has(word(tokens, at + 3))) return [];
    const words = `stands where a quarter belongs: ${token.lower}Q${last.lower} sounds alike`;
    return [{ place: [token.start, last.end] as const, words }];
  });
}
