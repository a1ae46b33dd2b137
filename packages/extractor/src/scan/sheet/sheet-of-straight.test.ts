import { describe, expect, it } from "vitest";
import type { Picture } from "../raster.js";
import { type Box, drawnPage } from "../testing/drawn-page.js";
import { expectGrid, gridsOf, HEIGHT, pointsOf, TABLE, WIDTH, XS, YS } from "../testing/drawn-table.js";
import { moved } from "./homography.js";
import { sheetOf } from "./sheet-of.js";

describe("sheetOf", () => {
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
});

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
