import type { Claim } from '../../claims/claim';
import type { Figure } from '../../figures/figure';
import type { Review } from '../../review';
import type { Finding } from '../../rules/finding';
import type { Span } from '../../text/span';
import type { Exchange, Participant } from '../../transcript/transcript';
import { personAt } from '../names/people';
import { figureAt } from '../places';
import { sameQuantity } from '../quantities/quantity';

/** What a tooltip tells of a figure. Lists are in text order and may be empty. */
export interface FigureHover {
  readonly kind: 'figure';
  /** The stretch that the tooltip is of. */
  readonly span: Span;
  readonly figure: Figure;
  readonly speaker: Participant | null;
  /** Every check that the figure takes part in. */
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** The other figures that say the same quantity. */
  readonly elsewhere: readonly Figure[];
}

/** What a tooltip tells of a person. */
export interface SpeakerHover {
  readonly kind: 'speaker';
  readonly span: Span;
  readonly person: Participant;
  /** The header of the first turn; null for somebody who is listed and stays silent. */
  readonly firstTurn: Span | null;
  readonly asks: readonly Exchange[];
  /** How many exchanges the person answers in. */
  readonly answers: number;
}

export type Hover = FigureHover | SpeakerHover;

/** What there is to tell of the place: of the figure there, or of the person whose header or name it is; null elsewhere. */
export function hover(review: Review, offset: number): Hover | null {
  const figure = figureAt(review, offset);
  if (figure) return figureHover(review, figure);
  const found = personAt(review, offset);
  return found && speakerHover(review, found.person, found.span);
}

const figureHover = (review: Review, figure: Figure): FigureHover => ({
  kind: 'figure',
  span: figure.span,
  figure,
  speaker: review.transcript.participants[figure.speaker] ?? null,
  claims: review.claims.filter(({ figures }) => figures.includes(figure.id)),
  findings: review.findings.filter((finding) => concerns(finding, figure.span)),
  elsewhere: sameQuantity(review, figure)
    .filter((id) => id !== figure.id)
    .flatMap((id) => review.figures[id] ?? []),
});

const concerns = ({ span, related }: Finding, place: Span): boolean =>
  [span, ...related.map((each) => each.span)].some((each) => each[0] < place[1] && place[0] < each[1]);

function speakerHover({ transcript }: Review, person: Participant, span: Span): SpeakerHover {
  const first = transcript.turns[person.turns[0] ?? -1];
  return {
    kind: 'speaker',
    span,
    person,
    firstTurn: first?.headerSpan ?? null,
    asks: transcript.exchanges.filter(({ analyst }) => analyst === person.id),
    answers: transcript.exchanges.filter(({ answeredBy }) => answeredBy.includes(person.id)).length,
  };
}
