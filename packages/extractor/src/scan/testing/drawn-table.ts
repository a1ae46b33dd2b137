import { expect } from "vitest";
import { ruleNets } from "../../tables/components.js";
import { type Grid, gridOf } from "../../tables/grid.js";
import { mergeRules } from "../../tables/rules.js";
import { labelled } from "../sheet/labels.js";
import type { Sheet } from "../sheet.js";
import { gridBoxes, zeroBoxes } from "./drawn-page.js";

/** A page, in points, and a table on it: where its rules are, and the numbers within it. */
export const WIDTH = 360;
export const HEIGHT = 240;
export const XS = [40, 120, 200, 320];
export const YS = [50, 70, 90, 110, 130, 150, 170, 190];
export const NUMBERS = YS.slice(0, -1).flatMap((y) =>
  [124, 210].flatMap((x) => zeroBoxes("000.00", x, y + 6)),
);
export const TABLE = [...gridBoxes(XS, YS), ...NUMBERS];

/** The grids that the rules of a sheet make. */
export function gridsOf(sheet: Sheet): Grid[] {
  return ruleNets(mergeRules(sheet.rules))
    .map(gridOf)
    .filter((grid) => grid !== undefined);
}

/** One grid with as many edges as `xs` and `ys`, none of its cells joined. */
export function expectGrid(sheet: Sheet, xs: readonly number[] = XS, ys: readonly number[] = YS): void {
  const [grid, ...others] = gridsOf(sheet);
  expect(others).toEqual([]);
  expect(grid?.xs.length).toBe(xs.length);
  expect(grid?.ys.length).toBe(ys.length);
  expect(grid?.regions.length).toBe((xs.length - 1) * (ys.length - 1));
}

/** Parts of the ink that are as large as a decimal point. */
export function pointsOf(sheet: Sheet): number {
  const most = 3 * sheet.pixelsPerPoint;
  return labelled(sheet.ink).parts.filter((p) => p.right - p.left < most && p.bottom - p.top < most).length;
}

/** The ink between two corners, in square points. */
export function inkWithin(sheet: Sheet, x0: number, y0: number, x1: number, y1: number): number {
  const scale = sheet.pixelsPerPoint;
  let count = 0;
  for (let y = Math.round(y0 * scale); y < y1 * scale; y++) {
    for (let x = Math.round(x0 * scale); x < x1 * scale; x++)
      count += sheet.ink.ink[y * sheet.ink.width + x] ?? 0;
  }
  return count / (scale * scale);
}
