import type { Derived } from '../../claims/claim';
import { say } from '../../claims/say';
import type { Review } from '../../review';
import { overlaps, type Span, touches } from '../../text/span';
import type { Participant, Turn } from '../../transcript/transcript';
import { isNoun, plural, shortPeriod } from '../words';

/** What may be hinted at: who speaks behind a bare name, which period is meant, what follows from a change. */
export type HintKind = 'speakers' | 'periods' | 'impliedValues';

/** Words that an editor shows in the text, and that are not of the text. */
export interface InlayHint {
  readonly at: number;
  readonly label: string;
  readonly kind: HintKind;
  /** More, in plain words; null where the label says it all. */
  readonly tooltip: string | null;
}

/** The hints of the wanted kinds that stand in a stretch, in text order; at most one of a kind at a place. */
export function inlayHints(review: Review, within: Span, wanted: ReadonlySet<HintKind>): readonly InlayHint[] {
  const hints = [
    ...(wanted.has('speakers') ? speakers(review, within) : []),
    ...(wanted.has('periods') ? periods(review, within) : []),
    ...(wanted.has('impliedValues') ? impliedValues(review, within) : []),
  ].filter(({ at }) => touches(within, at));
  const firsts = new Map(hints.toReversed().map((hint) => [`${hint.kind} ${hint.at}`, hint]));
  return [...firsts.values()].sort((a, b) => a.at - b.at);
}

function speakers({ transcript: { turns, participants } }: Review, within: Span): readonly InlayHint[] {
  return turns.flatMap((turn) => {
    const person = participants[turn.speaker];
    const label = person && isBare(turn) && overlaps(turn.span, within) ? part(person) : '';
    return label === '' ? [] : [{ at: turn.nameSpan[1], label, kind: 'speakers' as const, tooltip: null }];
  });
}

const isBare = ({ firmSpan, titleSpan, nameSpan }: Turn): boolean =>
  firmSpan === null && titleSpan === null && nameSpan[1] > nameSpan[0];

/** Nothing longer is a hint. */
const LONGEST = 48;

/** The title of those who speak for the company, whose firm is everybody's; the firm of those who ask. */
function part({ role, title, firm }: Participant): string {
  if (role === 'operator') return '';
  const words = role === 'executive' ? (title ?? firm ?? '') : [title, firm].filter(Boolean).join(', ');
  const plain = words.replace(/\s+/g, ' ');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST).trimEnd()}…` : plain;
}

/** Behind words that leave the year, or all of the period, to whoever reads them. */
const periods = ({ figures }: Review, within: Span): readonly InlayHint[] =>
  figures.flatMap(({ kind, written, period, span }) => {
    const isOpen = kind === 'period' && overlaps(span, within) && !/\d\d/.test(written) && period !== null;
    return isOpen && /\d{4}/.test(period)
      ? [{ at: span[1], label: shortPeriod(period), kind: 'periods' as const, tooltip: null }]
      : [];
  });

/** Behind a change whose other end nobody says. */
const impliedValues = (review: Review, within: Span): readonly InlayHint[] =>
  review.claims.flatMap(({ derived, verdict, stated, accent, figures, span }) => {
    if (!derived || !overlaps(span, within) || (verdict !== 'open' && stated !== null)) return [];
    const behind = review.figures[accent ?? figures.at(-1) ?? -1];
    if (!behind) return [];
    const amount = inFull(derived);
    const tooltip = `${derived.name}: ${amount} · ${derived.words}`;
    return [{ at: behind.span[1], label: `⇒ ${amount}`, kind: 'impliedValues' as const, tooltip }];
  });

const inFull = ({ interval, unit }: Derived): string =>
  unit !== null && isNoun(unit) ? `${say(interval, null)} ${plural(unit, false)}` : say(interval, unit);
