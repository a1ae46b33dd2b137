import pino, { type Logger } from "pino";

const STDERR = 2;

/** What the stages' work is told to. */
export type Log = Pick<Logger, "info" | "warn" | "error">;

/**
 * A log of JSON lines on stderr, silent unless `verbose`. It writes at once, so nothing is lost when a worker is
 * stopped, and straight to the descriptor, so a worker's lines do not wait for the main thread.
 */
export function createLog(verbose: boolean): Log {
  return pino(
    { level: verbose ? "info" : "silent", base: null },
    pino.destination({ dest: STDERR, sync: true }),
  );
}
