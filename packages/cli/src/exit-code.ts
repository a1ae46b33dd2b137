/** One exit code per class of outcome. */
export const EXIT = {
  done: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** Some files failed, or the output cannot be written. */
  failed: 2,
  /** Wrong usage (EX_USAGE). */
  usage: 64,
  /** An error of the program itself (EX_SOFTWARE). */
  internal: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
