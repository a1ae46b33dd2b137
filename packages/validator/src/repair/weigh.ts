import { LOG_BROKEN, MISPRINT } from "./priors.js";
import type { Change, World } from "./world.js";

/**
 * Log of how much likelier the readings are with the change than without it. Copies that were read alike count once,
 * by the surest of them: what misreads one may misread all. A value that the ink does not say at all is a misprint of
 * the document.
 */
function logOfChange({ network, values, logs }: World, { nodes, shift }: Change): number {
  const byReading = new Map<bigint, number>();
  for (const node of nodes) {
    const likelihood = network.nodes[node]?.likelihood;
    const value = values[node];
    if (!likelihood || value === undefined) continue;
    const known = byReading.get(likelihood.read) ?? Number.POSITIVE_INFINITY;
    const least = LOG_BROKEN - (logs[node] ?? 0);
    if (known <= least) continue;
    const weight = likelihood.weightOf(value + shift);
    const log = weight > MISPRINT ? Math.log(weight) - (logs[node] ?? 0) : least;
    byReading.set(likelihood.read, Math.min(known, log));
  }
  return [...byReading.values()].reduce((sum, log) => sum + log, 0);
}

/** The same beside other changes: one digit misread in the same way in the same place is no coincidence. */
export function logBeside(world: World, change: Change, others: readonly Change[]): number {
  const log = logOfChange(world, change);
  const { kindred } = world.network;
  if (log >= kindred || log <= LOG_BROKEN) return log;
  return others.some((other) => isKindred(world, change, other)) ? kindred : log;
}

function isKindred(world: World, a: Change, b: Change): boolean {
  const place = placeOf(a.shift);
  return a.shift === b.shift && isKindredDigit(world, a.nodes[0] ?? -1, b.nodes[0] ?? -1, place);
}

/** The place of the last digit that a shift changes, counted from the last one as 1. */
export function placeOf(shift: bigint): number {
  const digits = shift.toString();
  let place = 1;
  while (digits.at(-place) === "0" && place < digits.length) place += 1;
  return place;
}

/** Whether two numbers have the same digit in a place. */
export function isKindredDigit({ digits }: World, a: number, b: number, place: number): boolean {
  return (digits[a]?.at(-place) ?? "0") === (digits[b]?.at(-place) ?? "0");
}
