/** Work on documents that waits until nothing more comes: for each document the last one asked for is done, once it has rested. */
export interface Delays {
  readonly start: (uri: string, work: () => void) => void;
  readonly stop: (uri: string) => void;
}

/** `rest` is how long a document must rest, in milliseconds. */
export function createDelays(rest: number): Delays {
  const waiting = new Map<string, NodeJS.Timeout>();
  const stop = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  };
  return {
    stop,
    start(uri, work) {
      stop(uri);
      const begin = () => {
        waiting.delete(uri);
        work();
      };
      waiting.set(uri, setTimeout(begin, rest));
    },
  };
}
