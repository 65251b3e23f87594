import { over, scaled } from '../../figures/interval';
import { saidIn } from '../words/phrases';
import type { TurnWords } from '../words/turn-words';
import type { Equation, Term } from './equation';
import { divided, money, percent, quotient } from './terms';

const ratioOf = (result: Term, terms: readonly Term[], reach: number): Equation => ({
  relation: 'ratio',
  result,
  terms,
  formula: quotient,
  words: divided,
  reach,
});

const REVENUE: Term = { ...money(/./), named: /^(?:net |total )?(?:revenue|sales)$/ };
const EXPENSES = money(
  /\b(?:operating |noninterest |non-interest |total )?expenses?\b|\bcosts\b/,
  /tax|interest expense/,
);

export const RATIOS: readonly Equation[] = [
  ratioOf(
    percent(/\bcet ?-?1\b|common equity tier/, /requirement|minimum|target/),
    [
      money(/\b(?:cet ?-?1|common equity tier (?:1|one)|regulatory) (?:capital)?/, /ratio|risk/),
      money(/risk ?-?weighted assets|\brwas?\b/),
    ],
    4,
  ),
  ratioOf(percent(/efficiency ratio|cost (?:to )?\/? ?-?income ratio|overhead ratio/), [EXPENSES, REVENUE], 6),
  ratioOf(
    percent(/\btax rate/),
    [
      money(
        /\btax(?:es)? (?:expense|provision|charge)|provision for (?:income )?tax|\b(?:income )?tax(?:es)? (?:was|were|of)/,
        /(?:pre ?-?tax|before|rate|net of|after).{0,400}#/,
      ),
      money(/pre ?-?tax (?:income|profit|earnings)|(?:income|profit|earnings) before (?:income )?tax/),
    ],
    4,
  ),
];

const ANY_REVENUE = money(/\b(?:revenues?|sales)\b/, /expens|cost|percent|growth/);

/** A segment's margin is its income over its own revenue. */
const SEGMENT_MARGIN: Equation = {
  ...ratioOf(
    percent(/\bsegment (?:operating )?margins?\b/, /points|gross/),
    [money(/\b(?:segment|operating) (?:income|profit|earnings)\b/), ANY_REVENUE],
    3,
  ),
  relation: 'margin',
};

const marginOf = (says: RegExp, profit: RegExp): Equation => ({
  ...ratioOf(
    percent(says, /points|incremental|excluding|basis/),
    [money(profit, /margin|per share|expens/), ANY_REVENUE],
    3,
  ),
  relation: 'margin',
});

/** "$1.16 billion in revenue and $943 million in adjusted EBITDA, an 81% margin": each margin over the profit of its name. */
const MARGINS: readonly Equation[] = [
  marginOf(/\bgross (?:profit )?margins?\b/, /\bgross profit\b/),
  marginOf(
    /\b(?:operating|segment|adjusted) (?:profit |income |operating )?margins?\b/,
    /\b(?:operating|segment) (?:income|profit|earnings)\b|\bincome from operations\b/,
  ),
  marginOf(/\bebitda margins?\b|^[^#]{0,60}ebitda[^#]{0,60}# margin/, /\bebitda\b/),
  marginOf(
    /# (?:[a-z]{1,20} )?margin\b|\bmargin of (?:[a-z]{1,20} )?#/,
    /\b(?:ebitda|operating (?:income|profit|earnings)|adjusted (?:operating )?income)\b/,
  ),
];

const AS_SHARE =
  /\b([a-z&]{2,40} (?:expenses?|costs?|spending)) as a percent(?:age)? of (?:our |total )?(?:net )?(?:revenues?|sales)\b/;

/** The margins that a turn speaks of: its segments', and expenses "as a percentage of revenue", each over the expense of that name. */
export function marginsIn(turn: TurnWords): readonly Equation[] {
  const names = saidIn(turn).flatMap(
    ({ figure, phrase }) => (figure.kind === 'percent' && AS_SHARE.exec(phrase)?.[1]) || [],
  );
  return [SEGMENT_MARGIN, ...MARGINS, ...[...new Set(names)].map(expenseShare)];
}

const expenseShare = (name: string): Equation => ({
  ...ratioOf(percent(new RegExp(`${name} as a percent`)), [money(new RegExp(`\\b${name}\\b`), /percent/), REVENUE], 40),
  relation: 'margin',
});

/** A quarter's credit losses, times four, over the loans that they are of. */
export const RISK_COSTS: readonly Equation[] = (['points', 'percent'] as const).map((kind) => ({
  ...ratioOf(
    { kind, says: /cost of risk|charge ?-?off (?:rate|ratio)|credit loss ratio/ },
    [
      money(/credit loss expense|charge ?-?offs?|provision|loan losses/),
      money(/\bloans?\b|loan (?:portfolio|book)/, /charge|loss|provision/),
    ],
    1,
  ),
  formula: ([losses, loans], { unit }) => {
    const rate = over(losses!, loans!);
    return rate && scaled(rate, unit === 'bp' ? 40_000 : 400);
  },
  words: ([losses, loans]) => `4 × ${losses!.written} over ${loans!.written}`,
}));
