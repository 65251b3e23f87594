/** A server that keeps ending is worth a few tries, not an endless row of them. */
export const MOST_RESTARTS = 5;

/** Within how many minutes the tries are counted. */
export const MINUTES = 3;

/** Answers, each time the server has ended by itself, whether it is to be started again. */
export function createRestarts(now: () => number = Date.now): () => boolean {
  let endings: readonly number[] = [];
  return () => {
    const time = now();
    endings = [...endings.filter((each) => time - each <= MINUTES * 60_000), time];
    return endings.length <= MOST_RESTARTS;
  };
}
