import type { ReadFigure } from '../../figures/figure';
import { over } from '../../figures/interval';
import { type Identity, identityClaims, type Matches } from '../equations/identity';
import { type CompanyRatio, companyRatios } from '../equations/of-company';
import { RATIOS, RISK_COSTS } from '../equations/ratios';
import { equationClaims } from '../equations/solve';
import type { Relation } from '../relation';
import { oncePerTurn } from '../words/turn-words';

/** "Net debt of D is N times EBITDA of E": a ratio with its terms beside it. */
export const ratio: Relation = {
  id: 'ratio',
  name: 'ratio',
  formula:
    'net debt ÷ EBITDA = leverage; bookings ÷ revenue = book-to-bill; capital ÷ risk-weighted assets; expenses ÷ revenue; tax ÷ income before tax; 4 · credit losses ÷ loans',
  wordings: [
    'Net debt was $120 million, or 2.4 times adjusted EBITDA of $50 million.',
    'CET1 capital was $50 billion and risk-weighted assets were $400 billion, so our CET1 ratio was 12.5%.',
  ],
  inTurn: (turn) => ratioClaims(turn),
  inDocument: [(scene) => companyRatios(scene, EFFICIENCY, ratioClaims)],
};

const ratioClaims = oncePerTurn((turn) => [
  ...identityClaims(turn, IDENTITIES),
  ...equationClaims(turn, [...RATIOS, ...RISK_COSTS]),
]);

const EFFICIENCY: readonly CompanyRatio[] = [
  {
    relation: 'ratio',
    result: /^(?:adjusted )?(?:efficiency|overhead|cost (?:to )?income) ratio$/,
    part: /^(?:adjusted )?(?:operating |noninterest |non interest )?(?:expense|cost)$/,
  },
];

const isMoney = (figure: ReadFigure): boolean => figure.kind === 'money' && !figure.unit?.includes('/');
const money =
  (pattern: RegExp): Matches =>
  (key, figure) =>
    isMoney(figure) && pattern.test(key);
const times =
  (pattern: RegExp): Matches =>
  (key, figure) =>
    figure.kind === 'multiple' && pattern.test(key);

const quotient = (relation: { result: Matches; terms: readonly Matches[] }): Identity => ({
  ...relation,
  relation: 'ratio',
  formula: ([a, b]) => over(a!, b!),
  words: ([a, b]) => `${a!.written} over ${b!.written}`,
  plain: true,
  reach: 25,
});

const IDENTITIES: readonly Identity[] = [
  quotient({ result: times(/leverage/), terms: [money(/^net debt/), money(/ebitda$/)] }),
  quotient({ result: times(/book to bill/), terms: [money(/^(?:booking|order)s?$/), money(/^revenue$|^sales$/)] }),
];
