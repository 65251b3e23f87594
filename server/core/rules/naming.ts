import { areOfOneMetric, metricKey } from '../claims/metrics';
import type { Figure } from '../figures/figure';

/**
 * The words of a claim with the name of what its figures measure, where all that name anything name the same: "revenue of
 * $17.2 billion and $12.7 billion", "13% and 31% for revenue". Words that begin with no level, or say the name, stay as they are.
 */
export function withMetric(words: string, figures: readonly Figure[]): string {
  const isPair = figures.length === 2 && words === figures.map(({ written }) => written).join(' and ');
  const metric = oneMetric(figures, isPair ? areOfOneMetric : haveOneKey);
  const first = figures.find(({ written }) => words.startsWith(written));
  if (metric === null || !first || isSaid(metric, words) || (first.metric === null && !isPair)) return words;
  if (isLevel(first, metric) && !IS_CHANGE.test(words.slice(first.written.length))) return `${metric} of ${words}`;
  return isPair ? `${words} for ${metric}` : words;
}

type Named = Figure & { readonly metric: string };

const haveOneKey = (a: Named, b: Named): boolean => metricKey(a.metric) === metricKey(b.metric);

/** A name that is longer is a clause of its sentence rather than a metric. */
const LONGEST = 60;

/** The shortest of the names, which holds for all; null where there are none, or of several things. */
function oneMetric(figures: readonly Figure[], areOne: (a: Named, b: Named) => boolean): string | null {
  const named = figures.filter((figure): figure is Named => metricKey(figure.metric) !== null);
  const [shortest] = named.toSorted((a, b) => a.metric.length - b.metric.length);
  if (!shortest || shortest.metric.length > LONGEST || !named.every((each) => areOne(shortest, each))) return null;
  return shortest.metric.replace(ABBREVIATIONS, (short) => short.toUpperCase());
}

/** Metrics are kept in small letters. */
const ABBREVIATIONS = /\b(?:ebitda?|ebita|eps|roe|roa|roic|rotce|dso|nim|nii|ffo|affo|noi|aum|arpu|arr|gaap)\b/g;

/** "50,000 customers" names what it counts. */
const isSaid = (metric: string, words: string): boolean => words.toLowerCase().includes(metric.toLowerCase());

const isLevel = ({ kind }: Figure, metric: string): boolean =>
  kind !== 'points' && (kind !== 'percent' || RATIO.test(metric));

/** Metrics that are per cent themselves; of others a percentage says how much they change, or a part of them. */
const RATIO =
  /^return on\b|\b(?:margins?|rates?|ratios?|yields?|returns?|roe|rotce|growth|utili[sz]ation|occupancy|penetration)$/i;

/** What a sentence says of an amount by which something has changed: "$34 million on $150 million". */
const IS_CHANGE = /^ (?:on|up to) /;
