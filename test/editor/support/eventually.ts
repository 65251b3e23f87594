/** Waits for something to become true, asking again and again; the last answer is told when it never does. */
export async function eventually<T>(
  words: string,
  ask: () => T | PromiseLike<T>,
  good: (answer: T) => boolean,
  limit = 10_000,
): Promise<T> {
  const deadline = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (good(answer)) return answer;
    if (Date.now() > deadline)
      throw new Error(`${words}, not after ${limit / 1000} s. The last answer: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
