import type { Evaluated } from "../engine/identify.js";
import { isIncomplete } from "../engine/reading.js";
import { findUnitMismatches } from "./unit-mismatch.js";

/** Identities without those that a wrong unit explains, or a row that was not read may explain. */
export function usable(identities: readonly Evaluated[]): readonly Evaluated[] {
  const excused = new Set(findUnitMismatches(identities).flatMap((mismatch) => mismatch.identities));
  return identities.filter(
    (item) => !excused.has(item) && !(item.identity.outcome === "violated" && isIncomplete(item)),
  );
}
