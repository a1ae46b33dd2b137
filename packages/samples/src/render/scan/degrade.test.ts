import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Degradation, degrade } from "./degrade.js";
import type { PageImage } from "./pixels.js";

/** White paper with a rule across and a block of ink. */
function sheet(channels: 1 | 3, width = 160, height = 120): PageImage {
  const data = new Uint8Array(width * height * channels).fill(255);
  const ink = (x: number, y: number) =>
    data.fill(0, (y * width + x) * channels, (y * width + x + 1) * channels);
  for (let x = 5; x < width - 5; x++) for (const y of [30, 31]) ink(x, y);
  for (let y = 60; y < 70; y++) for (let x = 40; x < 60; x++) ink(x, y);
  return { width, height, channels, dpi: 100, data };
}

const ALL: Degradation = {
  seed: 5,
  wear: { left: 0.5, broken: 0.2 },
  paper: { colour: [250, 240, 220], ink: 40 },
  warp: { skew: 1, keystone: [0.05, 0.02] },
  light: { darkest: 0.6, corner: ["right", "bottom"], fold: 0.1 },
  blur: 0.7,
  noise: 6,
  specks: 5,
};
const SEAL = { x: 0.5, y: 0.5, radius: 0.2 };
const mean = (data: Uint8Array) => data.reduce((sum, level) => sum + level, 0) / data.length;
const at = ({ data, width }: PageImage, x: number, y: number) => data[y * width + x] ?? 0;

describe("degrade", () => {
  test.each([1, 3] as const)(
    "gives the same pixels every time, in the same size (%d channels)",
    (channels) => {
      const page = sheet(channels);
      const how = channels === 3 ? { ...ALL, seal: SEAL } : ALL;
      const first = degrade(page, how);
      expect(first).toEqual(degrade(page, how));
      expect(first).toMatchObject({ width: 160, height: 120, channels, dpi: 100 });
      expect(first.data).not.toEqual(degrade(page, { ...how, seed: 6 }).data);
      expect(page).toEqual(sheet(channels));
    },
  );

  test("does nothing where nothing is asked for", () => {
    expect(degrade(sheet(1), { seed: 1 })).toEqual(sheet(1));
  });

  test("turns clockwise: the left end of a rule rises, the right end sinks", () => {
    const turned = degrade(sheet(1), { seed: 1, warp: { skew: 3 } });
    const heightAt = (x: number) =>
      Array.from({ length: 60 }, (_, y) => y).find((y) => at(turned, x, y) < 128);
    expect(Number(heightAt(140)) - Number(heightAt(20))).toBeCloseTo(
      120 * Math.tan((3 * Math.PI) / 180),
      -0.5,
    );
  });

  test("blur keeps the light and softens edges", () => {
    const page = sheet(1);
    const soft = degrade(page, { seed: 1, blur: 1 });
    expect(mean(soft.data)).toBeCloseTo(mean(page.data), 0);
    expect(at(soft, 39, 65)).toBeLessThan(255);
    expect(at(soft, 39, 65)).toBeGreaterThan(at(soft, 40, 65));
  });

  test("noise has the deviation that is asked for", () => {
    const grey: PageImage = { ...sheet(1), data: new Uint8Array(160 * 120).fill(128) };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 2, max: 20 }), (seed, noise) => {
        const { data } = degrade(grey, { seed, noise });
        const deviation = Math.sqrt(data.reduce((sum, level) => sum + (level - 128) ** 2, 0) / data.length);
        expect(Math.abs(mean(data) - 128)).toBeLessThan(noise / 10);
        expect(deviation / noise).toBeGreaterThan(0.9);
        expect(deviation / noise).toBeLessThan(1.1);
      }),
      { numRuns: 20 },
    );
  });

  test("wear breaks rules and leaves letters", () => {
    const worn = degrade(sheet(1), { seed: 3, wear: { left: 0.5, broken: 0.3 } });
    const rule = Array.from({ length: 150 }, (_, x) => at(worn, x + 5, 30));
    expect(Math.min(...rule)).toBeGreaterThan(100);
    expect(rule.filter((level) => level === 255).length).toBeGreaterThan(10);
    expect(at(worn, 50, 65)).toBe(0);
  });

  test("a seal is red, and ink under it stays black", () => {
    const sealed = degrade(sheet(3), { seed: 1, seal: SEAL });
    const colour = (x: number, y: number) => [
      ...sealed.data.subarray((y * 160 + x) * 3, (y * 160 + x) * 3 + 3),
    ];
    const [red = 0, green = 0] = colour(80, 60);
    expect(red - green).toBeGreaterThan(100);
    expect(colour(50, 65)).toEqual([0, 0, 0]);
    expect(() => degrade(sheet(1), { seed: 1, seal: SEAL })).toThrow(RangeError);
  });
});
