import type { Result } from '../results';

/**
 * One way to print what `check` found. `add` is given each file in input order and answers what can be printed at once; `end`
 * answers the rest. Both end their lines.
 */
export interface Format {
  readonly add: (result: Result) => string;
  readonly end: () => string;
}
