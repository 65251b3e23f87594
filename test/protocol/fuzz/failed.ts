import type { Step } from './steps';

/** What once went wrong, as it was found: each is played again in every run. */
export const FAILED: readonly (readonly Step[])[] = [];
