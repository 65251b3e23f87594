import { wordSet } from '../token-at';

/** Nouns that head the name of a measure in calls; a phrase without one of them is not taken for a metric. */
export const HEADS = new Set(
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
  range target targets estimate estimates outlook consensus forecast expectation expectations exposure exposures allowance allowances coupon duration
  supply additions activations borrowings indebtedness obligations commitments inflation valuation valuations compression satisfaction originations applications subscriptions licenses patents purchases
  recoveries claims accruals accretion prepayments severance withdrawals redemptions remittances reimbursements efficiencies depletions placements enrollments signups listings
  spread spreads gdp unemployment pcl pcls ptpp ppnr nir tac aur adr revpar intake conversions formations emissions renewals maturities adjustment adjustments consideration leases seats issuance issuances repayment
  repayments chargeoff chargeoffs load mortgages saar irr divestiture divestitures runoff`.split(/\s+/),
);

export const STOPS = new Set(
  `the a an this that these those our your their its his her my we you they he she it i us them who which what and or but nor so yet of to in on at for from by with without into onto over under above
  below between among across through during before after until since than then as if when while where because although though whether is was were are be been being am has have had having do does did will would
  could should can may might must shall not no yes up down about around approximately roughly nearly almost more less least most very just also only even still again further both all each every some any
  versus vs compared comparing relative reported reporting including excluding excludes include includes included reflecting reflects reflected reflect driven primarily due based per respectively here there now today year quarter quarters years month months
  half period week weeks day days ago last prior previous next current first second third fourth increase increased increases increasing decrease decreased decreases decreasing rise rose risen rising fall fell
  grew grow growing decline declined declines declining improve improved improvement improves improving drop dropped came come coming reach reached reaching total totaled totaling totalled ended ending end expect expected expects
  expecting anticipate anticipated guide guided see saw seen think believe say said get got give gave make made take took generated generating delivered achieved recorded posted produced returned repurchased paid
  up flat strong solid record good great approximately remained remain remains continued continue continuing stood stand stands represents represented representing exceeded resulting resulted led leading well sequentially
  year-over-year yoy slightly modestly significantly looking turning moving let like thank thanks okay ok yes right know want talk ask question wonder guess mean sort kind lot bit way thing things one two three
  four five six seven eight nine ten million billion thousand trillion percent point points basis dollars dollar much many how why other another own same such within quite rather too there's it's that's we're we've i'm you're
  they're we'll it'll don't didn't haven't isn't wasn't won't i'd we'd i've you've thousand hundred cents high-end low low-end midpoint full fiscal calendar january february april june july august september october november december
  remember recall look talk talked mention mentioned wanted call targeting range impacted offset net-net call conference statement business performance reduce reduced provided held indicates indicate suggests suggest implies imply implied shows show means gives makes compares equals takes exceeds averaged averaging whereas generate generates eliminate eliminates eliminated outlines deliver delivers achieve achieves maintain maintains boost strengthen realize incur incurred modeling`.split(
    /\s+/,
  ),
);
/** Words of `STOPS` that may still stand inside a name: "total operating expenses", "net income", "full-price sales". */
export const INSIDE = wordSet('days total record net gross business full fiscal performance call');

/** Nouns that head a measure only behind "of": "guidance of", "range of" name the figure's stance, not what is measured. */
const WEAK = wordSet(
  'guidance range target targets estimate estimates outlook consensus forecast expectation expectations impact benefit growth contribution increase position market balance value mix cap demand count order exposure duration comp',
);

export const isWeakHead = (word: string): boolean => WEAK.has(word);

/** Nouns of `HEADS` that are verbs behind one of `DOERS`: "we share", "can you note". */
export const VERBS = wordSet(
  'share note notes order orders turn turns return returns charge rent visit view views discount value position benefit impact book balance demand forecast target estimate offset price',
);
/** Nouns of `HEADS` that name a measure only behind another word: "net worth", and not "it's worth noting". */
export const BEHIND_NET = wordSet('worth');
export const DOERS = wordSet(
  "i we you they i'd we'd i'll we'll you'll they'll can could will would may might should must guys please let's not it's be is was",
);

/** Nouns that say how a measure moves, and not what it measures. */
export const CHANGE_NOUNS = wordSet(
  'increase decrease growth decline improvement reduction rise drop gain expansion contraction change jump fall uptick headwind tailwind benefit impact lift upside',
);

/** Words behind "in" that are no part of a firm: "in constant currency", "in line with", "in dollars". */
export const NO_PART = wordSet(
  'constant line addition fact total terms particular general dollars dollar excess absolute local cash order aggregate effect euros currency process place units volume nature comparison contrast turn part',
);
