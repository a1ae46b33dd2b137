import type { Entry } from "../../../document/entry.js";
import { type IdentityDraft, NOTHING, printed } from "../../../engine/draft.js";

/** A number told in a place, and whether the place is damaged. */
export type Told = { readonly entry: Entry; readonly damaged: boolean };

/**
 * One number told several times: each place against the first undamaged one, so that the identities grow with the
 * places and not with their pairs.
 */
export function toldAlike(key: string, told: readonly Told[]): readonly IdentityDraft[] {
  const anchor = told.find(({ damaged }) => !damaged) ?? told[0];
  if (!anchor) return [];
  return told
    .filter((each) => each !== anchor && each.entry !== anchor.entry)
    .map(({ entry, damaged }) => ({
      key: `${key}:${entry.figure.id}`,
      left: printed(anchor.entry, key),
      right: printed(entry, key),
      ...((damaged || anchor.damaged) && { incomplete: true }),
    }));
}

/** Both sides of a sum that the entries alone decide. */
export function holds(left: readonly Entry[], right: Entry): boolean {
  return left.reduce((sum, { fen }) => sum + fen, 0n) === right.fen;
}

/** The sum of what is there, and the names of what is not. */
export function sumOf(entries: readonly Entry[], missing: readonly string[]): IdentityDraft["left"] {
  return { ...NOTHING, entries, missing };
}
