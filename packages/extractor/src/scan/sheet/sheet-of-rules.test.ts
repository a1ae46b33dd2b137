import { describe, expect, it } from "vitest";
import { mergeRules } from "../../tables/rules.js";
import type { Picture } from "../raster.js";
import { type Box, drawnPage, gridBoxes, zeroBoxes } from "../testing/drawn-page.js";
import {
  expectGrid,
  gridsOf,
  HEIGHT,
  inkWithin,
  NUMBERS,
  pointsOf,
  TABLE,
  WIDTH,
  XS,
  YS,
} from "../testing/drawn-table.js";
import { labelled } from "./labels.js";
import { sheetOf } from "./sheet-of.js";

describe("sheetOf", () => {
  it.each([150, 200, 300])("finds rules where they are and takes them away, at %i dpi", (dpi) => {
    const sheet = sheetOf(drawnPage({ width: WIDTH, height: HEIGHT, dpi, boxes: TABLE }), 0);
    expectGrid(sheet);
    gridsOf(sheet)[0]?.xs.forEach((x, k) => {
      expect(Math.abs(x - (XS[k] ?? 0))).toBeLessThan(0.5);
    });
    gridsOf(sheet)[0]?.ys.forEach((y, k) => {
      expect(Math.abs(y - (YS[k] ?? 0))).toBeLessThan(0.5);
    });
    expect(labelled(sheet.ink).parts.length).toBe(14 * 6);
    expect(pointsOf(sheet)).toBe(14);
  });

  it("mends rules that broke in the scan", () => {
    const breaks = XS.flatMap((x) => YS.map((y, k) => white(x - 2, y + 4 + (k % 3) * 4, 4, 2.2)));
    const more = YS.flatMap((y, k) => [60, 95, 150, 230, 290].map((x) => white(x + 3 * k, y - 2, 2.4, 4)));
    expectGrid(sheetOf(withWhite(gridBoxes(XS, YS), [...breaks, ...more]), 0));
  });

  it("tells a cell that spans columns from a broken rule", () => {
    const spanning = withWhite(
      [...gridBoxes(XS, YS), ...zeroBoxes("0000000", 100, 56)],
      [white(118, 51, 4, 5), white(118, 64, 4, 5.4), white(198, 51, 4, 18.4)],
    );
    const [grid] = gridsOf(sheetOf(spanning, 0));
    expect(grid?.regions.filter(({ row }) => row === 0).map(({ columnSpan }) => columnSpan)).toEqual([3]);
    expect(grid?.regions.length).toBe(1 + 3 * 6);
  });

  it("takes a double line as one edge, and thick lines too", () => {
    const double = [
      ...gridBoxes(XS, YS, 1.2),
      { x: 40, y: 47.6, width: 280, height: 0.6 },
      { x: 40, y: 189, width: 280, height: 2.4 },
    ];
    expectGrid(sheetOf(drawnPage({ width: WIDTH, height: HEIGHT, boxes: double }), 0));
  });

  it("finds faint rules, one pixel thin", () => {
    const pale = gridBoxes(XS, YS, 0.48).map((box) => ({ ...box, colour: [185, 185, 185] as const }));
    expectGrid(sheetOf(drawnPage({ width: WIDTH, height: HEIGHT, boxes: [...pale, ...NUMBERS] }), 0));
  });

  it("finds dotted rules", () => {
    const dots = YS.flatMap((y) =>
      Array.from({ length: 140 }, (_, k) => ({ x: 40 + 2 * k, y, width: 1, height: 0.8 })),
    );
    const sheet = sheetOf(drawnPage({ width: WIDTH, height: HEIGHT, boxes: dots }), 0);
    expect(mergeRules(sheet.rules).length).toBe(YS.length);
  });

  it("does not take strokes for rules", () => {
    const strokes = [
      { x: 60, y: 60, width: 22, height: 1.2 },
      { x: 71, y: 49, width: 1.5, height: 24 },
      ...Array.from({ length: 6 }, (_, k) => ({ x: 60 + 12 * k, y: 100, width: 10, height: 1 })),
    ];
    const sheet = sheetOf(drawnPage({ width: WIDTH, height: HEIGHT, boxes: [...strokes, ...NUMBERS] }), 0);
    expect(sheet.rules).toEqual([]);
    expect(inkWithin(sheet, 59, 99, 210, 102)).toBeGreaterThan(40);
  });

  it("leaves letters whole that touch or cross a rule", () => {
    const touching = [
      ...zeroBoxes("000", 60, 110.2),
      ...zeroBoxes("000", 140, 127),
      ...zeroBoxes("0", 196.2, 76),
    ];
    const sheet = sheetOf(
      drawnPage({ width: WIDTH, height: HEIGHT, dpi: 200, boxes: [...gridBoxes(XS, YS), ...touching] }),
      0,
    );
    expectGrid(sheet);
    const { parts } = labelled(sheet.ink);
    expect(parts.length).toBe(7);
    for (const { top, bottom } of parts) expect((bottom - top) / sheet.pixelsPerPoint).toBeGreaterThan(6);
    // Nothing of the rules is left between and beside them.
    expect(inkWithin(sheet, 40, 100, 58, 200)).toBe(0);
    expect(inkWithin(sheet, 80, 100, 138, 200)).toBe(0);
  });
});

function white(x: number, y: number, width: number, height: number): Box {
  return { x, y, width, height, colour: [255, 255, 255] };
}

/** Boxes of which others take parts away. */
function withWhite(boxes: readonly Box[], holes: readonly Box[]): Picture {
  const picture = drawnPage({ width: WIDTH, height: HEIGHT, boxes });
  const { pixelsPerPoint: scale, rgba, width } = picture;
  for (const hole of holes) {
    for (let y = Math.round(hole.y * scale); y < (hole.y + hole.height) * scale; y++) {
      for (let x = Math.round(hole.x * scale); x < (hole.x + hole.width) * scale; x++)
        rgba.fill(255, (y * width + x) * 4, (y * width + x) * 4 + 4);
    }
  }
  return picture;
}
