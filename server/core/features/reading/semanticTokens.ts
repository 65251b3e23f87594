import type { Figure } from '../../figures/figure';
import type { Review } from '../../review';
import { overlaps, type Span } from '../../text/span';
import type { Turn } from '../../transcript/transcript';
import { placesOf } from '../places';

/**
 * What an editor may colour, as `type.modifier`: `speaker.analyst`, `figure.percent`. Types are our own, so that a person can
 * set a colour for executives alone; the extension maps each to scopes that every theme knows.
 */
export const legend = {
  types: ['speaker', 'firm', 'title', 'heading', 'figure', 'furniture'],
  modifiers: [
    'operator',
    'executive',
    'analyst',
    'other',
    'money',
    'percent',
    'points',
    'count',
    'multiple',
    'duration',
    'fraction',
    'date',
    'period',
    'unverified',
  ],
} as const;

export type TokenType = (typeof legend.types)[number];
export type TokenModifier = (typeof legend.modifiers)[number];

/** One coloured stretch. It may run over a line's end, where two lines of a paragraph were joined. */
export interface SemanticToken {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** The tokens in text order, none overlapping another; only those that touch `within` when it is given. */
export function semanticTokens(review: Review, within?: Span): readonly SemanticToken[] {
  const tokens = [...headings(review), ...furniture(review)];
  for (const { turn, figures } of review.turns) {
    if (within && !overlaps(turn.span, within)) continue;
    tokens.push(...header(review, turn), ...figures.flatMap((figure) => figureTokens(turn, figure)));
  }
  const wanted = within ? tokens.filter(({ span }) => overlaps(span, within)) : tokens;
  return withoutOverlaps(wanted);
}

const headings = (review: Review): readonly SemanticToken[] =>
  review.transcript.sections.map(({ headingSpan }) => ({ span: headingSpan, type: 'heading', modifiers: [] }));

const furniture = (review: Review): readonly SemanticToken[] =>
  review.transcript.furniture.map((span) => ({ span, type: 'furniture', modifiers: [] }));

function header(review: Review, turn: Turn): readonly SemanticToken[] {
  const role = review.transcript.participants[turn.speaker]?.role ?? 'other';
  const tokens: SemanticToken[] = [{ span: turn.nameSpan, type: 'speaker', modifiers: [role] }];
  if (turn.firmSpan) tokens.push({ span: turn.firmSpan, type: 'firm', modifiers: [] });
  if (turn.titleSpan) tokens.push({ span: turn.titleSpan, type: 'title', modifiers: [] });
  return tokens;
}

function figureTokens(turn: Turn, figure: Figure): readonly SemanticToken[] {
  const modifiers: readonly TokenModifier[] = figure.unverified ? [figure.kind, 'unverified'] : [figure.kind];
  return placesOf(turn.flow, figure.place).map((span) => ({ span, type: 'figure', modifiers }));
}

/** Where two stretches overlap, the one that starts first keeps its place. */
function withoutOverlaps(tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  const kept: SemanticToken[] = [];
  let end = 0;
  for (const token of [...tokens].sort((a, b) => a.span[0] - b.span[0])) {
    if (token.span[0] < end || token.span[1] <= token.span[0]) continue;
    kept.push(token);
    end = token.span[1];
  }
  return kept;
}
