import fc from "fast-check";
import { expect, it } from "vitest";
import type { Raster } from "../raster.js";
import { scaled, turned } from "./scale.js";

const raster = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height, maxLength: width * height })
      .map((grey): Raster => ({ width, height, grey })),
  );

it("turns clockwise", () => {
  const grey = Uint8Array.from([1, 2, 3, 4, 5, 6]);
  expect(turned({ width: 3, height: 2, grey }, 90)).toEqual({
    width: 2,
    height: 3,
    grey: Uint8Array.from([4, 1, 5, 2, 6, 3]),
  });
});

it("comes back after four quarter turns", () => {
  fc.assert(
    fc.property(raster, (page) => {
      expect(turned(turned(page, 90), 270)).toEqual(page);
      expect(turned(turned(page, 90), 90)).toEqual(turned(page, 180));
    }),
  );
});

it("keeps the mean where it averages, and all values within their bounds", () => {
  fc.assert(
    fc.property(raster, fc.double({ min: 0.1, max: 3, noNaN: true }), (page, factor) => {
      const { grey } = scaled(page, factor);
      expect(grey.length).toBeGreaterThan(0);
      expect(Math.min(...grey)).toBeGreaterThanOrEqual(Math.min(...page.grey));
      expect(Math.max(...grey)).toBeLessThanOrEqual(Math.max(...page.grey));
    }),
  );
  const grey = Uint8Array.from({ length: 64 }, (_, i) => (i % 2) * 200);
  expect([...scaled({ width: 8, height: 8, grey }, 0.5).grey]).toEqual(new Array(16).fill(100));
});
