import type { Effort } from "./effort.js";
import { ledgerOf } from "./ledger.js";
import { optionsFor } from "./options.js";
import { LOG_BROKEN } from "./priors.js";
import { logBeside } from "./weigh.js";
import type { Change, World } from "./world.js";

/** An assignment that differs from a world, and the log of how much likelier it is. */
export type Completion = { readonly log: number; readonly changes: readonly Change[] };

type Question = {
  /** Changes that are given. */
  readonly start: readonly Change[];
  /** A broken sum that has to hold. */
  readonly sum?: number;
  /** Only completions likelier than this are of interest. */
  readonly floor: number;
};

/** What a search may cost: so many assignments looked at. */
const MOST_STEPS = 400;
const MOST_CHANGES = 7;

type Answer = {
  readonly best?: Completion;
  /** The search was cut short: there may be a better one. */
  readonly exhausted: boolean;
  /** Sums that the search looked at. */
  readonly touched: Iterable<number>;
};

/**
 * The likeliest way to mend every sum that the given changes break, by branch and bound: each broken sum is mended by
 * one of its other numbers, by two of them, or stays broken as an error of the document.
 */
export function complete(world: World, { start, sum: due, floor }: Question, effort: Effort): Answer {
  const ledger = ledgerOf(world, due);
  let best: Completion | undefined;
  let least = floor;
  let steps = 0;
  let exhausted = false;

  const step = (log: number): void => {
    exhausted ||= steps >= MOST_STEPS || effort.left <= 0;
    if (exhausted) return;
    steps += 1;
    const total = log + ledger.log();
    const open = ledger.open();
    effort.left -= 1 + ledger.size() / 16 + (world.network.sums[open ?? -1]?.terms.length ?? 0) / 2;
    if (open === undefined) {
      if (total > least) [best, least] = [{ log: total, changes: [...ledger.changes] }, total];
      return;
    }
    if (ledger.changes.length < MOST_CHANGES) {
      for (const { change, log: own } of optionsFor(ledger, open, least - total)) {
        ledger.apply(change);
        step(log + own);
        ledger.undo();
      }
    }
    if (open === due || total + LOG_BROKEN <= least) return;
    ledger.leave(open, true);
    step(log);
    ledger.leave(open, false);
  };

  let log = 0;
  for (const change of start) {
    log += logBeside(world, change, ledger.changes);
    ledger.apply(change);
  }
  step(log);
  return { ...(best && { best }), exhausted, touched: ledger.touched() };
}
