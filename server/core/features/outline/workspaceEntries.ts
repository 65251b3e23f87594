import type { Figure, Stance } from '../../figures/figure';
import type { Review } from '../../review';
import type { Quantity } from '../../rules/quantity';
import type { Span } from '../../text/span';
import { entryOf, isKnownByName } from '../names/namePlaces';
import { introduced, shortPeriod } from '../words';
import { exchangeName } from './outline';

/** What a person may look for over many transcripts. */
export interface WorkspaceEntry {
  readonly kind: 'person' | 'exchange' | 'quantity';
  readonly name: string;
  /** Which call it is of: "Elmstead Networks, Q4 2011"; empty where the call says neither. */
  readonly call: string;
  readonly span: Span;
}

/** Nobody looks through more quantities of one call than these, the first said first. */
const MOST_QUANTITIES = 400;

/** The people of a call, its exchanges, and the quantities that are put forward in it: not those of questions and what-ifs. */
export function workspaceEntries(review: Review): readonly WorkspaceEntry[] {
  const { company, period } = review.transcript.call;
  const call = [company, period && shortPeriod(period)].filter(Boolean).join(', ');
  return [...people(review), ...exchanges(review), ...quantities(review)].map((entry) => ({ ...entry, call }));
}

type Entry = Omit<WorkspaceEntry, 'call'>;

const people = (review: Review): readonly Entry[] =>
  review.transcript.participants.flatMap((person) => {
    const place = isKnownByName(review, person.id) ? entryOf(review, person.id) : null;
    return place ? [{ kind: 'person' as const, name: introduced(person), span: place.name }] : [];
  });

const exchanges = (review: Review): readonly Entry[] =>
  review.transcript.exchanges.map((exchange) => {
    const { turns } = review.transcript;
    const head = exchange.turns.find((index) => turns[index]?.speaker === exchange.analyst);
    const name = `${exchangeName(review, exchange)} asks`.replace(/ – did not ask asks$/, ' – did not ask');
    return { kind: 'exchange' as const, name, span: turns[head ?? -1]?.headerSpan ?? exchange.span };
  });

const SAID: ReadonlySet<Stance> = new Set(['actual', 'guidance', 'target']);

const quantities = (review: Review): readonly Entry[] =>
  review.quantities
    .flatMap((quantity) => {
      const first = review.figures[quantity.figures[0] ?? -1];
      return first && SAID.has(first.stance) ? [quantityEntry(quantity, first)] : [];
    })
    .slice(0, MOST_QUANTITIES);

const quantityEntry = ({ metric, period, basis }: Quantity, { written, stance, span }: Figure): Entry => ({
  kind: 'quantity',
  name: [metric, basis, period && shortPeriod(period), stance === 'actual' ? null : stance, written]
    .filter(Boolean)
    .join(' · '),
  span,
});

/**
 * How well an entry answers a query: 2 where it says all its words, 1 where it has its letters in their order, as an editor's own
 * matching wants them; 0 where it does neither. An empty query asks for people and exchanges.
 */
export function matches({ kind, name, call }: WorkspaceEntry, query: string): 0 | 1 | 2 {
  const wanted = query.toLowerCase().trim();
  if (wanted === '') return kind === 'quantity' ? 0 : 2;
  const words = `${name} ${call}`.toLowerCase();
  if (wanted.split(/\s+/).every((word) => words.includes(word))) return 2;
  return hasInOrder(name.toLowerCase(), wanted) ? 1 : 0;
}

function hasInOrder(words: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    if (letter === ' ') continue;
    at = words.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
