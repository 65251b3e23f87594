import { gather } from '../text/gather';

/** Words of a metric that say whose or which record it is, and not what it measures. */
const EMPTY = new Set(
  'the our total company consolidated overall reported record highest quarterly annual full year quarter firm-wide firmwide its their group first second third fourth fiscal a an of for in and strong solid well capitalised capitalized'.split(
    ' ',
  ),
);

/** The many names of earnings per share. */
const PER_SHARE =
  /\b(?:diluted |basic )?(?:eps|(?:earnings|income|loss) per (?:fully )?(?:diluted |basic )?(?:common )?share)\b/;

/** "Net sales in healthcare" are "healthcare net sales". */
const OF_PART = /^([^ ]{1,40}(?: [^ ]{1,40}){0,3}) in ([^ ]{1,40}(?: [^ ]{1,40}){0,3})$/;

/** What is said in full here and in short there. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['nii', 'net interest income'],
  ['nim', 'net interest margin'],
  ['capex', 'capital expenditure'],
  ['opex', 'operating expense'],
  ['fcf', 'free cash flow'],
  ['ocf', 'operating cash flow'],
  ['roe', 'return on equity'],
  ['dso', 'day sales outstanding'],
  ['aum', 'asset under management'],
  ['ebt', 'pretax income'],
  ['pcl', 'provision for credit loss'],
  ['pcls', 'provision for credit loss'],
  ['nco', 'net charge off'],
  ['ncos', 'net charge off'],
]);

const known = new Map<string, string | null>();

/**
 * What a metric is compared by: its words in the singular without those that only frame it. "Total revenues" and "revenue" are one,
 * "service revenue" is another. Null for no metric.
 */
export function metricKey(metric: string | null): string | null {
  if (metric === null) return null;
  const before = known.get(metric);
  if (before !== undefined) return before;
  const words = gather(
    metric
      .toLowerCase()
      .replace(/[a-z]{1,40}[’']s? /g, '')
      .replace(PER_SHARE, 'eps')
      .replace(OF_PART, '$2 $1')
      .split(/[^a-z0-9&']+/),
    (word) => SHORT.get(word)?.split(' ') ?? [word],
  ).filter((word) => word !== '' && !EMPTY.has(word));
  const key = words.length === 0 ? null : words.map(singular).join(' ');
  if (known.size > 5000) known.clear();
  known.set(metric, key);
  return key;
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && word !== 'sales' && word !== 'earnings'
    ? word.slice(0, -1)
    : word;
}

/** Whether all words of one metric are among those of the other: "deferred revenue" and "recognized deferred revenue". */
export function areOfOneMetric(a: { readonly metric: string | null }, b: { readonly metric: string | null }): boolean {
  const [x, y] = [metricKey(a.metric)?.split(' ') ?? [], metricKey(b.metric)?.split(' ') ?? []];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.length > 0 && few.every((word) => many.includes(word));
}

const GENERIC = new Set(
  'revenue sales sale income net operating expense cost margin growth profit loss cash flow fee loan deposit reserve balance volume price share rate total asset capital ratio return roe rotce business market customer client employee store people unit year quarter average earning interest investment charge provision portfolio segment product service number level amount increase decrease other end on of to and by as equity under management pretax credit organic comparable core adjusted gaap non constant currency same underlying reported gross overall consolidated'.split(
    ' ',
  ),
);

/** Whether a metric has a name of its own, beyond what every segment of a company has. */
export const isOwnName = (metric: string | null): boolean =>
  (metricKey(metric) ?? '').split(' ').some((word) => !GENERIC.has(word) && word.length > 1);
