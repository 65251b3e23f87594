import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The reference transcript, which lies beside the project and never in it; null where it is absent. In an extension host, whose
 * bundle lies elsewhere, the runner says where the project's root is.
 */
export function referenceTranscript(): string | null {
  const root = process.env.TRANSCRIPT_ROOT ?? path.resolve(__dirname, '../../..');
  const shared = process.env.TRANSCRIPT_SHARED ?? path.join(root, '../shared');
  const file = path.join(shared, 'seed/000_c62616b2aa6cd294.txt');
  return existsSync(file) ? file : null;
}

/** A heading that says, where the tests under it are skipped, why. */
export function ofReference(words: string): string {
  return referenceTranscript() ? words : `${words} (skipped: it lies beside the project, and is not here)`;
}
