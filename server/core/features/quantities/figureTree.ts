import type { Claim } from '../../claims/claim';
import { metricKey } from '../../claims/metrics';
import type { Figure } from '../../figures/figure';
import type { Review } from '../../review';
import type { Finding, Severity } from '../../rules/finding';
import { placeOf } from '../../text/place';
import { overlaps, type Span } from '../../text/span';
import { counted, periodWords, STANCE_WORDS } from '../words';
import { comparePeriods, type Entry, entriesOf, wordings } from './entries';

export type Grouping = 'metric' | 'period' | 'speaker';

/** One entry of the tree of figures. */
export interface FigureNode {
  /** The same for the same entry of an edited text, so that a view keeps what is open and chosen; no two nodes have the same. */
  readonly id: string;
  readonly kind: 'group' | 'quantity' | 'place' | 'check' | 'finding';
  readonly label: string;
  /** What a view shows dimmed behind the label; may be empty. */
  readonly detail: string;
  /** The gravest thing that is known of it; null where nothing was checked. */
  readonly state: Severity | Claim['verdict'] | null;
  /** Where it stands: its first place. Null for a group. */
  readonly span: Span | null;
  /** The figures that it is of, by id. */
  readonly figures: readonly number[];
  /** The findings about it, by their place among those of the review: what several nodes have in common counts once. */
  readonly findings: readonly number[];
  readonly children: readonly FigureNode[];
}

/** All quantities of a transcript in groups, each with its places, its checks and its findings below it. */
export function figureTree(review: Review, grouping: Grouping): readonly FigureNode[] {
  const groups = new Map<string, Group>();
  for (const entry of entriesOf(review)) {
    for (const { key, title, entry: part } of GROUPINGS[grouping](review, entry)) {
      const there = groups.get(key) ?? { key, title, entries: [] };
      there.entries.push(part);
      groups.set(key, there);
    }
  }
  return inOrder([...groups.values()], grouping).map((group) => groupNode(review, group, grouping));
}

interface Group {
  /** Empty for what has no metric, no period or no speaker. */
  readonly key: string;
  readonly title: string;
  readonly entries: Entry[];
}

interface Member {
  readonly key: string;
  readonly title: string;
  readonly entry: Entry;
}

export const isGrouping = (grouping: unknown): grouping is Grouping =>
  typeof grouping === 'string' && Object.hasOwn(GROUPINGS, grouping);

const GROUPINGS: Readonly<Record<Grouping, (review: Review, entry: Entry) => readonly Member[]>> = {
  metric: (_, entry) => [
    entry.metric === null
      ? { key: '', title: 'No metric named', entry }
      : { key: metricKey(entry.metric) ?? '', title: entry.metric, entry },
  ],
  period: (_, entry) => [
    entry.period === null
      ? { key: '', title: 'No period named', entry }
      : { key: entry.period, title: periodWords(entry.period), entry },
  ],
  speaker: bySpeaker,
};

/** The parts of an entry that one person says each. */
function bySpeaker({ transcript }: Review, entry: Entry): readonly Member[] {
  const speakers = [...new Set(entry.figures.map(({ speaker }) => speaker))];
  return speakers.map((speaker) => {
    const figures = entry.figures.filter((figure) => figure.speaker === speaker);
    const person = transcript.participants[speaker];
    const title = person ? person.name || 'Unnamed speaker' : 'No speaker named';
    return { key: person ? `${person.id}` : '', title, entry: partOf(entry, figures) };
  });
}

/** An entry with some of its figures, and with what concerns these. */
const partOf = (entry: Entry, figures: readonly Figure[]): Entry => ({
  ...entry,
  figures,
  claims: entry.claims.filter((claim) => figures.some(({ id }) => claim.figures.includes(id))),
  findings: entry.findings.filter(({ span, related }) =>
    [span, ...related.map((each) => each.span)].some((place) => figures.some((figure) => overlaps(figure.span, place))),
  ),
});

/** Groups in the order of the text, periods in that of time; what lacks the key comes last. */
function inOrder(groups: readonly Group[], grouping: Grouping): readonly Group[] {
  return groups.toSorted((a, b) => {
    if (a.key === '' || b.key === '') return a.key === b.key ? 0 : a.key === '' ? 1 : -1;
    return grouping === 'period' ? comparePeriods(a.key, b.key) : 0;
  });
}

