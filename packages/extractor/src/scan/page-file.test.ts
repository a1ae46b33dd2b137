import { expect, test } from "vitest";
import { print } from "../testing/print.js";
import { scannedPage } from "../testing/scan.js";
import { parsePage, printPage } from "./page-file.js";

const page = scannedPage(3, "1,097,073.43 元");
const mixed = {
  ...page,
  content: { ...page.content, glyphs: [...page.content.glyphs, ...print("算", 9.1, 7.7)] },
};

test("a page comes back as it was kept", () => {
  expect(parsePage(printPage(mixed))).toEqual(mixed);
});

test("glyphs of one line refer to the same line again", () => {
  const glyphs = parsePage(printPage(page))?.content.glyphs ?? [];
  expect(glyphs.length).toBeGreaterThan(5);
  expect(new Set(glyphs.map((glyph) => glyph.scanned?.line)).size).toBe(1);
});

test("the same page gives the same text", () => {
  const kept = printPage(mixed);
  const again = parsePage(kept);
  expect(again && printPage(again)).toBe(kept);
});

test.each<[string, (text: string) => string]>([
  ["cut off", (text) => text.slice(0, -20)],
  ["changed", (text) => text.replace("1,097", "1,091").replace('"text":"1"', '"text":"7"')],
  ["empty", () => ""],
  ["something else", () => "{}"],
])("a text that was %s is no page", (_, damage) => {
  expect(parsePage(damage(printPage(page)))).toBeUndefined();
});
