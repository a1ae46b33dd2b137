import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleNets } from "../../tables/components.js";
import { type Grid, gridOf } from "../../tables/grid.js";
import { mergeRules } from "../../tables/rules.js";
import type { Picture } from "../raster.js";
import type { Sheet } from "../sheet.js";
import { type Box, drawnPage, gridBoxes, zeroBoxes } from "../testing/drawn-page.js";
import { moved } from "./homography.js";
import { labelled } from "./labels.js";
import { sheetOf } from "./sheet-of.js";

const WIDTH = 360;
const HEIGHT = 240;
const XS = [40, 120, 200, 320];
const YS = [50, 70, 90, 110, 130, 150, 170, 190];
const NUMBERS = YS.slice(0, -1).flatMap((y) => [124, 210].flatMap((x) => zeroBoxes("000.00", x, y + 6)));
const TABLE = [...gridBoxes(XS, YS), ...NUMBERS];

function gridsOf(sheet: Sheet): Grid[] {
  return ruleNets(mergeRules(sheet.rules))
    .map(gridOf)
    .filter((grid) => grid !== undefined);
}

/** Where `xs` and `ys` would be if the sheet were shown on the page. */
function expectGrid(sheet: Sheet, xs: readonly number[] = XS, ys: readonly number[] = YS): void {
  const [grid, ...others] = gridsOf(sheet);
  expect(others).toEqual([]);
  expect(grid?.xs.length).toBe(xs.length);
  expect(grid?.ys.length).toBe(ys.length);
  expect(grid?.regions.length).toBe((xs.length - 1) * (ys.length - 1));
}

/** Parts of the ink that are as large as a decimal point. */
function pointsOf(sheet: Sheet): number {
  const most = 3 * sheet.pixelsPerPoint;
  return labelled(sheet.ink).parts.filter((p) => p.right - p.left < most && p.bottom - p.top < most).length;
}

