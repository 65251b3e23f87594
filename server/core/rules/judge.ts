import type { Claim } from '../claims/claim';
import type { Figure } from '../figures/figure';
import type { Finding, Related, Severity } from './finding';
import { withMetric } from './naming';
import type { Evidence } from './rule';

const ORDER: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** The milder of two severities. */
export const milder = (a: Severity, b: Severity): Severity => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);

/** Whether the first severity is as grave as the second, or graver. */
export const atLeast = (a: Severity, b: Severity): boolean => ORDER.indexOf(a) >= ORDER.indexOf(b);

/** The findings of the claims of one relation that fail. */
export const failing = (evidence: Evidence, rule: string, relation: string): readonly Finding[] =>
  evidence.claims
    .filter((claim) => claim.relation === relation && claim.verdict === 'fails')
    .map((claim) => judge(evidence, rule, claim));

/** A failing claim as a finding: at the figure that is odd one out, with the others beside it and the arithmetic in words. */
export function judge(evidence: Evidence, rule: string, claim: Claim): Finding {
  const figures = claim.figures.map((id) => evidence.figures[id]!);
  const accent = claim.accent === null ? null : evidence.figures[claim.accent]!;
  return {
    rule,
    severity: severityOf(evidence, claim),
    span: accent?.span ?? claim.span,
    message: messageOf(claim, figures, accent),
    related: figures.filter((figure) => figure !== accent).map(relatedFigure),
    fixes: [],
  };
}

function messageOf({ words, computed }: Claim, figures: readonly Figure[], accent: Figure | null): string {
  const odd = accent && computed && !words.includes(accent.written) ? `, not ${accent.written}` : '';
  return `${figures.length > 1 ? 'these cannot all be right: ' : ''}${withMetric(words, figures)}${odd}`;
}

export const relatedFigure = (figure: Figure): Related => ({
  span: figure.span,
  message: `${figure.written}, said here`,
});

/**
 * One sentence that contradicts itself is an error, two places are a warning; what an analyst says, and words that the transcriber
 * was not sure of, are information; hedged figures are a hint.
 */
function severityOf(evidence: Evidence, claim: Claim): Severity {
  const near: Severity = claim.distance === 'sentence' ? 'error' : 'warning';
  const sided = saidByCaller(evidence, claim) || claim.unverified || claim.weak ? milder(near, 'information') : near;
  return claim.hedged || claim.faint ? 'hint' : sided;
}

const saidByCaller = (evidence: Evidence, claim: Claim): boolean =>
  claim.figures.some((id) => isCaller(evidence, evidence.figures[id]!));

export const isCaller = (evidence: Evidence, figure: Figure): boolean =>
  evidence.transcript.participants[figure.speaker]?.role === 'analyst';
