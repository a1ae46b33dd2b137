import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findPages } from "./find-pages.js";

const folder = mkdtempSync(join(tmpdir(), "yusuan-opening-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("pages at every depth, and nothing else", () => {
  expect(() => findPages(folder)).toThrow(/holds no pages/u);
  mkdirSync(join(folder, "documents/a"), { recursive: true });
  for (const name of ["index.html", "data.js", "documents/a/index.html", "documents/a/1.webp"]) {
    writeFileSync(join(folder, name), "");
  }
  expect(findPages(folder)).toEqual([
    { name: "documents/a/index.html", path: join(folder, "documents/a/index.html") },
    { name: "index.html", path: join(folder, "index.html") },
  ]);
});
