import { CALL } from '../../support/call';
import type { Step } from './steps';

const at = (line: number, character = 0) => ({ line, character });

/** What once went wrong, as it was found and made small: each is played again in every run. */
export const FAILED: readonly (readonly Step[])[] = [
  // Lines behind the end, as many as come: the places of all that follows were no numbers.
  [
    { do: 'open', document: 0, text: CALL.replaceAll('\n', ' ') },
    { do: 'change', document: 0, start: at(1), end: at(2), text: '\n' },
  ],
  [
    { do: 'open', document: 1, text: CALL },
    { do: 'change', document: 1, start: at(5000), end: at(5003), text: 'one\ntwo\nthree\n' },
    { do: 'change', document: 1, start: at(4), end: at(4), text: 'more ' },
  ],
];
