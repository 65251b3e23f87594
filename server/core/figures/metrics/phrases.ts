import { remembered } from '../../text/remembered';
import type { Token } from '../reading';
import { word, wordSet } from '../token-at';

/** A noun phrase that names a measure: tokens `[from, to)`, its head noun the last word of the part before any "of". */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** Nouns that head the name of a measure in calls; a phrase without one of them is not taken for a metric. */
const HEADS = new Set(
  `revenue revenues sales margin margins income earnings eps profit profits profitability loss losses ebitda ebit ebita ebitdar expense expenses cost costs cash flow flows debt capex
  expenditure expenditures dso dpo inventory inventories turns backlog bookings booking orders order deposit deposits loan loans nii nim ratio rate rates yield yields dividend dividends
  share shares headcount employees customers subscribers units shipments shipment volume volumes price prices pricing growth guidance count buyback buybacks repurchase repurchases stock note notes bond bonds assessment assessments
  provision provisions reserve reserves assets equity liabilities roe rotce rote roa roi roic roce return returns aum inflows outflows fees fee churn arpu traffic comps comp sales
  occupancy utilization utilisation capital leverage liquidity balance balances sg&a opex r&d g&a d&a cogs premium premiums royalties royalty grants impairment impairments charge charges
  savings synergies investment investments spend spending headwind headwinds tailwind tailwinds impact contribution pipeline rpo arr mrr billings gmv gpv tpv production output payout goodwill amortization
  depreciation interest tax taxes rent rents ffo affo noi deliveries retention beta securities receivables receivable payables payable stores locations outstanding authorization efficiency productivity
  market coverage cap penetration attach asp asps mix portfolio funding book nav value worth gain gains benefit benefits compensation proceeds disposition dispositions acquisitions acquisition
  rwa cet1 vnb ape gwp lcr sales equivalents position facility capacity availability overhead wage wages salaries bonus turnover attrition delinquency delinquencies default defaults shortfall surplus deficit
  consumption demand throughput reimbursement users downloads views impressions installs members membership enrollment bonuses transactions transaction payments payment wins accounts backlogs
  commissions markdowns discount discounts tonnage barrels mileage rig rigs wells carloads visits admissions beds procedures prescriptions scripts homes closings starts lots communities permits
  range target targets estimate estimates outlook consensus forecast expectation expectations exposure exposures allowance allowances coupon duration`.split(
    /\s+/,
  ),
);

const STOPS = new Set(
  `the a an this that these those our your their its his her my we you they he she it i us them who which what and or but nor so yet of to in on at for from by with without into onto over under above
  below between among across through during before after until since than then as if when while where because although though whether is was were are be been being am has have had having do does did will would
  could should can may might must shall not no yes up down about around approximately roughly nearly almost more less least most very just also only even still again further both all each every some any
  versus vs compared comparing relative reported reporting including excluding excludes include includes included reflecting reflects driven primarily due based per respectively here there now today year quarter quarters years month months
  half period week weeks day days ago last prior previous next current first second third fourth increase increased increases increasing decrease decreased decreases decreasing rise rose risen rising fall fell
  grew grow growing decline declined declines declining improve improved improvement improves improving drop dropped came come coming reach reached reaching total totaled totaling totalled ended ending end expect expected expects
  expecting anticipate anticipated guide guided see saw seen think believe say said get got give gave make made take took generated generating delivered achieved recorded posted produced returned repurchased paid
  up flat strong solid record good great approximately remained remain remains continued continue continuing stood stands represents represented representing exceeded resulting resulted led leading well sequentially
  year-over-year yoy slightly modestly significantly looking turning moving let like thank thanks okay ok yes right know want talk ask question wonder guess mean sort kind lot bit way thing things one two three
  four five six seven eight nine ten million billion thousand trillion percent point points basis dollars dollar much many how why other another own same such within quite rather too there's it's that's we're we've i'm you're
  they're we'll it'll don't didn't haven't isn't wasn't won't i'd we'd i've you've thousand hundred cents high-end low low-end midpoint full fiscal calendar january february april june july august september october november december
  remember recall look talk talked mention mentioned wanted call targeting range impacted offset net-net call conference statement business performance reduce reduced provided`.split(
    /\s+/,
  ),
);
/** Words of `STOPS` that may still stand inside a name: "total operating expenses", "net income", "full-price sales". */
const INSIDE = wordSet('days total record net gross business full fiscal performance call');

/** Nouns that head a measure only behind "of": "guidance of", "range of" name the figure's stance, not what is measured. */
const WEAK = wordSet(
  'guidance range target targets estimate estimates outlook consensus forecast expectation expectations impact benefit growth contribution increase position market balance value mix cap demand count order exposure duration comp',
);

export const isWeakHead = (word: string): boolean => WEAK.has(word);

