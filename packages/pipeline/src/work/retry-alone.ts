import type { Outcome, TimedOutcome } from "./outcome.js";
import { createTurns } from "./turns.js";

/** What becomes of a document that took too much memory beside others: it is tried again with nothing beside. */
export const ASIDE = Symbol("aside");

/** One try at a document. */
type Attempt = () => Promise<Outcome | typeof ASIDE>;

/**
 * Runs documents side by side, and one that must be alone again when the others have ended. The seconds of its outcome
 * are those of its tries; what it waits for its turn is not work.
 * @param tooMuch The outcome of a document that took too much even alone.
 * @param now Milliseconds of a clock that never goes back.
 */
export function createRetryAlone(
  tooMuch: Outcome,
  now: () => number = () => performance.now(),
): (attempt: Attempt) => Promise<TimedOutcome> {
  const turns = createTurns();
  return async (attempt) => {
    let worked = 0;
    const timed: Attempt = async () => {
      const start = now();
      try {
        return await attempt();
      } finally {
        worked += now() - start;
      }
    };
    const beside = await turns.beside(timed);
    const outcome = beside === ASIDE ? await turns.alone(timed) : beside;
    return { ...(outcome === ASIDE ? tooMuch : outcome), seconds: Math.round(worked) / 1000 };
  };
}
