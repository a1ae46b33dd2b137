import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, drawnPage, zeroBoxes } from "../testing/drawn-page.js";
import { expectGrid, HEIGHT, inkWithin, pointsOf, TABLE, WIDTH } from "../testing/drawn-table.js";
import { labelled } from "./labels.js";
import { sheetOf } from "./sheet-of.js";

describe("sheetOf", () => {
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
