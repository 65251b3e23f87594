import { readFileSync } from 'node:fs';

/** How the tests of one suite, or of all, came out. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 };

export function sum(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The last line of a test run: `12 passed, 0 failed`, and what was skipped, if anything was. */
export function lastLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** What a suite's reporter left. A suite that ended without a word, or passed nothing and failed nothing by mistake, counts as one failure. */
export function readCounts(file: string, status: number): Counts {
  const counts = parse(file);
  if (counts === null) return { ...none, failed: 1 };
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function parse(file: string): Counts | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
