import { expect, it } from "vitest";
import type { Box } from "../testing/drawn-page.js";
import { drawnPage, gridBoxes, zeroBoxes } from "../testing/drawn-page.js";
import { linesRun } from "./lines-run.js";

const YS = Array.from({ length: 16 }, (_, k) => 20 + 12 * k);
const TEXTS = YS.slice(0, -1).flatMap((y) => [30, 110, 200].flatMap((x) => zeroBoxes("000.00", x, y + 2.5)));
const TABLE = [...gridBoxes([20, 100, 180, 260], YS), ...TEXTS];

/** Rows and columns change places. */
const across = (boxes: readonly Box[]): Box[] =>
  boxes.map((box) => ({ x: box.y, y: box.x, width: box.height, height: box.width }));

it("tells how lines run on a page that is all table", () => {
  expect(linesRun(drawnPage({ width: 280, height: 220, boxes: TABLE }))).toBe("horizontal");
  expect(linesRun(drawnPage({ width: 220, height: 280, boxes: across(TABLE) }))).toBe("vertical");
});

it("tells it by widely spaced titles alone", () => {
  const title = Array.from({ length: 8 }, (_, k) => ({ x: 30 + 19 * k, y: 60 }));
  const letters = title.flatMap(({ x, y }) => [
    { x, y, width: 11, height: 2 },
    { x, y: y + 9, width: 11, height: 2 },
    { x, y, width: 2, height: 11 },
  ]);
  expect(linesRun(drawnPage({ width: 240, height: 150, boxes: letters }))).toBe("horizontal");
});

it("does not guess where there is no text", () => {
  expect(linesRun(drawnPage({ width: 100, height: 100, boxes: [] }))).toBe("unknown");
  expect(linesRun(drawnPage({ width: 280, height: 220, boxes: gridBoxes([20, 100, 260], YS) }))).toBe(
    "unknown",
  );
});
