import { REFERENCE } from '../../support/shared';

/** The reference transcript, which lies beside the project and never in it; null where it is absent. */
export const referenceTranscript = (): string | null => REFERENCE;

/** A heading that says, where the tests under it are skipped, why. */
export function ofReference(words: string): string {
  return REFERENCE ? words : `${words} (skipped: it lies beside the project, and is not here)`;
}