function groupNode(review: Review, { key, title, entries }: Group, grouping: Grouping): FigureNode {
  const id = `${grouping}:${key}`;
  const children = entries.map((entry) => quantityNode(review, entry, grouping, id));
  const findings = [...new Set(children.flatMap((child) => child.findings))];
  const toLookAt = findings.length > 0 ? ` · ${findings.length} to look at` : '';
  return {
    id,
    kind: 'group',
    label: title,
    detail: `${counted(entries.length, 'quantity')}${toLookAt}`,
    state: gravest(entries.flatMap(stateOf)),
    span: null,
    figures: children.flatMap(({ figures }) => figures),
    findings,
    children,
  };
}

function quantityNode(review: Review, entry: Entry, grouping: Grouping, parent: string): FigureNode {
  const id = `${parent}/${entry.key}`;
  const about = [
    grouping === 'period' ? null : entry.period === null ? 'no period named' : periodWords(entry.period),
    entry.isChange ? 'change' : null,
    entry.basis,
    entry.stance === 'actual' ? null : STANCE_WORDS[entry.stance],
  ].filter((part) => part !== null);
  const isNamed = grouping !== 'metric' && entry.metric !== null;
  return {
    id,
    kind: 'quantity',
    label: isNamed ? String(entry.metric) : wordings(entry),
    detail: [...(isNamed ? [wordings(entry)] : []), ...about].join(' · '),
    state: gravest(stateOf(entry)),
    span: entry.figures[0]!.span,
    figures: entry.figures.map((figure) => figure.id),
    findings: entry.findings.map((finding) => review.findings.indexOf(finding)),
    children: [
      ...(entry.figures.length > 1 ? entry.figures.map((figure, at) => placeNode(review, figure, `${id}@${at}`)) : []),
      ...entry.findings.map((finding, at) => findingNode(review, finding, `${id}!${at}`)),
      ...entry.claims
        .filter((claim) => !isTold(claim, entry.findings))
        .map((claim, at) => checkNode(review, claim, `${id}?${at}`)),
    ],
  };
}

/** Whether a finding tells of a check that fails. */
const isTold = ({ verdict, words }: Claim, findings: readonly Finding[]): boolean =>
  verdict === 'fails' && findings.some(({ message }) => message.includes(words));

const lineWords = ({ lines }: Review, span: Span): string => `line ${placeOf(lines, span[0]).line}`;

function placeNode(review: Review, figure: Figure, id: string): FigureNode {
  const { written, span, speaker } = figure;
  const who = review.transcript.participants[speaker]?.name;
  const detail = [lineWords(review, span), who].filter(Boolean).join(' · ');
  return { ...LEAF, id, kind: 'place', label: written, detail, span, figures: [figure.id] };
}

const findingNode = (review: Review, finding: Finding, id: string): FigureNode => ({
  ...LEAF,
  id,
  kind: 'finding',
  label: finding.message,
  detail: `${lineWords(review, finding.span)} · ${finding.rule}`,
  state: finding.severity,
  span: finding.span,
  findings: [review.findings.indexOf(finding)],
});

const checkNode = (review: Review, { verdict, words, span }: Claim, id: string): FigureNode => ({
  ...LEAF,
  id,
  kind: 'check',
  label: words,
  detail: `${VERDICT_WORDS[verdict]} · ${lineWords(review, span)}`,
  state: verdict,
  span,
});

const LEAF = { state: null, figures: [], findings: [], children: [] } as const;

export const VERDICT_WORDS: Readonly<Record<Claim['verdict'], string>> = {
  holds: 'holds',
  fails: 'cannot all be right',
  open: 'open',
};

const stateOf = ({ findings, claims }: Entry): readonly NonNullable<FigureNode['state']>[] => [
  ...findings.map(({ severity }) => severity),
  ...claims.map(({ verdict }) => verdict),
];

/** A check that fails counts by the finding that tells of it; without one, the rules or the team had reason to be silent. */
const GRAVEST = ['error', 'warning', 'information', 'hint', 'holds', 'fails', 'open'] as const;

const gravest = (states: readonly NonNullable<FigureNode['state']>[]): FigureNode['state'] =>
  GRAVEST.find((state) => states.includes(state)) ?? null;
