import type { Mutant } from './mutant';

/** A mutant that no text can tell from the code as it is, and why. */
export interface Judged {
  readonly file: string;
  readonly kind: string;
  readonly code: string;
  readonly replacement: string;
  readonly why: string;
}

/** Survivors that somebody has looked at and found to be the same program in other words. */
export const JUDGED: readonly Judged[] = [];

/** Why a mutant is no change at all; null where nobody has found it so. */
export function whySame({ file, kind, code, replacement }: Mutant): string | null {
  const judged = JUDGED.find(
    (each) => each.file === file && each.kind === kind && each.code === code && each.replacement === replacement,
  );
  return judged?.why ?? null;
}
