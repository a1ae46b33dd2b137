import { describe, expect, test } from "vitest";
import { horizontal, print, vertical } from "../testing/print.js";
import type { Glyph, PageContent } from "./content.js";
import { uprightContent } from "./upright.js";

const upright = print("ab", 10, 20);

const page = (glyphs: readonly Glyph[]): PageContent => ({
  number: 1,
  width: 200,
  height: 100,
  rotation: 0,
  glyphs,
  rules: [horizontal(30, 10, 90), vertical(40, 5, 25)],
  pictures: [[0, 0, 20, 10]],
});

/** The page as its producer would turn it: clockwise by this angle, without saying so. */
const TURNED: Readonly<Record<90 | 180 | 270, (glyph: Glyph) => Glyph>> = {
  90: (glyph) => {
    const [x0, y0, x1, y1] = glyph.bbox;
    return { ...glyph, direction: 90, bbox: [200 - y1, x0, 200 - y0, x1], baseline: 200 - glyph.baseline };
  },
  180: (glyph) => {
    const [x0, y0, x1, y1] = glyph.bbox;
    return {
      ...glyph,
      direction: 180,
      bbox: [200 - x1, 100 - y1, 200 - x0, 100 - y0],
      baseline: 100 - glyph.baseline,
    };
  },
  270: (glyph) => {
    const [x0, y0, x1, y1] = glyph.bbox;
    return { ...glyph, direction: 270, bbox: [y0, 100 - x1, y1, 100 - x0], baseline: glyph.baseline };
  },
};

describe("a page whose text is turned", () => {
  test.each([90, 180, 270] as const)("by %d degrees is turned back", (by) => {
    const content = uprightContent(page(upright.map(TURNED[by])));
    expect(content.glyphs).toEqual(upright);
    expect(content.rotation).toBe((360 - by) % 360);
    expect([content.width, content.height]).toEqual(by === 180 ? [200, 100] : [100, 200]);
  });

  test("takes its rules and pictures along", () => {
    const content = uprightContent(page(upright.map(TURNED[90])));
    expect(content.rules).toEqual([vertical(30, 110, 190), horizontal(160, 5, 25)]);
    expect(content.pictures).toEqual([[0, 180, 10, 200]]);
  });

  test("counts its turn to that of the page", () => {
    const content = uprightContent({ ...page(upright.map(TURNED[90])), rotation: 90 });
    expect(content.rotation).toBe(0);
  });
});

describe("a page is left as it is", () => {
  test.each<[string, readonly Glyph[]]>([
    ["without text", []],
    ["with upright text", upright],
    ["where only half is turned", [...upright, ...upright.map(TURNED[90])]],
  ])("%s", (_, glyphs) => {
    const content = page(glyphs);
    expect(uprightContent(content)).toBe(content);
  });
});
