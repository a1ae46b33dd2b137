import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SAMPLES, sampleRun } from "../testing/sample-run.js";
import type { ReportOutcome } from "./write-document.js";
import { writeReport } from "./write-report.js";

let scratch = "";
let out = "";
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "yusuan-report-test-"));
  writeFileSync(join(scratch, "empty.txt"), "");
  writeFileSync(join(scratch, "words.txt"), "本文件没有表格。</script><img src=x onerror=alert(1)>\n");
  const names = ["self-evaluation-2022.pdf", "self-evaluation-2022.txt"];
  out = await sampleRun(names, [join(scratch, "empty.txt"), join(scratch, "words.txt")]);
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(dirname(out), { recursive: true, force: true });
});

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort();

test("one page for each document, pictures of the pages that can be drawn, the same bytes every time", async () => {
  const outcomes: ReportOutcome[] = [];
  const [first, second] = [join(scratch, "a"), join(scratch, "b")];
  const options = { source: "/nowhere", images: true };
  const summary = await writeReport(out, first, { ...options, onDocument: (each) => outcomes.push(each) });
  await writeReport(out, second, options);
  expect(summary).toMatchObject({ written: 3, failed: 0, pictures: 2, index: join(first, "index.html") });
  expect(outcomes.filter(({ status }) => status === "skipped")).toHaveLength(1);
  const files = filesBelow(first);
  expect(files.filter((name) => name.endsWith(".webp"))).toHaveLength(2);
  expect(files.filter((name) => name.endsWith(".tmp"))).toEqual([]);
  expect(filesBelow(second)).toEqual(files);
  for (const name of files) {
    expect(readFileSync(join(second, name)).equals(readFileSync(join(first, name)))).toBe(true);
  }
});

test("nothing of a document stands in any HTML", async () => {
  const to = join(scratch, "html");
  await writeReport(out, to, { source: scratch, images: false });
  const pages = filesBelow(to).filter((name) => name.endsWith(".html"));
  const texts = new Set(pages.map((name) => readFileSync(join(to, name), "utf8")));
  expect(pages).toHaveLength(7);
  // The pages of the run, of its projects, of documents, of their projects: one and the same for all.
  expect(texts.size).toBe(4);
});

test("files that are not there, or have changed, give no pictures, and that is told", async () => {
  const folder = join(scratch, "moved");
  cpSync(out, join(folder, "run"), { recursive: true });
  const lines = readFileSync(join(out, "run.jsonl"), "utf8").replaceAll(SAMPLES, "samples");
  writeFileSync(join(folder, "run", "run.jsonl"), lines);
  writeFileSync(join(folder, "self-evaluation-2022.pdf"), "%PDF-1.4 another one");
  const to = join(folder, "report");
  const summary = await writeReport(join(folder, "run"), to, { source: folder, images: true });
  expect(summary).toMatchObject({ written: 3, pictures: 0 });
  const [pdf = ""] = outcomesOf(lines);
  expect(readFileSync(join(to, "documents", pdf, "data.js"), "utf8")).toContain("--source");
  const found = await writeReport(join(folder, "run"), to, { source: dirname(SAMPLES), images: true });
  expect(found.pictures).toBe(2);
});

function outcomesOf(lines: string): readonly string[] {
  return [...lines.matchAll(/self-evaluation-2022\.pdf","id":"([0-9a-f]{16})"/gu)].map(([, id]) => id ?? "");
}

test("a run is not written over, and a folder that is no run leaves nothing", async () => {
  const options = { source: ".", images: false };
  await expect(writeReport(out, out, options)).rejects.toMatchObject({ code: "run-folder" });
  await expect(writeReport(scratch, join(scratch, "c"), options)).rejects.toMatchObject({
    code: "not-a-run",
  });
  expect(existsSync(join(scratch, "c"))).toBe(false);
  await expect(writeReport(out, join(scratch, "empty.txt", "x"), options)).rejects.toMatchObject({
    code: "cannot-write",
  });
});
