import { formatYuan } from "@yusuan/schema";
import { type Flag, sortedFlags } from "../flags/flags.js";
import { blocks, figurePairFlags, sourcePairFlags } from "../flags/pair-flags.js";
import type { Observation } from "../observations/observation.js";
import { type FigurePlace, observationId } from "../observations/observe.js";
import type { Change } from "./comparison.js";
import type { Pair } from "./pairs.js";
import { percentOf } from "./percent.js";

/**
 * A pair's figures of a row held against each other; `undefined` where either document has none: absence is not zero,
 * so nothing changed that could be told.
 */
export function changeOf(
  { of, from, to }: Pair,
  place: FigurePlace,
  onlyProven: boolean,
): Change | undefined {
  const [earlier, later] = [from, to].map(({ entry }) => entry.observations.get(observationId(place)));
  if (!earlier || !later) return undefined;
  if (onlyProven && (earlier.status !== "proven" || later.status !== "proven")) return undefined;
  const flags: Flag[] = [
    ...sourcePairFlags(from.entry.source, to.entry.source),
    ...figurePairFlags(
      { observation: earlier, source: from.entry.source },
      { observation: later, source: to.entry.source },
    ),
  ];
  const ends = { of, from: from.column.id, to: to.column.id };
  if (blocks(flags)) return { ...ends, change: null, percent: null, flags: sortedFlags(flags) };
  const percent = ratio(of, earlier, later);
  if (percent === null) flags.push("base-not-positive");
  return { ...ends, change: formatYuan(later.fen - earlier.fen), percent, flags: sortedFlags(flags) };
}

function ratio(of: Change["of"], earlier: Observation, later: Observation): string | null {
  if (earlier.fen <= 0n) return null;
  return percentOf(of === "execution" ? later.fen : later.fen - earlier.fen, earlier.fen);
}
