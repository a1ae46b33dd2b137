import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { MANIFEST_FILE, readManifest } from "./manifest.js";
import { replaceDataset } from "./work-folder.js";

let out = "";
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "yusuan-replace-"));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const put = (files: Readonly<Record<string, string>>) =>
  replaceDataset(out, async (work) => {
    mkdirSync(join(work, "csv"));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(work, path), text);
    return { rows: {}, paths: Object.keys(files) };
  });
const read = (path: string) => readFileSync(join(out, path), "utf8");
const hidden = () => readdirSync(out).filter((name) => name.startsWith("."));

test("files of an earlier export are replaced or removed, others are left alone", async () => {
  await put({ "csv/a.csv": "1", "b.txt": "1" });
  writeFileSync(join(out, "mine.txt"), "mine");
  writeFileSync(join(out, "csv/mine.csv"), "mine");
  await put({ "csv/a.csv": "2" });
  expect(read("csv/a.csv")).toBe("2");
  expect(existsSync(join(out, "b.txt"))).toBe(false);
  expect([read("mine.txt"), read("csv/mine.csv")]).toEqual(["mine", "mine"]);
  expect((await readManifest(out))?.files.map(({ path }) => path)).toEqual(["csv/a.csv"]);
  expect(hidden()).toEqual([]);
});

test("a file that export did not write is never overwritten", async () => {
  writeFileSync(join(out, "b.txt"), "mine");
  await expect(put({ "csv/a.csv": "1", "b.txt": "1" })).rejects.toMatchObject({ code: "not-ours" });
  expect(read("b.txt")).toBe("mine");
  expect(readdirSync(out)).toEqual(["b.txt"]);
  rmSync(join(out, "b.txt"));
  writeFileSync(join(out, MANIFEST_FILE), "{}");
  await expect(put({ "b.txt": "1" })).rejects.toMatchObject({ code: "not-ours" });
});

test("a failure leaves the earlier export whole", async () => {
  await put({ "b.txt": "1" });
  const before = read(MANIFEST_FILE);
  const failing = replaceDataset(out, async (work) => {
    writeFileSync(join(work, "b.txt"), "2");
    throw Object.assign(new Error("no space left on device"), { code: "ENOSPC", syscall: "write" });
  });
  await expect(failing).rejects.toMatchObject({ code: "cannot-write" });
  expect([read("b.txt"), read(MANIFEST_FILE)]).toEqual(["1", before]);
  expect(hidden()).toEqual([]);
});

test("an error of the program itself is not called a full disk", async () => {
  const failing = replaceDataset(out, async () => {
    throw new TypeError("x is not a function");
  });
  await expect(failing).rejects.toBeInstanceOf(TypeError);
});

test("what a killed export left is known for ours and taken away", async () => {
  await put({ "b.txt": "1" });
  // Killed while files were put in place: told in the manifest before the first one moved.
  const manifest = JSON.parse(read(MANIFEST_FILE));
  manifest.complete = false;
  manifest.files.push({ path: "c.txt", bytes: 1, sha256: "" });
  writeFileSync(join(out, MANIFEST_FILE), JSON.stringify(manifest));
  writeFileSync(join(out, "c.txt"), "2");
  mkdirSync(join(out, ".yusuan-export-999999999"));
  await put({ "b.txt": "3" });
  expect(existsSync(join(out, "c.txt"))).toBe(false);
  expect(hidden()).toEqual([]);
  expect((await readManifest(out))?.complete).toBe(true);
});
