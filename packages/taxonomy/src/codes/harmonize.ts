import { codeList } from "./catalogue.js";
import { isOver, namesInEdition } from "./edition.js";
import type { Classification, CodeEntry } from "./entry.js";
import { type CodeMove, type MoveKind, movesAfter } from "./moves.js";
import { normalizeName } from "./name.js";

/**
 * What became of a class by the newest edition. `kept`: code and name are the same; `renamed`: the code goes on
 * under another name; `uncertain`: the code goes on, but an old list of low trust has something else under it, so
 * that it may be another class; `moved`, `merged`, `split`: see the moves; `ended`: the code is gone and nothing is
 * known of where to; `unlisted`: no list has it.
 */
export type Fate = "kept" | "renamed" | "uncertain" | "ended" | "unlisted" | MoveKind;

/** A class of one edition and what leads from it to the newest one. */
export type Harmonized = {
  readonly code: string;
  readonly fate: Fate;
  /** Its name in the edition of the year. */
  readonly name?: string;
  /** The class of the newest edition that it is; absent unless it is `kept` or `renamed`. */
  readonly newest?: CodeEntry;
  /** The names of the code, oldest first. */
  readonly chain: readonly CodeEntry[];
  /** Where it went, as later editions have it. */
  readonly moves: readonly CodeMove[];
};

/**
 * The class of the newest edition that a code of the edition of `year` is, and the names that lead to it. A class
 * that was moved, merged or split is no class of the newest edition: its moves are told, and nobody joins them here.
 */
export function harmonize(classification: Classification, code: string, year: number): Harmonized {
  const entries = codeList(classification).byCode.get(code) ?? [];
  const chain = [...entries].sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  const moves = movesAfter(classification, code, year);
  const then = namesInEdition(entries, year)[0];
  const now = namesInEdition(entries, null)[0];
  const known = { code, ...(then ? { name: then.name } : {}), chain, moves };
  const [move] = moves;
  if (move) return { ...known, fate: move.kind };
  if (!then || !now) return { ...known, fate: "unlisted" };
  if (isOver(now, null)) return { ...known, fate: "ended" };
  if (normalizeName(then.name) === normalizeName(now.name)) return { ...known, fate: "kept", newest: now };
  if (then.trust === "low" || now.trust === "low") return { ...known, fate: "uncertain" };
  return { ...known, fate: "renamed", newest: now };
}
