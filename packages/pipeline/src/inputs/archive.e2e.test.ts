import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { examine } from "../examine.js";
import { ingest } from "../ingest.js";
import { zipOf } from "../testing/zip.js";

// The stages and worker threads themselves, on samples in an archive. `npm test` builds first.
const SAMPLES = fileURLToPath(new URL("../../../../samples/", import.meta.url));
const NAMES = ["budget-2020.txt", "budget-2020-ruled.pdf"];

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "yusuan-archive-e2e-"));
  const sample = (name: string) => readFileSync(join(SAMPLES, name));
  const files = NAMES.map((name) => ({ name: `公开/${name}`, content: sample(name) }));
  writeFileSync(join(root, "a.zip"), zipOf([...files, { name: "a.gif", content: "GIF89a" }]));
  for (const name of NAMES) writeFileSync(join(root, name), sample(name));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const outputsOf = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(root, out, "documents"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".json"))
      .map((name) => [name, readFileSync(join(root, out, "documents", name), "utf8")]),
  );

test("an archive gives the bytes that its files give, whatever the number of jobs", async () => {
  const inArchive = [];
  for (const jobs of [1, 2]) {
    const { files } = await ingest(["a.zip"], { out: `jobs${jobs}`, cwd: root, jobs });
    inArchive.push(files.map(({ line: { seconds: _, ...line } }) => line));
  }
  const { files } = await ingest(NAMES, { out: "files", cwd: root, jobs: 2 });
  expect(inArchive[0]?.map(({ file, status }) => `${file} ${status}`)).toEqual([
    "a.zip/a.gif failed",
    "a.zip/公开/budget-2020-ruled.pdf ok",
    "a.zip/公开/budget-2020.txt ok",
  ]);
  expect(inArchive[1]).toEqual(inArchive[0]);
  expect(inArchive[0]?.slice(1).map(({ id }) => id)).toEqual(files.map(({ line }) => line.id));
  expect(outputsOf("jobs1")).toEqual(outputsOf("files"));
  expect(outputsOf("jobs2")).toEqual(outputsOf("files"));
});

test("audit takes an archive, and a file in it", async () => {
  const all = await examine("a.zip", { cwd: root });
  expect(all.map(({ audit }) => (audit?.summary.figures ?? 0) > 0)).toEqual([false, true, true]);
  const [one, ...none] = await examine("a.zip/公开/budget-2020.txt", { cwd: root });
  expect([one?.line.file, none]).toEqual(["a.zip/公开/budget-2020.txt", []]);
});
