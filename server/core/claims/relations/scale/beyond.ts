import type { Figure } from '../../../figures/figure';
import type { Claim } from '../../claim';
import { restatement } from '../../document/restatement';
import type { Scene } from '../../document/scene';
import { push } from '../../lists';
import { metricKey } from '../../metrics';
import { unitOf } from '../../words/movements';

/** Amounts that the company's own size forbids: a flow beyond all others, a year below its quarter, more shares bought than there are. */
export const beyondSize = (scene: Scene): readonly Claim[] => [
  ...flowsBeyond(scene),
  ...yearsBelowQuarters(scene),
  ...sharesBeyond(scene),
];

const claimOf = (witness: Figure, odd: Figure, words: string): Claim => ({
  ...restatement(witness, odd, false),
  relation: 'scale',
  weak: true,
  words,
});

const topOf = ({ value, range, interval }: Figure): number => (range ? interval.high : (value ?? 0));

/** What flows through a company's accounts in a period, so that its revenue or costs bound it. */
const FLOWS =
  /\b(?:revenue|sales|income|loss|profit|earning|expense|cost|charge|provision|ebitda|cash flow|expenditure|saving|synergy|impact|benefit|depreciation|amortization)(?: growth)?$/;

/** So far above all other flows no flow lies; what does is in the wrong scale if a thousandth of it would not be. */
const FAR = 50;
/** Of so few flows nobody can tell how large the company is. */
const LEAST = 6;
/** The largest flows of a company lie within this of each other. */
const NEAR = 12;

function flowsBeyond(scene: Scene): readonly Claim[] {
  const flows = scene.ground.figures.filter((figure) => isFlow(scene, figure)).sort((a, b) => topOf(b) - topOf(a));
  const at = flows.findIndex((figure, index) => {
    const next = flows[index + 1];
    return next !== undefined && topOf(figure) <= NEAR * topOf(next);
  });
  const largest = flows[at];
  if (!largest || at === 0 || flows.length - at < LEAST) return [];
  return flows
    .slice(0, at)
    .filter((figure) => isBeyond(figure, largest))
    .map((figure) =>
      claimOf(largest, figure, `${figure.written} is far beyond the next largest amount, ${largest.written}`),
    );
}

const isBeyond = (figure: Figure, largest: Figure): boolean =>
  topOf(figure) >= FAR * topOf(largest) && topOf(figure) / 1000 <= 2 * topOf(largest);

function isFlow(scene: Scene, figure: Figure): boolean {
  const { kind, unit, stance, unverified, id } = figure;
  if (kind !== 'money' || unit?.includes('/') || unverified || scene.roles[id] === null || topOf(figure) <= 0)
    return false;
  if (stance === 'question' || stance === 'hypothetical') return false;
  return FLOWS.test(metricKey(figure.metric) ?? '');
}

/** "full-year revenue was $15,405,000", where a quarter's was $4 billion. */
function yearsBelowQuarters(scene: Scene): readonly Claim[] {
  const quarters = new Map<string, Figure[]>();
  const years: Figure[] = [];
  for (const figure of scene.ground.figures) {
    if (!isFlow(scene, figure) || !isLevel(scene, figure)) continue;
    if (/^\d{4}Q\d$/.test(figure.period ?? '')) push(quarters, nameOf(figure), figure);
    else if (/^FY\d{4}$/.test(figure.period ?? '') && figure.periodSaid && !figure.range) years.push(figure);
  }
  return years.flatMap((year) => {
    const quarter = quarters.get(nameOf(year))?.find((each) => isThousandthOf(year, each));
    return quarter
      ? [claimOf(quarter, year, `${year.written} for the year is a fraction of ${quarter.written} for a quarter`)]
      : [];
  });
}

/** Of the same year; and a thousand times as much would be two to eight quarters. */
function isThousandthOf(year: Figure, quarter: Figure): boolean {
  const ratio = (1000 * topOf(year)) / topOf(quarter);
  return quarter.period!.slice(0, 4) === year.period!.slice(2) && ratio > 1.5 && ratio < 8;
}

const nameOf = (figure: Figure): string => `${metricKey(figure.metric)}|${unitOf(figure)}`;

const isLevel = (scene: Scene, { id }: Figure): boolean =>
  scene.roles[id]?.part === 'level' || scene.roles[id]?.part === 'result';

const OUTSTANDING = /\b(?:outstanding|diluted|weighted|share count)\b/;
const BOUGHT = /\b(?:repurchased|bought|buy|retired|withheld|repurchasing|buying)\b/;

/** "we repurchased 3.4 billion shares", where 338 million are outstanding. */
function sharesBeyond(scene: Scene): readonly Claim[] {
  const shares = scene.ground.figures.filter(
    ({ kind, unit, value }) => kind === 'count' && unit === 'share' && value !== null && value >= 1e5,
  );
  const all = shares.filter((figure) => !isChange(scene, figure) && OUTSTANDING.test(wordsAround(scene, figure)));
  const most = all.reduce<Figure | null>((a, b) => (a && a.value! >= b.value! ? a : b), null);
  if (!most) return [];
  return shares
    .filter((figure) => figure.value! > most.value! && BOUGHT.test(wordsAround(scene, figure)) && !all.includes(figure))
    .map((figure) => claimOf(most, figure, `${figure.written} are more than the ${most.written} that there are`));
}

/** "diluted shares were reduced by 12 million" does not say how many there are. */
const isChange = (scene: Scene, { id }: Figure): boolean => scene.roles[id]?.part === 'change';

/** The words from ten before a figure to three behind it. */
function wordsAround(scene: Scene, { turn, sentence, id }: Figure): string {
  const place = scene.roles[id]?.place ?? 0;
  const { items } = scene.words[turn]!.sentences[sentence]!;
  return items
    .slice(Math.max(0, place - 10), place + 4)
    .map(({ word }) => word)
    .join(' ');
}
