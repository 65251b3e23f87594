/** The command line's exit statuses, a public interface. */
export const EXIT = {
  /** Nothing found at or above the level asked for. */
  clean: 0,
  /** Something was found. */
  findings: 1,
  /** Bad usage, or a file that could not be read. */
  failed: 2,
} as const;
