import { gather } from '../../text/gather';
import type { TurnClaim } from '../claim';
import { draftClaim } from '../draft';
import type { Relation } from '../relation';
import type { TurnWords } from '../words/turn-words';

/** "in the 4-K": forms of reports are known by their numbers. */
export const typing: Relation = {
  id: 'typing',
  name: 'form number',
  formula: 'reports to the regulator are 10-K, 10-Q, 8-K and a few more',
  wordings: ['As we said in our 10-Q, and again in the 8-K, demand has held up.'],
  withoutAmounts: true,
  inTurn: (turn) => forms(turn),
};

const FORMS: Readonly<Record<string, ReadonlySet<string>>> = {
  k: new Set(['6', '8', '10', '11', '15', '18']),
  q: new Set(['10']),
};

function forms(turn: TurnWords): readonly TurnClaim[] {
  const { tokens, text } = turn.reading;
  if (!/\d-[KQ]/.test(text)) return [];
  return gather(tokens, (token, at) => {
    if (token.kind !== 'number') return [];
    const [sign, letter] = [tokens[at + 1], tokens[at + 2]];
    const known = letter && Object.hasOwn(FORMS, letter.lower) ? FORMS[letter.lower] : undefined;
    if (!known || sign?.lower !== '-' || sign.start !== token.end || letter!.start !== sign.end) return [];
    if (known.has(token.lower) || token.lower.length > 2 || text[letter!.start] !== letter!.lower.toUpperCase())
      return [];
    const written = text.slice(token.start, letter!.end);
    return [
      draftClaim(turn.reading, {
        relation: 'typing',
        figures: [],
        place: [token.start, letter!.end],
        holds: false,
        words: `there is no form ${written}`,
      }),
    ];
  });
}
