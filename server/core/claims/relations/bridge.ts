import type { ReadFigure } from '../../figures/figure';
import { minus } from '../../figures/interval';
import type { TurnClaim } from '../claim';
import { FLOWS } from '../equations/flows';
import { type Asserted, type Identity, identityClaims, type Matches } from '../equations/identity';
import { equationClaims } from '../equations/solve';
import type { Relation } from '../relation';
import type { TurnWords } from '../words/turn-words';
import { withoutThem } from './bridge/without';

/** "Cash of C less debt of D is net cash of N": balances and flows that are each other's difference. */
export const bridge: Relation = {
  id: 'bridge',
  name: 'bridge',
  formula:
    'cash − debt = net cash; debt − cash = net debt; operating cash flow − capital expenditures = free cash flow',
  wordings: [
    'We ended the quarter with $60 million of cash and $25 million of debt, for net cash of $35 million.',
    'Operating cash flow was $90 million and capital expenditures were $30 million, so free cash flow was $60 million.',
  ],
  inTurn: (turn) => [...balances(turn), ...withoutThem(turn)],
};

/** What the metrics of the amounts tell, and beside it what only the words around them do. */
function balances(turn: TurnWords): readonly TurnClaim[] {
  const named = identityClaims(turn, IDENTITIES);
  const results = new Set(named.map(({ accent }) => accent));
  return [...named, ...equationClaims(turn, FLOWS).filter(({ accent }) => !results.has(accent))];
}

const isMoney = (figure: ReadFigure): boolean => figure.kind === 'money' && !figure.unit?.includes('/');
const metric =
  (pattern: RegExp): Matches =>
  (key, figure) =>
    isMoney(figure) && pattern.test(key);

const CASH = metric(/^(?:total )?cash(?: |$)(?!flow|from|provided|used|dividend|tax)/);
const DEBT = metric(/^(?:gross |outstanding |long term |term )?debt$/);
const NET_CASH = metric(/^net cash(?: position| balance)?$/);
const NET_DEBT = metric(/^net debt(?: position)?$/);
const OPERATING_CASH = metric(
  /^(?:net )?(?:operating cash flow|cash (?:flow )?(?:generated |provided )?(?:from|by) operat(?:ion|ing activity))$/,
);
const CAPEX = metric(/^(?:capital expenditure|capex|capital spending|cash capital expenditure)$/);
const FREE_CASH = metric(/^free cash flow$/);

const difference = (relation: { result: Matches; terms: readonly Matches[] }): Identity => ({
  ...relation,
  relation: 'bridge',
  formula: ([a, b]) => minus(a!, b!),
  words: ([a, b]) => `${a!.written} less ${b!.written}`,
  reach: 6,
});

const IDENTITIES: readonly Identity[] = [
  difference({ result: NET_CASH, terms: [CASH, DEBT] }),
  difference({ result: NET_DEBT, terms: [DEBT, CASH] }),
  { ...difference({ result: FREE_CASH, terms: [OPERATING_CASH, CAPEX] }), loose: true, asserts: concludes },
];

const CONCLUSIONS = new Set('so therefore thus hence leaving resulting'.split(' '));

/** "A was X and B was Y, so C was Z": the three alone, and the last follows from the others by the speaker's own words. */
function concludes({ items, terms, result, amounts }: Asserted): boolean {
  const behind = Math.max(...terms);
  return amounts === 3 && behind < result && items.slice(behind, result).some(({ word }) => CONCLUSIONS.has(word));
}
