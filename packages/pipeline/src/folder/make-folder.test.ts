import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeFolder } from "./make-folder.js";

const root = mkdtempSync(join(tmpdir(), "yusuan-folder-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("makes what is missing, at the same time too", async () => {
  const path = join(root, "a/b/c");
  await Promise.all([makeFolder(path), makeFolder(path)]);
  await makeFolder(path);
  expect(existsSync(path)).toBe(true);
});

test("ends with an error where a file stands in the way", async () => {
  writeFileSync(join(root, "file"), "");
  await expect(makeFolder(join(root, "file"))).rejects.toMatchObject({ code: "EEXIST" });
  await expect(makeFolder(join(root, "file/below"))).rejects.toThrow();
});

test.skipIf(!existsSync("/proc/self"))("ends with an error where no folder can be made (/proc)", async () => {
  await expect(makeFolder("/proc/yusuan/out")).rejects.toThrow();
});
