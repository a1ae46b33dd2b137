import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeWhole } from "./write-whole.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "yusuan-write-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the file is replaced and nothing else is left", async () => {
  await writeFile(join(folder, "a.csv"), "old");
  await writeWhole(join(folder, "a.csv"), "new");
  expect(await readFile(join(folder, "a.csv"), "utf8")).toBe("new");
  expect(await readdir(folder)).toEqual(["a.csv"]);
});

test("a folder that is not there is told with the way out", async () => {
  await expect(writeWhole(join(folder, "none", "a.csv"), "x")).rejects.toMatchObject({
    code: "cannot-write",
  });
  await expect(writeWhole(join(folder, "none", "a.csv"), "x")).rejects.toThrow(/--to/u);
});
