import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PageStore } from "@yusuan/extractor";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createPageStore, removePages } from "./page-store.js";

let out = "";
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "yusuan-pages-"));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const ID = "0123456789abcdef";
const scanned = (number: number): Parameters<PageStore["put"]>[1] => ({
  content: { number, width: 400, height: 300, rotation: 0, glyphs: [], rules: [], pictures: [] },
  toPage: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  scan: { engine: "fake 1", dpi: 200, turned: 0, skew: 0.25, lines: 0, confidence: 1 },
});
const files = () => readdirSync(join(out, "partial", ID));

test("a page is taken up again as it was kept", async () => {
  await createPageStore(out, ID, "auto").put(7, scanned(7));
  expect(await createPageStore(out, ID, "auto").get(7)).toEqual(scanned(7));
  expect(files()).toEqual([expect.stringMatching(/^page-0007-[0-9a-f]{16}\.json$/u)]);
});

test("another page, document or way of reading has none", async () => {
  await createPageStore(out, ID, "auto").put(7, scanned(7));
  expect(await createPageStore(out, ID, "auto").get(8)).toBeUndefined();
  expect(await createPageStore(out, ID, "always").get(7)).toBeUndefined();
  expect(await createPageStore(out, "fedcba9876543210", "auto").get(7)).toBeUndefined();
});

test.each<[string, (text: string) => string]>([
  ["cut off", (text) => text.slice(0, 100)],
  ["changed", (text) => text.replace('"width":400', '"width":401')],
  ["empty", () => ""],
])("a file that was %s is passed over", async (_, damage) => {
  const store = createPageStore(out, ID, "auto");
  await store.put(1, scanned(1));
  const file = join(out, "partial", ID, files()[0] ?? "");
  writeFileSync(file, damage(readFileSync(file, "utf8")));
  expect(await store.get(1)).toBeUndefined();
});

test("pages are removed with their folders", async () => {
  await createPageStore(out, ID, "auto").put(1, scanned(1));
  await removePages(out, ID);
  expect(readdirSync(out)).toEqual([]);
  await removePages(out, ID);
});

test("the pages of other documents stay", async () => {
  const other = createPageStore(out, "fedcba9876543210", "auto");
  await other.put(1, scanned(1));
  await removePages(out, ID);
  expect(await other.get(1)).toEqual(scanned(1));
});

test("a store that cannot be written is no error", async () => {
  writeFileSync(join(out, "partial"), "a file in its place");
  const store = createPageStore(out, ID, "auto");
  await store.put(1, scanned(1));
  expect(await store.get(1)).toBeUndefined();
});
