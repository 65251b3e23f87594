import type { Figure } from '../../figures/figure';
import type { Review } from '../../review';
import { lastStartingBefore } from '../../text/search';
import type { Span } from '../../text/span';
import type { Exchange } from '../../transcript/transcript';
import { gist } from '../outline/gist';
import { isQuantity } from '../quantities/entries';
import { type Cell, type Column, plainTable, type Section } from './blocks';
import { lineInline } from './findings';
import type { Places } from './places';

const COLUMNS: readonly Column[] = [
  { title: 'Asked by', kind: 'words' },
  { title: 'Firm', kind: 'words' },
  { title: 'Begins with', kind: 'words' },
  { title: 'Answered by', kind: 'words' },
  { title: 'Figures', kind: 'number' },
  { title: 'To look at', kind: 'number' },
  { title: 'Line', kind: 'number' },
];

/** Who asked what and who answered; null for a call without questions. */
export function exchangesSection(review: Review, places: Places): Section | null {
  const { exchanges } = review.transcript;
  if (exchanges.length === 0) return null;
  const figures = review.figures.filter(isQuantity);
  const rows = exchanges.map((exchange) => rowOf(review, exchange, figures, places));
  return { title: 'Questions and answers', blocks: [plainTable(COLUMNS, rows)] };
}

function rowOf(review: Review, exchange: Exchange, figures: readonly Figure[], places: Places): readonly Cell[] {
  const { participants } = review.transcript;
  const answered = exchange.answeredBy.map((id) => participants[id]?.name).filter(Boolean);
  return [
    [askedBy(review, exchange)],
    [exchange.firm ?? participants[exchange.analyst ?? -1]?.firm ?? ''],
    [exchange.status === 'dropped' ? { quiet: 'announced, did not ask' } : firstQuestion(review, exchange)],
    [answered.join(', ')],
    [`${countIn(figures, exchange.span)}`],
    [`${countIn(review.findings, exchange.span)}`],
    [lineInline(places, exchange.span, true)],
  ];
}

/** "Paul Ives for Lena Moss" where somebody stands in; the announced name where nobody spoke. */
export function askedBy({ transcript: { participants } }: Review, { analyst, announced, standIn }: Exchange): string {
  const asking = participants[analyst ?? -1]?.name;
  if (asking === undefined) return announced ?? 'Unnamed';
  return standIn && announced ? `${asking} for ${announced}` : asking || 'Unnamed speaker';
}

export function firstQuestion(review: Review, { turns, analyst }: Exchange): string {
  const spoken = turns.map((index) => review.transcript.turns[index]).filter((turn) => turn !== undefined);
  const asks = spoken.find(({ speaker }) => speaker === analyst);
  return asks ? gist(review, asks, true) : '';
}

/** How many of what is in text order starts inside a stretch. */
function countIn(items: readonly { readonly span: Span }[], [start, end]: Span): number {
  const before = (offset: number) => lastStartingBefore(items, offset - 1, ({ span }) => span[0]);
  return before(end) - before(start);
}
