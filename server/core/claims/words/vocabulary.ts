/** Which way a quantity is said to move. `better` and `worse` are up or down by what the metric is. */
export type Direction = 'up' | 'down' | 'better' | 'worse';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const UP = listed(
  'up increase increases increased increasing grow grows grew grown growing growth rise rises rose risen rising higher gain gains gained climb climbed climbing jump jumped surge surged expand expanded expanding expansion uptick upside accretion ahead advanced added soared addition raise raises raised raising lifted lifting boosted leapt accelerated accelerating',
);
const DOWN = listed(
  'down decrease decreases decreased decreasing decline declines declined declining fall falls fell fallen falling drop drops dropped dropping lower reduce reduces reduced reducing reduction contract contracted contracting contraction shrink shrank shrunk slip slipped dip dipped downturn lowered cut trimmed tumbled compressed compression decelerated decelerating',
);
const BETTER = listed('improve improves improved improving improvement improvements better favorable favourable');
const WORSE = listed('worse worsen worsened worsening deteriorate deteriorated deterioration unfavorable unfavourable');

/** Words that name or assert a change, and which way it goes. */
export function directionOf(word: string): Direction | null {
  if (UP.has(word)) return 'up';
  if (DOWN.has(word)) return 'down';
  if (BETTER.has(word)) return 'better';
  return WORSE.has(word) ? 'worse' : null;
}

/** Verbs of going from one place to another, which say neither way. */
export const MOVES = listed(
  'went go goes going gone moved move moving changed change changes brought taking took came swung push pushed pushing bring brings bringing put putting drove drive driving',
);

/** Words after which a figure says what a quantity is. */
export const LEVELS = listed(
  'was were is are be been being totaled totalled reached reaching hit at equaled equalled amounted reported report recorded generated delivered posted achieved finished ended closed stood came exceeded surpassed contributed booked represented represents representing earned generating reporting totaling totalling has have had',
);

/** Words before the figure that another is measured against. Two-word ones are in `BASE_PAIRS`. */
export const BASES = listed('from versus vs against than');
export const BASE_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', listed('compared compares comparing comparison relative')],
  ['with', listed('compared compares comparing comparison')],
]);

/** What says that a change holds in a sense of its own, so that plain levels neither prove nor refute it. */
export const QUALIFIERS = listed(
  'organic organically constant currency currencies fx annualized annualised cagr compounded compound neutral translation inflation cumulative averaging',
);

/** Words that limit what is spoken of. Before the first amount they limit all amounts alike; behind it, only what they stand by. */
export const LIMITS = listed('excluding exclude excludes excluded ex forma adjusting adjust normalizing normalize');

/** Metrics that get better by falling. A word of the metric is enough. */
const FALLING = listed(
  'dso days churn expense expenses cost costs loss losses leverage debt attrition turnover delinquency delinquencies delinquent npl nonperforming vacancy downtime provision provisions opex capex sg&a charge-off chargeoffs defaults overhead deficit injury emissions spend spending',
);
/** Metrics that get better by rising. */
const RISING = listed(
  'revenue revenues sales income profit profits profitability margin margins ebitda eps earnings cash bookings turns roe return yield backlog growth production productivity retention ebit roic roa utilization occupancy',
);

/** Whether the metric gets better by rising (1) or by falling (-1); 0 where that is not certain. */
function polarityOf(metric: string | null): 1 | -1 | 0 {
  const words = (metric ?? '').toLowerCase().split(/[ -]/);
  const last = words.at(-1) ?? '';
  if (words.includes('outstanding') && words.includes('sales')) return -1;
  if (words.includes('ratio') && !words.includes('capital') && !words.includes('tier')) {
    return words.some((word) => word === 'efficiency' || word === 'combined' || FALLING.has(word)) ? -1 : 0;
  }
  if (words.some((word) => FALLING.has(word))) return RISING.has(last) ? 0 : -1;
  return words.some((word) => RISING.has(word)) ? 1 : 0;
}

/** The way that a word of change points for this metric; null where the metric does not tell. */
export function pointing(direction: Direction | null, metric: string | null): 1 | -1 | null {
  if (direction === null) return null;
  if (direction === 'up') return 1;
  if (direction === 'down') return -1;
  const polarity = polarityOf(metric);
  return polarity === 0 ? null : ((direction === 'better' ? polarity : -polarity) as 1 | -1);
}

/** Words that may stand between a marker and its figure without changing what it means. */
export const FILLERS = listed(
  'the a an our its their this that about approximately around roughly nearly almost some just only over under more less than slightly little by another additional further record very strong solid healthy modest total full good nice respectable robust impressive significant sequential sequentially year quarter year-over-year yoy annually likely well above below even close roughly estimated',
);

/** Conjunctions and signs at which the reach of a weak word ends. */
export const STOPS = listed(
  ', ; : ( ) and but while which who whereas -- — – " “ ” although though because with when as excluding consisting reflecting including driven comprised primarily led due resulting',
);

/** Words behind which a reason follows, and nothing that limits the change before them. */
export const REASONS = listed(
  'driven due predominantly primarily largely mainly reflecting including partially because led resulting thanks offset as',
);
