import { plainLabel } from "../text.js";
import { isOtherColumn, measureInside, measureNamed } from "./measure-names.js";
import type { Path } from "./paths.js";

/** Measures of which a 小计 or 合计 below is the whole. */
const WHOLE = new Set([
  "vehicle-total",
  "agency-operation",
  "basic",
  "project",
  "appropriation",
  "carried-over",
  "surplus-used",
  "overseas",
  "reception",
  "total",
]);

/**
 * What a column measures, from its path: the lowest header that is or holds a standard name decides, split
 * names are joined first, and a bare 小计 or 合计 takes the measure of the header above. `undefined` where nothing
 * in the path is known.
 */
export function measureOf(path: Path): string | undefined {
  const leaf = path.at(-1);
  if (leaf === undefined) return undefined;
  const parents = path.slice(0, -1);
  if (measureNamed(leaf) === "total") return wholeOf(leaf, parents);
  const named = joined(path);
  if (named !== undefined) return inCarriedOver(parents) && named !== "carried-over" ? undefined : named;
  const inside = measureInside(leaf);
  if (inside !== undefined) return inside;
  if (isOtherColumn(leaf) || inCarriedOver(parents)) return undefined;
  for (let depth = parents.length; depth > 0; depth -= 1) {
    const above = joined(parents.slice(0, depth));
    if (above !== undefined) return above;
  }
  return undefined;
}

/** The measure named by the last header, or by it together with the ones above it. */
function joined(path: Path): string | undefined {
  for (let start = 0; start < path.length; start += 1) {
    const id = measureNamed(path.slice(start).join(""));
    if (id !== undefined) return id;
  }
  return undefined;
}

function wholeOf(leaf: string, parents: Path): string | undefined {
  if (parents.some(isOtherColumn)) {
    return parents.some((part) => measureNamed(part) === "carried-over") ? "carried-over" : undefined;
  }
  const sum = /^(?:小计|合计)/u.test(plainLabel(leaf));
  for (let depth = parents.length; depth > 0; depth -= 1) {
    const above = joined(parents.slice(0, depth)) ?? measureInside(parents[depth - 1] ?? "");
    if (above === "current-revenue" && sum) return above;
    if (above !== undefined && WHOLE.has(above)) return above;
  }
  return "total";
}

function inCarriedOver(parents: Path): boolean {
  return parents.some((part) => measureNamed(part) === "carried-over");
}
