import type { Run } from "../../page/content.js";
import { centre, type HeaderWord, isBelow } from "./header.js";
import type { Line } from "./line.js";

/** Where a column's text stands. */
type Stretch = { readonly left: number; readonly right: number };

/** Points by which a group word seems further from a column than it is. */
const GROUP = 120;
const TOTAL = /^(?:合|计|合\s*计|总\s*计|小\s*计)$/u;

/**
 * The columns of a table without rules: the stretches that its body's text covers, parted by white rivers, and those
 * that only a header word names because the whole column is blank. `edges` are drawn lines, which no column crosses.
 */
export function findColumns(
  leaves: readonly HeaderWord[],
  body: readonly Line[],
  edges: readonly number[],
): Stretch[] {
  const columns = mergeStretches(
    body.flatMap((line) => line.runs.filter((run) => !TOTAL.test(run.text))),
    edges,
  );
  const groups = new Set(leaves.filter((leaf) => isOverNeighbours(leaf, leaves)));
  const matched = matchLeaves(leaves, columns, groups);
  const blank = leaves.filter((leaf) => !matched.has(leaf) && !groups.has(leaf) && !isCovered(leaf, columns));
  const named = blank.map((leaf): Stretch => ({ left: leaf.box[0], right: leaf.box[2] }));
  return [...columns, ...named].sort((a, b) => a.left + a.right - (b.left + b.right));
}

/** The edges between columns: halfway across each river, or the drawn edge that stands in it. */
export function columnEdges(columns: readonly Stretch[], edges: readonly number[]): number[] {
  const first = columns[0];
  const last = columns.at(-1);
  if (!first || !last) return [];
  const inner = columns.slice(1).map((column, i) => {
    const before = columns[i]?.right ?? column.left;
    return edges.find((edge) => edge >= before - 2 && edge <= column.left + 2) ?? (before + column.left) / 2;
  });
  return [first.left - 2, ...inner, last.right + 2];
}

function mergeStretches(runs: readonly Run[], edges: readonly number[]): Stretch[] {
  const sorted = [...runs].sort((a, b) => a.bbox[0] - b.bbox[0]);
  const merged: { left: number; right: number }[] = [];
  for (const run of sorted) {
    const [left, , right] = run.bbox;
    const open = merged.at(-1);
    // Boxes run over the full advance of a glyph, so neighbours may touch without being one column.
    const touch = open && left < open.right - 0.1 * run.size;
    const parted =
      open && edges.some((edge) => edge > open.left && edge <= left + 2 && edge >= open.right - 2);
    if (open && touch && !parted) open.right = Math.max(open.right, right);
    else merged.push({ left, right });
  }
  return merged;
}

/**
 * Give each column its header word, in order, so that the words stand as near to their columns as they can. Words that
 * are left over name blank columns or groups.
 */
function matchLeaves(
  leaves: readonly HeaderWord[],
  columns: readonly Stretch[],
  groups: ReadonlySet<HeaderWord>,
): Set<HeaderWord> {
  const skipColumn = 1e4;
  const distance = (leaf: HeaderWord | undefined, column: Stretch | undefined) =>
    distanceOf(leaf, column) + (leaf && groups.has(leaf) ? GROUP : 0);
  const cost: number[][] = [];
  for (let i = 0; i <= leaves.length; i++) {
    cost.push([]);
    for (let j = 0; j <= columns.length; j++) {
      if (j === 0) cost[i]?.push(0);
      else if (i === 0) cost[i]?.push(j * skipColumn);
      else {
        const pair = (cost[i - 1]?.[j - 1] ?? 0) + distance(leaves[i - 1], columns[j - 1]);
        const skipLeaf = cost[i - 1]?.[j] ?? 0;
        const skip = (cost[i]?.[j - 1] ?? 0) + skipColumn;
        cost[i]?.push(Math.min(pair, skipLeaf, skip));
      }
    }
  }
  const matched = new Set<HeaderWord>();
  let i = leaves.length;
  let j = columns.length;
  while (i > 0 && j > 0) {
    const here = cost[i]?.[j] ?? 0;
    const leaf = leaves[i - 1];
    if (here === cost[i - 1]?.[j]) i--;
    else if (leaf && here === (cost[i - 1]?.[j - 1] ?? 0) + distance(leaf, columns[j - 1])) {
      matched.add(leaf);
      i--;
      j--;
    } else j--;
  }
  return matched;
}

function distanceOf(leaf: HeaderWord | undefined, column: Stretch | undefined): number {
  if (!leaf || !column) return Number.MAX_SAFE_INTEGER;
  const apart = Math.max(0, Math.max(leaf.box[0], column.left) - Math.min(leaf.box[2], column.right));
  return apart + 0.1 * Math.abs(centre(leaf.box) - (column.left + column.right) / 2);
}

/** Whether something of the body stands where the word would name a column. */
function isCovered(leaf: HeaderWord, columns: readonly Stretch[]): boolean {
  const half = 0.5 * (leaf.box[2] - leaf.box[0]);
  return columns.some(
    (column) => Math.min(column.right, leaf.box[2]) - Math.max(column.left, leaf.box[0]) > half,
  );
}

/** Whether the words to both sides stand lower: then the word is a group over them, not a column between them. */
function isOverNeighbours(leaf: HeaderWord, leaves: readonly HeaderWord[]): boolean {
  const index = leaves.indexOf(leaf);
  const before = leaves[index - 1];
  const after = leaves[index + 1];
  return (
    before !== undefined &&
    after !== undefined &&
    isBelow(before.box, leaf.box) &&
    isBelow(after.box, leaf.box)
  );
}
