import { expect, test } from "vitest";
import { around, type InkPart } from "../lines/boxes.js";
import type { InkLine } from "../lines/find-lines.js";
import { characterParts, inked, numberParts } from "../testing/drawn.js";
import { cropOf } from "./line-image.js";
import { segmentsOf } from "./segments.js";

function drawnLine(parts: readonly InkPart[], kind: InkLine["kind"], letter: number) {
  const { width, height, ink } = inked(600, 100, parts);
  const text = { width, height, grey: ink.map((on) => (on ? 0 : 255)) };
  const line: InkLine = { kind, sure: true, parts, box: around(parts), letter };
  return { text, line };
}

/** Columns of a picture that hold ink. */
function inkedColumns({ width, grey }: { readonly width: number; readonly grey: Uint8Array }): number[] {
  return Array.from({ length: width }, (_, x) => x).filter((x) =>
    grey.some((g, i) => i % width === x && g < 128),
  );
}

test("letters come out at the same height whatever the sheet's resolution", () => {
  for (const kind of ["number", "text"] as const) {
    const heights = [1, 2].map((scale) => {
      const parts = numberParts("12", 20, 20).map(({ left, top, right, bottom, area }) => ({
        left: left * scale,
        top: top * scale,
        right: right * scale,
        bottom: bottom * scale,
        area,
      }));
      const { text, line } = drawnLine(parts, kind, 20 * scale);
      return cropOf(text, line, 0).image.raster.height;
    });
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 99))).toBeLessThanOrEqual(2);
  }
});

test("there is white all around the line", () => {
  const { text, line } = drawnLine(numberParts("8", 0, 0), "number", 20);
  const { width, height, grey } = cropOf(text, line, 0).image.raster;
  const edge = grey.filter((_, i) => i < width || i >= width * (height - 1) || i % width === 0);
  expect(edge.every((value) => value === 255)).toBe(true);
});

test("columns lead back to where they were cut out, over gaps that were closed up", () => {
  const parts = [...characterParts(20, 20), ...characterParts(120, 20)];
  const { text, line } = drawnLine(parts, "text", 23);
  expect(segmentsOf(line)).toHaveLength(2);
  const { image, toSheet } = cropOf(text, line, 0);
  const columns = inkedColumns(image.raster);
  expect(toSheet(columns[0] ?? 0)).toBeCloseTo(20, -0.5);
  expect(Math.abs(toSheet(columns.at(-1) ?? 0) - 143)).toBeLessThan(3);
  expect(image.raster.width).toBeLessThan(120);
});

test("a number is cut out as it stands", () => {
  const parts = [...numberParts("2", 20, 20), ...numberParts("0", 80, 20)];
  expect(segmentsOf(drawnLine(parts, "number", 20).line)).toHaveLength(1);
});