function inkWithin(sheet: Sheet, x0: number, y0: number, x1: number, y1: number): number {
  const scale = sheet.pixelsPerPoint;
  let count = 0;
  for (let y = Math.round(y0 * scale); y < y1 * scale; y++) {
    for (let x = Math.round(x0 * scale); x < x1 * scale; x++)
      count += sheet.ink.ink[y * sheet.ink.width + x] ?? 0;
  }
  return count / (scale * scale);
}

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

  it.each([-4.6, -1.3, 0.4, 2.2, 5])("puts a page straight that lies %f degrees askew", (skew) => {
    const sheet = sheetOf(drawnPage({ width: WIDTH, height: HEIGHT, dpi: 200, skew, boxes: TABLE }), 0);
    expect(Math.abs(sheet.skew - skew)).toBeLessThan(0.08);
    expectGrid(sheet);
    expect(pointsOf(sheet)).toBe(14);
    // The grid's corner on the page as it lies.
    const grid = gridsOf(sheet)[0];
    const [x, y] = moved(sheet.toPage, [grid?.xs[0] ?? 0, grid?.ys[0] ?? 0]);
    const turn = (skew * Math.PI) / 180;
    const [dx, dy] = [40 - WIDTH / 2, 50 - HEIGHT / 2];
    expect(Math.abs(x - (WIDTH / 2 + dx * Math.cos(turn) - dy * Math.sin(turn)))).toBeLessThan(1);
    expect(Math.abs(y - (HEIGHT / 2 + dx * Math.sin(turn) + dy * Math.cos(turn)))).toBeLessThan(1);
  });

  it.each([90, 180, 270] as const)("turns a page by %i degrees", (turn) => {
    const upright = drawnPage({ width: WIDTH, height: HEIGHT, boxes: TABLE });
    const sheet = sheetOf(quarterTurns(upright, (360 - turn) / 90), turn);
    expect(sheet.turned).toBe(turn);
    expect(sheet.width).toBeCloseTo(WIDTH, 0);
    expectGrid(sheet);
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

  it("evens out shadows", () => {
    const light = (x: number, y: number) => 0.4 + 0.6 * (1 - x / WIDTH) * (0.6 + (0.4 * y) / HEIGHT);
    const sheet = sheetOf(drawnPage({ width: WIDTH, height: HEIGHT, boxes: TABLE, light }), 0);
    expectGrid(sheet);
    expect(pointsOf(sheet)).toBe(14);
    expect(sheet.text.grey[Math.round(sheet.text.width * 20.5)]).toBe(255);
  });

  it("takes a seal away and leaves the text under it", () => {
    const clean = sheetOf(drawnPage({ width: WIDTH, height: HEIGHT, boxes: TABLE }), 0);
    const seal = ring(230, 120, 55, 4).map((box) => ({ ...box, colour: [214, 52, 48] as const }));
    const sealed = sheetOf(drawnPage({ width: WIDTH, height: HEIGHT, boxes: [...TABLE, ...seal] }), 0);
    expectGrid(sealed);
    let differ = 0;
    for (let i = 0; i < clean.ink.ink.length; i++) if (clean.ink.ink[i] !== sealed.ink.ink[i]) differ++;
    expect(differ).toBeLessThan(0.05 * clean.ink.ink.reduce((sum, ink) => sum + ink, 0));
  });

  it("keeps red print that is no seal", () => {
    const red = zeroBoxes("000.00", 100, 100).map((box) => ({ ...box, colour: [200, 30, 30] as const }));
    const sheet = sheetOf(drawnPage({ width: WIDTH, height: HEIGHT, boxes: red }), 0);
    expect(labelled(sheet.ink).parts.length).toBe(6);
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

  it("takes specks away and leaves points", () => {
    const specks = Array.from({ length: 60 }, (_, k) => ({
      x: 10 + ((k * 53) % 340),
      y: 8 + ((k * 31) % 36),
      width: 0.9,
      height: 0.9,
    }));
    const sheet = sheetOf(drawnPage({ width: WIDTH, height: HEIGHT, boxes: [...TABLE, ...specks] }), 0);
    expect(inkWithin(sheet, 0, 0, WIDTH, 46)).toBe(0);
    expect(pointsOf(sheet)).toBe(14);
  });

  it("puts right a page that was photographed at an angle", () => {
    const converging = (x: number, y: number): readonly [number, number] => [
      x + (x - 180) * (y - 120) * 4e-4,
      y,
    ];
    const lines = [
      ...YS.map((y) => [converging(40, y), converging(320, y)] as const),
      ...XS.map((x) => [converging(x, 50), converging(x, 190)] as const),
    ];
    const sheet = sheetOf(
      drawnPage({ width: WIDTH, height: HEIGHT, boxes: lines.flatMap(([a, b]) => segment(a, b)) }),
      0,
    );
    expectGrid(sheet);
    for (const rule of sheet.rules) {
      if (rule.orientation !== "vertical") continue;
      const [top] = moved(sheet.toPage, [rule.at, rule.from]);
      const [bottom] = moved(sheet.toPage, [rule.at, rule.to]);
      const x = XS.find((at) => Math.abs((top + bottom) / 2 - at) < 5) ?? 0;
      expect(Math.abs(bottom - top - (x - 180) * 0.056)).toBeLessThan(0.7);
    }
  });

  it("leaves out the shadow around a page that lay askew", () => {
    const around = [
      { x: 340, y: -50, width: 200, height: 400 },
      { x: -50, y: 226, width: 500, height: 100 },
    ].map((box) => ({ ...box, colour: [30, 30, 30] as const }));
    const page = drawnPage({ width: WIDTH, height: HEIGHT, skew: 2, boxes: [...TABLE, ...around] });
    const sheet = sheetOf(page, 0);
    expectGrid(sheet);
    expect(labelled(sheet.ink).parts.length).toBe(14 * 6);
  });

  it.each([
    ["white", 255],
    ["black", 0],
    ["grey", 128],
  ])("reads nothing from a %s page", (_, grey) => {
    const rgba = new Uint8Array(200 * 300 * 4).fill(grey);
    const sheet = sheetOf({ width: 200, height: 300, rgba, pixelsPerPoint: 150 / 72 }, 0);
    expect(sheet.rules).toEqual([]);
    expect(sheet.ink.ink.every((ink) => ink === 0)).toBe(true);
  });

  it("takes a picture of any size and content", () => {
    const size = fc.integer({ min: 1, max: 40 });
    const ppp = fc.oneof(
      fc.constantFrom(0, Number.NaN, Number.POSITIVE_INFINITY, 1e-9),
      fc.double({ min: 0.1, max: 20 }),
    );
    fc.assert(
      fc.property(
        size,
        size,
        ppp,
        fc.infiniteStream(fc.integer({ min: 0, max: 255 })),
        (width, height, pixelsPerPoint, bytes) => {
          const rgba = Uint8Array.from({ length: width * height * 4 }, () => bytes.next().value);
          const sheet = sheetOf({ width, height, rgba, pixelsPerPoint }, 90);
          expect(sheet.text.grey.length).toBe(sheet.text.width * sheet.text.height);
          expect(sheet.ink.ink.length).toBe(sheet.text.grey.length);
          expect(sheet.toPage.every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("works at 300 dpi at most and at more than 120", () => {
    const fine = sheetOf(drawnPage({ width: WIDTH, height: HEIGHT, dpi: 640, boxes: TABLE }), 0);
    expect(fine.pixelsPerPoint).toBeCloseTo(300 / 72, 1);
    expectGrid(fine);
    const coarse = sheetOf(drawnPage({ width: WIDTH, height: HEIGHT, dpi: 96, boxes: TABLE }), 0);
    expect(coarse.pixelsPerPoint).toBeCloseTo(192 / 72, 1);
    expectGrid(coarse);
    expect(pointsOf(coarse)).toBe(14);
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

/** A ring out of small boxes that do not overlap. */
function ring(x: number, y: number, radius: number, thick: number): Box[] {
  const boxes: Box[] = [];
  for (let v = -radius; v < radius; v++) {
    for (let u = -radius; u < radius; u++) {
      const away = Math.hypot(u + 0.5, v + 0.5);
      if (away <= radius && away > radius - thick) boxes.push({ x: x + u, y: y + v, width: 1, height: 1 });
    }
  }
  return boxes;
}

/** A slanting line out of pieces that are a pixel long and do not overlap. */
function segment([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]): Box[] {
  const down = Math.abs(y1 - y0) > Math.abs(x1 - x0);
  const step = 72 / 150;
  const length = down ? y1 - y0 : x1 - x0;
  return Array.from({ length: Math.floor(length / step) }, (_, k) => {
    const share = (k * step) / length;
    const [x, y] = [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
    return down ? { x: x - 0.4, y, width: 0.8, height: step } : { x, y: y - 0.4, width: step, height: 0.8 };
  });
}

function quarterTurns(picture: Picture, times: number): Picture {
  let turned = picture;
  for (let k = 0; k < times; k++) {
    const { width, height, rgba, pixelsPerPoint } = turned;
    const next = new Uint8Array(rgba.length);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const i = (y * width + x) * 4;
        next.set(rgba.subarray(i, i + 4), (x * height + height - 1 - y) * 4);
      }
    }
    turned = { width: height, height: width, rgba: next, pixelsPerPoint };
  }
  return turned;
}
