import type { ReadFigure } from '../../figures/figure';
import { over, scaled } from '../../figures/interval';
import { gather } from '../../text/gather';
import type { TurnClaim } from '../claim';
import { type Identity, identityClaims, levelsOf, type Matches } from '../equations/identity';
import { type CompanyRatio, companyRatios } from '../equations/of-company';
import { marginsIn } from '../equations/ratios';
import { equationClaims } from '../equations/solve';
import type { Relation } from '../relation';
import { oncePerTurn, type TurnWords } from '../words/turn-words';
import { weightedParts } from './margin/weighted-parts';

/** "Gross profit of G on revenue of R, a margin of M%": the margin follows from the two amounts. */
export const margin: Relation = {
  id: 'margin',
  name: 'margin',
  formula: 'G ÷ R = M',
  wordings: ['Gross profit was $46 million on revenue of $100 million, a gross margin of 46%.'],
  inTurn: (turn) => marginClaims(turn),
  inDocument: [(scene) => companyRatios(scene, COMPANY_MARGINS, marginClaims)],
};

const marginClaims = oncePerTurn((turn) => {
  const named = [...identityClaims(turn, IDENTITIES), ...identityClaims(turn, shareOfRevenue(turn))];
  return [...named, ...othersThan(named, equationClaims(turn, marginsIn(turn))), ...weightedParts(turn)];
});

/** What is read in several ways is claimed once: first where it holds. */
function othersThan(named: readonly TurnClaim[], told: readonly TurnClaim[]): readonly TurnClaim[] {
  const known = new Set(named.map(({ accent }) => accent));
  const holding = new Set(told.filter(({ verdict }) => verdict === 'holds').map(({ accent }) => accent));
  return told.filter(({ accent, verdict }) => {
    if (known.has(accent) || (verdict !== 'holds' && holding.has(accent))) return false;
    known.add(accent);
    return true;
  });
}

const isMoney = (figure: ReadFigure): boolean => figure.kind === 'money' && !figure.unit?.includes('/');
const money =
  (pattern: RegExp): Matches =>
  (key, figure) =>
    isMoney(figure) && pattern.test(key);
const percent =
  (pattern: RegExp): Matches =>
  (key, figure) =>
    figure.kind === 'percent' && pattern.test(key);
const REVENUE = money(/^(?:net )?(?:revenue|sales)$/);

const quotient = (result: RegExp, profit: RegExp): Identity => ({
  relation: 'margin',
  result: percent(result),
  terms: [money(profit), REVENUE],
  formula: ([a, b]) => {
    const share = over(a!, b!);
    return share && scaled(share, 100);
  },
  words: ([a, b]) => `${a!.written} over ${b!.written}`,
  strict: true,
  reach: 8,
});

const IDENTITIES: readonly Identity[] = [
  quotient(/^gross (?:profit )?margin$/, /^gross (?:profit|margin)$/),
  quotient(/^operating (?:profit |income )?margin$/, /^operating (?:profit|income)$|^income from operation$/),
  quotient(/^(?:adjusted )?ebitda margin$/, /^(?:adjusted )?ebitda$/),
  quotient(/^net (?:profit |income )?margin$/, /^net (?:profit|income)$/),
];

const ofCompany = (result: RegExp, part: RegExp): CompanyRatio => ({ relation: 'margin', result, part });
const BASIS = '(?:adjusted |gaap |non gaap )*';

const COMPANY_MARGINS: readonly CompanyRatio[] = [
  ofCompany(new RegExp(`^${BASIS}gross (?:profit )?margin$`), new RegExp(`^${BASIS}gross (?:profit|margin)$`)),
  ofCompany(
    new RegExp(`^${BASIS}operating (?:profit |income )?margin$`),
    new RegExp(`^${BASIS}(?:operating (?:income|profit|earning)|income from operation|ebit)$`),
  ),
  ofCompany(new RegExp(`^${BASIS}ebitda margin$`), new RegExp(`^${BASIS}ebitda$`)),
  ofCompany(
    new RegExp(`^${BASIS}net (?:income |profit )?margin$`),
    new RegExp(`^${BASIS}net (?:income|profit|earning)$`),
  ),
];

/** "Selling expenses as a percentage of revenue were 28.3%": any metric may be put so. */
function shareOfRevenue(turn: TurnWords): readonly Identity[] {
  return gather(levelsOf(turn), ({ key, figure }) => {
    const part =
      figure.kind === 'percent'
        ? /^(.{3,60}?) as percentage (?:total )?(?:net )?(?:revenue|sales)$/.exec(key)?.[1]
        : undefined;
    if (part === undefined) return [];
    return [
      {
        ...quotient(/^$/, /^$/),
        result: (name: string) => name === key,
        terms: [(name: string, each: ReadFigure) => isMoney(each) && name === part, REVENUE],
        reach: 30,
      },
    ];
  });
}
