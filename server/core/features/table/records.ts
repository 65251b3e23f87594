import type { Claim } from '../../claims/claim';
import { fieldsOf } from '../../figures/fields';
import type { Figure } from '../../figures/figure';
import type { Review } from '../../review';
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
    .map((figure) => ({
      ...placed(review, figure, file),
      ...said(review, figure),
      ...checked(claims.get(figure.id) ?? []),
      findings: [...new Set((findings.get(figure.id) ?? []).map(({ rule }) => rule))],
    }));
}

function placed({ lines }: Review, { span }: Figure, file: string | null) {
  const { start, end } = startAndEnd(lines, span);
  return {
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    start: span[0],
    end: span[1],
  };
}

function said({ transcript }: Review, figure: Figure) {
  const { span: _, speaker, turn, ...fields } = fieldsOf(figure);
  const person = transcript.participants[figure.speaker];
  return { ...fields, speaker, speakerName: person?.name ?? null, speakerRole: person?.role ?? null, turn };
}

function checked(claims: readonly Claim[]) {
  const decided = claims.filter(({ verdict }) => verdict !== 'open');
  const holds = decided.filter(({ verdict }) => verdict === 'holds').length;
  return {
    checksThatHold: holds,
    checksThatFail: decided.length - holds,
    checks: decided.map(({ words }) => words),
  };
}
