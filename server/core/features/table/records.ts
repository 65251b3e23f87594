import type { Claim } from '../../claims/claim';
import { fieldsOf } from '../../figures/fields';
import type { Figure } from '../../figures/figure';
import type { Review } from '../../review';
import type { Finding } from '../../rules/finding';
import { startAndEnd } from '../../text/place';
import { claimsByFigure, findingsByFigure } from '../quantities/entries';

/** A figure with every field of the report, its place by offsets and by lines, and what its checks came to. */
export interface FigureRecord {
  /** The file as given; null for a text that lies in none. */
  readonly file: string | null;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Offsets into the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly range: boolean;
  readonly unit: string | null;
  readonly modifier: string;
  readonly sign: number;
  readonly metric: string | null;
  readonly period: string | null;
  readonly basis: string | null;
  readonly stance: string;
  readonly speaker: number | null;
  readonly speakerName: string | null;
  readonly speakerRole: string | null;
  readonly turn: number | null;
  readonly checksThatHold: number;
  readonly checksThatFail: number;
  /** The arithmetic of the checks that hold or fail. */
  readonly checks: readonly string[];
  /** The rules of the findings that it is flagged by or bears on. */
  readonly findings: readonly string[];
}

/** The figures of a review as records, in text order; only those of the given ids where some are given. */
export function recordsOf(review: Review, file: string | null, ids: readonly number[] | null): readonly FigureRecord[] {
  const claims = claimsByFigure(review);
  const findings = findingsByFigure(review);
  const wanted = ids && new Set(ids);
  return review.figures
    .filter(({ id }) => wanted === null || wanted.has(id))
    .map((figure) => recordOf(review, figure, file, claims.get(figure.id) ?? [], findings.get(figure.id) ?? []));
}

/** Written out field by field: a table has thousands of records, and pieces that are spread into one another take many times longer. */
function recordOf(
  { lines, transcript }: Review,
  figure: Figure,
  file: string | null,
  claims: readonly Claim[],
  findings: readonly Finding[],
): FigureRecord {
  const { start, end } = startAndEnd(lines, figure.span);
  const fields = fieldsOf(figure);
  const person = transcript.participants[figure.speaker];
  const decided = claims.filter(({ verdict }) => verdict !== 'open');
  const checksThatHold = decided.filter(({ verdict }) => verdict === 'holds').length;
  return {
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    start: figure.span[0],
    end: figure.span[1],
    text: fields.text,
    kind: fields.kind,
    value: fields.value,
    low: fields.low,
    high: fields.high,
    range: fields.range,
    unit: fields.unit,
    modifier: fields.modifier,
    sign: fields.sign,
    metric: fields.metric,
    period: fields.period,
    basis: fields.basis,
    stance: fields.stance,
    speaker: fields.speaker,
    speakerName: person?.name ?? null,
    speakerRole: person?.role ?? null,
    turn: fields.turn,
    checksThatHold,
    checksThatFail: decided.length - checksThatHold,
    checks: decided.map(({ words }) => words),
    findings: [...new Set(findings.map(({ rule }) => rule))],
  };
}
