/** How often something is done: some times unmeasured first, so that the engine knows the code, then measured. */
export interface Effort {
  readonly warmUp: number;
  readonly rounds: number;
  /** Once so long has passed, what has been measured is enough; one round is measured in any case. */
  readonly seconds: number;
}

/** How long one piece of work takes, in milliseconds. */
export interface Times {
  readonly median: number;
  /** 95 of 100 are done sooner. */
  readonly p95: number;
}

export function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

export async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** The times that a piece of work says it took, done again and again. */
export function timesOf(work: () => number, effort: Effort): Times {
  const times: number[] = [];
  for (const isMeasured of roundsOf(effort)) {
    const time = work();
    if (isMeasured) times.push(time);
  }
  return summed(times);
}

export async function timesOfAsync(work: () => Promise<number>, effort: Effort): Promise<Times> {
  const times: number[] = [];
  for (const isMeasured of roundsOf(effort)) {
    const time = await work();
    if (isMeasured) times.push(time);
  }
  return summed(times);
}

/** The rounds of an effort; each says whether it is measured. A third of the time is enough to warm up. */
export function* roundsOf({ warmUp, rounds, seconds }: Effort): Generator<boolean> {
  const start = performance.now();
  const hasTime = (part: number) => performance.now() - start < part * seconds * 1000;
  for (let round = 0; round < warmUp && hasTime(1 / 3); round++) yield false;
  yield true;
  for (let round = 1; round < rounds && hasTime(1); round++) yield true;
}

export const summed = (times: readonly number[]): Times => ({ median: median(times), p95: quantile(times, 0.95) });

/** The middle of several times. */
export const median = (times: readonly number[]): number => quantile(times, 0.5);

/** The time below which such a part of several times lies. */
function quantile(times: readonly number[], part: number): number {
  const ordered = [...times].sort((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * part))] ?? Number.NaN;
}
