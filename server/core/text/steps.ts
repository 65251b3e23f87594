/** Work that can rest between two of its pieces, so that others need not wait for its end. What it comes to does not depend on that. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** What takes no time to speak of, for whoever asks for steps. */
export function* inOneStep<Result>(make: () => Result): Steps<Result> {
  yield;
  return make();
}

/** Does all pieces one after the other. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