/** All measure names among tokens `[from, to)`, in order. `taken` tells tokens that belong to figures and times. */
export function phrasesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  taken: (at: number) => boolean,
): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = from; at < to; at += 1) {
    const head = headAt(tokens, at);
    if (head === 0 || taken(at)) continue;
    let last = at + head - 1;
    while (last + 1 < to && !taken(last + 1) && headAt(tokens, last + 1) > 0) last += headAt(tokens, last + 1);
    const floor = phrases.length > 0 ? phrases[phrases.length - 1]!.to : from;
    phrases.push({ from: leftEnd(tokens, at, floor, taken), head: last, to: rightEnd(tokens, last + 1, to, taken) });
    at = phrases[phrases.length - 1]!.to - 1;
  }
  return phrases;
}

/** How many tokens the head noun at `at` takes: "SG&A" and "R&D" are three; 0 where no head stands. */
function headAt(tokens: readonly Token[], at: number): number {
  const first = word(tokens, at);
  if (first === 'balance' && word(tokens, at + 1) === 'sheet') return 0;
  if (tokens[at]?.kind !== 'word') return 0;
  if (word(tokens, at + 1) === '&' && HEADS.has(`${first}&${word(tokens, at + 2)}`)) return 3;
  if (word(tokens, at + 1) === '-' && SPLIT_ENDS.has(word(tokens, at + 2)) && SPLIT_STARTS.has(first)) return 3;
  return isHeadWord(first) ? 1 : 0;
}

/** Whether a word heads a measure's name, in the singular, the plural or as an owner. */
const isHeadWord = (word: string): boolean =>
  HEADS.has(word)
    ? !STOPS.has(word) || word === 'market'
    : word.endsWith('s') && HEADS.has(word.replace(/['’]?s$/, ''));

const SPLIT_STARTS = wordSet('charge write pay buy run draw paid roll sell build ramp');
const SPLIT_ENDS = wordSet('off offs down downs back backs out outs rate through up ups');

/** Goes left over adjectives and nouns: at most five words, joined by hyphens, "&" or nothing. */
function leftEnd(tokens: readonly Token[], head: number, floor: number, taken: (at: number) => boolean): number {
  let at = head;
  for (let words = 0; words < 5 && at > floor; ) {
    const before = word(tokens, at - 1);
    if (taken(at - 1)) break;
    const joint = before === '-' || before === '&' || before === '/';
    if (!joint && !isModifier(tokens, at - 1)) break;
    at -= 1;
    if (!joint) words += 1;
  }
  while (at < head && tokens[at]!.kind === 'sign') at += 1;
  return at;
}

/** Whether the word may stand inside the name of a measure: an adjective, a noun or a name. */
export function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && mayModify(token.lower);
}

const mayModify = remembered((word) => {
  if (/['’](?:re|ve|ll|m|d|t)$/.test(word)) return false;
  if (INSIDE.has(word)) return true;
  const isAdverb = word.endsWith('ly') && word.length > 4;
  return !STOPS.has(word) && !isAdverb && !(word.endsWith('ing') && VERBS_IN_ING.has(word));
});

const VERBS_IN_ING = wordSet(
  'bringing having driving taking putting giving using seeing making getting going leaving causing excluding including showing',
);

/** Goes right over "of cash", "on tangible equity", "from operations", "as a percentage of sales": at most five words more. */
function rightEnd(tokens: readonly Token[], from: number, to: number, taken: (at: number) => boolean): number {
  const next = word(tokens, from);
  if (next === 'as' && (word(tokens, from + 2) === 'percentage' || word(tokens, from + 2) === 'percent'))
    return nounsEnd(tokens, from + 4, to, taken);
  if (!['of', 'on', 'from', 'per', 'in', 'to', 'for'].includes(next) || from + 1 >= to) return from;
  const start = ['the', 'our', 'its', 'their'].includes(word(tokens, from + 1)) ? from + 2 : from + 1;
  const end = nounsEnd(tokens, start, to, taken);
  if (end === start) return from;
  if ((next === 'in' || next === 'to' || next === 'for' || next === 'on') && !isName(tokens, start))
    return next === 'on' && isReturn(tokens, from) ? end : from;
  return end;
}

const isReturn = (tokens: readonly Token[], from: number): boolean =>
  /^(?:return|returns|yield|roi)$/.test(word(tokens, from - 1));

/** "revenue in North America", "sales to Kmart": a name behind the preposition narrows the measure; other words do not. */
const isName = (tokens: readonly Token[], at: number): boolean =>
  HEADS.has(word(tokens, at)) && word(tokens, at) !== 'cash';

function nounsEnd(tokens: readonly Token[], start: number, to: number, taken: (at: number) => boolean): number {
  let at = start;
  for (let words = 0; words < 4 && at < to && !taken(at); at += 1) {
    const joint = word(tokens, at) === '-' || word(tokens, at) === '&';
    if (!joint && !isModifier(tokens, at)) break;
    if (!joint) words += 1;
  }
  while (at > start && tokens[at - 1]!.kind === 'sign') at -= 1;
  return at;
}
