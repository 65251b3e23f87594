import type { Equation, Term } from './equation';
import { added, difference, money, percent, subtracted, total } from './terms';

const sumOf = (result: Term, terms: readonly Term[], reach: number): Equation => ({
  relation: 'sum',
  result,
  terms,
  formula: total,
  words: added,
  reach,
});

const lessOf = (result: Term, terms: readonly Term[], reach: number): Equation => ({
  ...sumOf(result, terms, reach),
  formula: difference,
  words: subtracted,
});

const RETURNED = money(
  /\breturn(?:ed|ing|s)?\b(?: [a-z]+){0,6} #|# (?:[a-z]+ ){0,4}(?:was )?returned\b/,
  /remain|authori[sz]|available|program|capacity|since|expect|cash flow|debt/,
);
const DIVIDENDS = money(/dividend/, /remain|return(?:ed|ing|s)? |per share|increase/);
const REPURCHASES = money(
  /repurchas|buy ?-?backs?|bought back|purchas\w{0,5} .{0,40}(?:shares|stock)|(?:shares|stock) purchas/,
  /dividend|return(?:ed|ing|s)? |remain|authori[sz]|available|average/,
);

/** What goes to the shareholders is dividends and repurchases, and nothing else. */
const CAPITAL: readonly Equation[] = [{ ...sumOf(RETURNED, [DIVIDENDS, REPURCHASES], 2), whole: true }];

const CREDIT_COSTS = money(
  /credit costs?\b|cost of credit|provisions? (?:for|expense|was|of)|credit loss expense/,
  /stage|ratio/,
);
const CHARGE_OFFS = money(/charge ?-?offs?|net credit loss|\bncos?\b/, /credit costs?\b|provision/);
const BUILD = money(
  /reserve (?:build|increase|addition)|acl build|build (?:of|in)|#.{0,12}(?:reserve )?build/,
  /release/,
);
const RELEASE = money(/release/);

/** A bank's provision is what it charged off and what it laid aside. */
const CREDIT: readonly Equation[] = [
  { ...sumOf(CREDIT_COSTS, [CHARGE_OFFS, BUILD], 1), whole: true },
  { ...lessOf(CREDIT_COSTS, [CHARGE_OFFS, RELEASE], 1), whole: true },
  sumOf(
    money(/provisions? for (?:credit|loan)|total provision|credit loss/, /stage/),
    [money(/stages? (?:3|three)/, /stages? (?:1|one)/), money(/stages? (?:1|one) (?:and|&)|performing/)],
    20,
  ),
];

const IMPAIRED: readonly Equation[] = [
  sumOf(
    money(/\bpcls?\b|provisions? for credit loss/, /impaired|performing|stage/),
    [money(/\bimpaired\b/, /total/), money(/\bperforming\b/, /non/)],
    6,
  ),
];

/** What remains of an authorization or a target is what it was less what is done. */
const REMAINDERS: readonly Equation[] = (['money', 'count'] as const).map((kind) => ({
  ...lessOf(
    { kind, says: /\bremain(?:s|ing)?\b/, never: /remained|expect|of the remaining/ },
    [
      { kind, says: /authori[sz]|of the # |program|commitment|target/, never: /remain|new|increase|additional|expir/ },
      {
        kind,
        says: /repurchas|bought|spent|completed|used|deployed|purchased|invested/,
        never: /remain|authori[sz]|since/,
      },
    ],
    2,
  ),
}));

/** The revenue of the whole company. */
const REVENUE: Term = { ...money(/./), named: /^(?:net )?(?:revenue|sales)$/ };
const of = (kind: string): Term =>
  money(
    new RegExp(
      `\\b(?:${kind})\\b.{0,20}\\b(?:revenues?|sales)\\b|(?:revenues?|sales) (?:from|in) (?:our |the )?(?:${kind})\\b`,
    ),
  );

const REVENUES: readonly Equation[] = [
  sumOf(REVENUE, [of('products?|hardware|equipment'), of('services?|software')], 15),
  sumOf(REVENUE, [of('domestic|u\\.s\\.|us|united states|north america'), of('international|overseas|outside')], 15),
  sumOf(
    REVENUE,
    [
      money(/\bnet interest income|\bnii\b/),
      money(/non ?-?interest (?:income|revenue)|\bnir\b|\bfee (?:income|revenue)|fees/, /loss/),
    ],
    10,
  ),
];

const LIQUIDITY = money(/\bliquidity\b/);
const STATEMENT: readonly Equation[] = [
  sumOf(
    LIQUIDITY,
    [
      money(/\bcash\b/, /liquidity|cash flow/),
      money(
        /revolv|undrawn|credit facilit|availab|borrowing capacity|marketable|investments/,
        /liquidity|drawn on|outstanding/,
      ),
    ],
    2,
  ),
  lessOf(
    money(/\bnet (?:income|earnings|profit)\b/, /per share|operating/),
    [
      money(/pre ?-?tax (?:income|profit|earnings)|(?:income|profit|earnings) before (?:income )?tax/),
      money(
        /\btax(?:es)? (?:expense|provision|charge)|provision for (?:income )?tax|\b(?:income )?tax(?:es)? (?:was|were|of)/,
        /(?:pre ?-?tax|before|rate|net of|after).{0,400}#/,
      ),
    ],
    4,
  ),
];

const RATES: readonly Equation[] = [
  sumOf(
    percent(/combined ratio/, /loss ratio|expense ratio/),
    [percent(/loss ratio/, /combined/), percent(/expense ratio/, /combined/)],
    2,
  ),
];

/** Totals whose parts are told by their names, since there are no others. */
export const SUMS: readonly Equation[] = [
  ...CAPITAL,
  ...CREDIT,
  ...IMPAIRED,
  ...REMAINDERS,
  ...REVENUES,
  ...STATEMENT,
  ...RATES,
];
