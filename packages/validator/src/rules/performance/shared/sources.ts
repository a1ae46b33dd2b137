import type { Entry } from "../../../document/entry.js";
import { type Operand, printedParts } from "../../../engine/draft.js";

/** A source of money with its amount, where one is printed. */
type Source = { readonly name: string; readonly entry: Entry | undefined };

/**
 * The sum of the printed sources. An empty one counts as nothing, but where the first and main one is empty and the
 * whole is more than the others, what it should hold is not known.
 */
export function sumOfSources(whole: Entry | undefined, sources: readonly Source[], what: string): Operand {
  const parts = printedParts(
    sources.map(({ entry }) => entry),
    what,
  );
  const sum = parts.entries.reduce((total, { fen }) => total + fen, 0n);
  const [main] = sources;
  const isKnown = !main || main.entry !== undefined || !whole || whole.fen <= sum;
  return isKnown || parts.entries.length === 0 ? parts : { ...parts, missing: [main.name] };
}
