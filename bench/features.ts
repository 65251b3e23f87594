import assert from 'node:assert/strict';
import { answer, tools } from '../server/core/features/answers';
import { toMarkdown } from '../server/core/features/markup';
import { rename } from '../server/core/features/names/rename';
import { definition } from '../server/core/features/navigation/definition';
import { highlights } from '../server/core/features/navigation/highlights';
import { landmarkFrom } from '../server/core/features/navigation/landmarks';
import { documentLinks } from '../server/core/features/navigation/links';
import { references } from '../server/core/features/navigation/references';
import { selectionRanges } from '../server/core/features/navigation/selection';
import { folds } from '../server/core/features/outline/folding';
import { outline } from '../server/core/features/outline/outline';
import { workspaceEntries } from '../server/core/features/outline/workspaceEntries';
import { toHtml } from '../server/core/features/page/html';
import { partMarkdown } from '../server/core/features/page/markdown';
import { pagePart } from '../server/core/features/page/page';
import { placesIn as pagePlacesIn } from '../server/core/features/page/places';
import { turnAt } from '../server/core/features/places';
import { figureTree } from '../server/core/features/quantities/figureTree';
import { fixesAt } from '../server/core/features/reading/fixes';
import { hover } from '../server/core/features/reading/hover';
import { inlayHints } from '../server/core/features/reading/inlayHints';
import { exchangeLenses } from '../server/core/features/reading/lenses';
import { semanticTokens } from '../server/core/features/reading/semanticTokens';
import { tooltip } from '../server/core/features/reading/tooltip';
import { figureTable } from '../server/core/features/table/table';
import { headerCompletions } from '../server/core/features/typing/completion';
import { reportOf } from '../server/core/report';
import { type Review, review } from '../server/core/review';
import { typedIn } from './stages';
import { type Effort, median, roundsOf, timed } from './times';

/** A feature of the editor or the command line, asked at one place or for the whole text. */
type Feature = (review: Review, at: number) => unknown;

/** Characters that an editor's window shows. */
const WINDOW = 6000;
const HINTS = new Set(['speakers', 'periods', 'impliedValues'] as const);
const LINKS = { lineOf: () => 1, linkTo: () => null, pageOf: () => null };

const FEATURES: Readonly<Record<string, Feature>> = {
  tokens: (read) => semanticTokens(read),
  outline,
  folding: folds,
  lenses: (read) => exchangeLenses(read),
  links: documentLinks,
  hints: (read, at) => inlayHints(read, [at, Math.min(at + WINDOW, read.text.length)], HINTS),
  hover: (read, at) => {
    const found = hover(read, at);
    return found && toMarkdown(tooltip(found), LINKS);
  },
  definition,
  references: (read, at) => references(read, at, true),
  highlights,
  rename: (read, at) => rename(read, speakerAt(read, at), 'Ada Quill'),
  selection: selectionRanges,
  completion: (read, at) => headerCompletions(read, read.text.lastIndexOf('\n', at) + 1),
  fixes: (read, at) => fixesAt(read, [at, at]),
  'next exchange': (read, at) => landmarkFrom(read, at, 'exchange', 'next'),
  'symbols of a workspace': workspaceEntries,
  'figures by metric': (read) => figureTree(read, 'metric'),
  'figures by period': (read) => figureTree(read, 'period'),
  'figures by speaker': (read) => figureTree(read, 'speaker'),
  'table of figures': (read) => figureTable(read, 'csv', null, null),
  'review report': (read) => toHtml([pagePart(read, 'call', pagePlacesIn(read))]),
  'review in Markdown': (read) => partMarkdown(pagePart(read, 'call', pagePlacesIn(read))),
  'review as JSON': (read) => JSON.stringify(reportOf(read, null, 0)),
  ...Object.fromEntries(tools.map(({ name }) => [`answer ${name}`, (read: Review) => answer(read, name, {})])),
};

/** The name above the turn in which a place lies. */
const speakerAt = (read: Review, at: number): number => turnAt(read, at)?.turn.nameSpan[0] ?? at;

/** How long a feature takes on a review that it has not seen, in milliseconds: one of a text just read, and one of a text just edited. */
export interface FeatureTimes {
  readonly name: string;
  readonly cold: number;
  readonly edited: number;
}

/** Each feature on fresh reviews, and on the reviews of as many edits; it must answer the same on both. */
export function featureTimes(text: string, effort: Effort): readonly FeatureTimes[] {
  const typed = typedIn(text);
  const times = new Map(Object.keys(FEATURES).map((name) => [name, { cold: [] as number[], edited: [] as number[] }]));
  let measured = 0;
  for (const isMeasured of roundsOf(effort)) {
    typed.stroke();
    const [after, read] = [typed.review(), review(typed.review().text)];
    const at = pointedAt(read, (measured * 0.618) % 1);
    measured += isMeasured ? 1 : 0;
    for (const [name, feature] of Object.entries(FEATURES)) {
      const [cold, edited] = [answered(() => feature(read, at)), answered(() => feature(after, at))];
      if (measured === 1) assert.deepEqual(edited.answer, cold.answer, `${name} after an edit is that of a fresh read`);
      if (!isMeasured) continue;
      times.get(name)?.cold.push(cold.time);
      times.get(name)?.edited.push(edited.time);
    }
  }
  return [...times].map(([name, { cold, edited }]) => ({ name, cold: median(cold), edited: median(edited) }));
}

function answered(ask: () => unknown): { readonly answer: unknown; readonly time: number } {
  let answer: unknown;
  const time = timed(() => {
    answer = ask();
  });
  return { answer, time };
}

/** A figure at such a part of the text, where a hover has the most to tell. */
const pointedAt = ({ figures }: Review, part: number): number =>
  figures[Math.floor(part * figures.length)]?.span[0] ?? 0;
