import type { Run } from "../page/content.js";
import { median } from "../page/geometry.js";
import { runOf } from "../page/runs.js";
import type { Grid } from "./grid.js";
import { gridBox } from "./grid.js";

/** A gap of this many em at a rule shows that two cells meet there. */
const MEETING = 0.12;
/** One number as it is printed. */
const NUMBER = /^[-−(（]?\d[\d,，]*(?:[.．]\d*)?[)）%]?$/u;

/** One amount with its separators. */
const AMOUNT = /^\d{1,3}(?:,\d{3})*\.\d{1,2}$|^\d{1,3}(?:,\d{3})+$/u;

/** Runs by region index, and those that stand outside. */
type PlacedRuns = { readonly byRegion: ReadonlyMap<number, Run[]>; readonly outside: Run[] };

/** Put each run into the cell that its centre stands in, cut first where it holds the text of two cells. */
export function placeRuns(grid: Grid, runs: readonly Run[]): PlacedRuns {
  const columns = grid.xs.length - 1;
  const owner = new Int32Array((grid.ys.length - 1) * columns).fill(-1);
  grid.regions.forEach((region, index) => {
    for (let r = region.row; r < region.row + region.rowSpan; r++) {
      owner.fill(index, r * columns + region.column, r * columns + region.column + region.columnSpan);
    }
  });
  const [left, top, right, bottom] = gridBox(grid);
  const byRegion = new Map<number, Run[]>();
  const outside: Run[] = [];
  for (const run of runs) {
    const y = (run.bbox[1] + run.bbox[3]) / 2;
    const x = (run.bbox[0] + run.bbox[2]) / 2;
    if (y <= top || y >= bottom || run.bbox[2] <= left || run.bbox[0] >= right) {
      outside.push(run);
      continue;
    }
    const row = indexOf(grid.ys, y);
    for (const part of cutAtCells(run, grid, row, owner)) {
      const centre = part === run ? x : (part.bbox[0] + part.bbox[2]) / 2;
      const index =
        centre > left && centre < right ? (owner[row * columns + indexOf(grid.xs, centre)] ?? -1) : -1;
      if (index < 0) outside.push(part);
      else {
        const own = byRegion.get(index);
        if (own) own.push(part);
        else byRegion.set(index, [part]);
      }
    }
  }
  return { byRegion, outside };
}

/** Cut a run at the edges of cells that it crosses, but never inside one well-formed number or one flow of text. */
function cutAtCells(run: Run, grid: Grid, row: number, owner: Int32Array): Run[] {
  const columns = grid.xs.length - 1;
  const cuts = grid.xs.filter((x, k) => {
    if (x <= run.bbox[0] || x >= run.bbox[2]) return false;
    if (k === 0 || k === columns) return true;
    return owner[row * columns + k - 1] !== owner[row * columns + k];
  });
  let parts: Run[] = [run];
  for (const x of cuts) parts = parts.flatMap((part) => cutAt(part, x));
  return parts;
}

function cutAt(run: Run, x: number): Run[] {
  if (x <= run.bbox[0] || x >= run.bbox[2]) return [run];
  let best = -1;
  let bestGap = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < run.glyphs.length; i++) {
    const before = run.glyphs[i - 1];
    const after = run.glyphs[i];
    if (!before || !after) continue;
    // The boundary nearest to the rule, or a clear gap within half a glyph of it.
    const distance = Math.abs((before.bbox[2] + after.bbox[0]) / 2 - x);
    if (distance > 0.6 * run.size) continue;
    const gap = after.bbox[0] - before.bbox[2] - distance * 0.01;
    if (gap > bestGap) {
      best = i;
      bestGap = gap;
    }
  }
  if (best < 1) return [run];
  const parts = [runOf(run.glyphs.slice(0, best)), runOf(run.glyphs.slice(best))];
  const usual = AMOUNT.test(run.text) ? usualGap(run) : 0;
  return bestGap - usual >= MEETING * run.size || areTwoTexts(run.text, parts) ? parts : [run];
}

/** The gap between most glyphs of a run; the digits of one number are sometimes set wide. */
function usualGap({ glyphs }: Run): number {
  return Math.max(0, median(glyphs.slice(1).map((glyph, i) => glyph.bbox[0] - (glyphs[i]?.bbox[2] ?? 0))));
}

/** Whether a text without a gap is still two: numbers that make no number together, or a name and an amount. */
function areTwoTexts(whole: string, parts: readonly Run[]): boolean {
  if (/^[\d,.]+$/u.test(whole)) return !NUMBER.test(whole);
  return parts.some(({ text }) => NUMBER.test(text) && /[,.]/u.test(text));
}

/** Index of the stretch of `edges` that holds `value`, clamped to the first and last. */
export function indexOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
