import type { Mutant } from './mutant';

/** A mutant that no text can tell from the code as it is, and why. */
export interface Judged {
  readonly file: string;
  readonly kind: string;
  /** The line of the code that it begins in, without blanks before it. */
  readonly line: string;
  readonly code: string;
  readonly replacement: string;
  readonly why: string;
}

/** Survivors that somebody has looked at and found to be the same program in other words. */
export const JUDGED: readonly Judged[] = [
  {
    file: 'server/core/claims/relations/sum.ts',
    kind: 'StringLiteral',
    line: "GROSS.test(metricKey(whole.metric) ?? '');",
    code: "''",
    replacement: '"Stryker was here!"',
    why: 'the pattern knows whole names of measures alone, and neither text is one.',
  },
  {
    file: 'server/core/claims/slips.ts',
    kind: 'EqualityOperator',
    line: '(a.length > 2 ? ratio > 0.3 && ratio < 3 : Math.abs(ratio - Number(a) / (Number(a.at(-1)) * 10)) < 1e-6);',
    code: 'ratio < 3',
    replacement: 'ratio <= 3',
    why: 'the digits of the one are p1x and those of the other px, and for no p and x is the one three times the other, at any power of ten.',
  },
  {
    file: 'server/core/claims/relations/yield.ts',
    kind: 'EqualityOperator',
    line: "return figure > cost && each.kind === 'money' && each.interval.high < 10_000 && before.includes('average');",
    code: 'each.interval.high < 10_000',
    replacement: 'each.interval.high <= 10_000',
    why: 'the interval of a price ends half a step of its last digit above it, and that is never ten thousand itself.',
  },
];

/** Why a mutant is no change at all; null where nobody has found it so. */
export function whySame(mutant: Mutant): string | null {
  const { file, kind, line, code, replacement } = mutant;
  const judged = JUDGED.find(
    (each) =>
      each.file === file &&
      each.kind === kind &&
      each.line === line &&
      each.code === code &&
      each.replacement === replacement,
  );
  return judged?.why ?? null;
}
