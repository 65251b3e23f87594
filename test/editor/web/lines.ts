/** The console is the only way out of a browser's host. So begins the line that holds the counts as JSON. */
export const COUNTS_LINE = 'TRANSCRIPT_TEST_COUNTS ';

/** So begins what the reporter says. */
export const TESTS_LINE = 'TRANSCRIPT_TEST_SAYS ';
