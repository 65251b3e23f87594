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
];

/** Why a mutant is no change at all; null where nobody has found it so. */
export const whySame = (mutant: Mutant): string | null => JUDGED.find((judged) => isOf(judged, mutant))?.why ?? null;

/** What was judged and is no longer in the code, so that its judgement can go. */
export const goneFrom = (mutants: readonly Mutant[]): readonly Judged[] =>
  JUDGED.filter((judged) => !mutants.some((mutant) => isOf(judged, mutant)));

const isOf = (judged: Judged, { file, kind, line, code, replacement }: Mutant): boolean =>
  judged.file === file &&
  judged.kind === kind &&
  judged.line === line &&
  judged.code === code &&
  judged.replacement === replacement;
