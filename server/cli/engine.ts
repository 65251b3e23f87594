import { setFlagsFromString } from 'node:v8';

/**
 * Each review leaves the one before it behind. Tidied up once they are half as much again as what is kept, and not only at several
 * times that, they cost a quarter less memory and hardly any time.
 */
export const tidySoon = (): void => setFlagsFromString('--heap-growing-percent=50');

/**
 * The engine compiles what runs often, in each thread anew. Left to itself it compiles thousands of functions early, and some of
 * them several times: over a few hundred files that takes as long as all reviews, and in a server the first strokes wait for it.
 * Asked to wait, it compiles those that are worth it. An engine that does not know an option leaves it be.
 */
export const compileLate = (): void => setFlagsFromString('--interrupt-budget=1000000');
