import { layouts } from '../../layouts';
import type { Review } from '../../review';
import type { Finding } from '../../rules/finding';
import { shortPeriod } from '../words';

/** What a review came to, in a line. */
export interface Summary {
  /** The layout as a reader knows it; null for a text that is no transcript. */
  readonly layout: string | null;
  /** "Q4 2011"; null where the call does not say it. */
  readonly period: string | null;
  /** How many checks hold. */
  readonly holding: number;
  /** How many findings are worth a look: all but hints. */
  readonly toLookAt: number;
}

export function summary(review: Review, findings: readonly Finding[] = review.findings): Summary {
  const { layout, call } = review.transcript;
  const name = layouts.find(({ id }) => id === layout)?.name;
  return {
    // What a name says in brackets is for those who choose among layouts.
    layout: name?.split(' (')[0] ?? null,
    period: call.period && shortPeriod(call.period),
    holding: review.claims.filter(({ verdict }) => verdict === 'holds').length,
    toLookAt: findings.filter(({ severity }) => severity !== 'hint').length,
  };
}
