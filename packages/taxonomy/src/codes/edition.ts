import type { CodeEntry } from "./entry.js";

/** Whether the entry is known to hold in the edition of `year`; null asks for the newest edition. */
export function covers(entry: CodeEntry, year: number | null): boolean {
  if (year === null) return entry.to === null;
  return (entry.from ?? year) <= year && year <= (entry.to ?? year);
}

/**
 * The names that a code may carry in the edition of `year`, of the entries of one code, in their order.
 * Where none is known for the year, those nearest to it on either side: between two known names nobody
 * knows when one took the other's place.
 */
export function namesInEdition(entries: readonly CodeEntry[], year: number | null): readonly CodeEntry[] {
  const covering = entries.filter((entry) => covers(entry, year));
  if (covering.length > 0) return covering;
  const when = year ?? Number.MAX_SAFE_INTEGER;
  const last = Math.max(...entries.map(({ to }) => (to !== null && to < when ? to : -Infinity)));
  const next = Math.min(...entries.map(({ from }) => (from !== null && from > when ? from : Infinity)));
  return entries.filter(({ from, to }) => to === last || from === next);
}

/** Whether the last known year of the entry lies before `year`. */
export function endedBefore({ to }: CodeEntry, year: number | null): boolean {
  return to !== null && (year === null || to < year);
}

/**
 * Whether the code is known to be gone by `year`. The last year of a low-trust entry is when it was last seen,
 * which says nothing of its end.
 */
export function isOver(entry: CodeEntry, year: number | null): boolean {
  return entry.trust !== "low" && endedBefore(entry, year);
}
