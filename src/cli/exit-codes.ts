/** Exit codes, documented in `reifegrad help exit-codes`; never renumbered. */
export const exitCodes = {
  /** Done; nothing at or above the level at which the command fails. */
  ok: 0,
  /** A check found something. */
  findings: 1,
  /** What was asked cannot be done: usage, configuration, a document, a file. */
  cannot: 2,
  /** A mistake in the program. */
  bug: 3,
  /** Interrupted with Ctrl-C. */
  interrupted: 130,
  /** Asked to end by SIGTERM. */
  terminated: 143,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
