import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleRun } from "../testing/sample-run.js";
import { exportWorkbooks } from "./export-workbooks.js";

type OnDocument = NonNullable<NonNullable<Parameters<typeof exportWorkbooks>[2]>["onDocument"]>;
type WorkbookOutcome = Parameters<OnDocument>[0];

let scratch = "";
let out = "";
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "yusuan-workbook-test-"));
  writeFileSync(join(scratch, "empty.txt"), "");
  writeFileSync(join(scratch, "words.txt"), "本文件没有表格。\n");
  out = await sampleRun(
    ["self-evaluation-2022.txt", "self-evaluation-2022.txt"],
    [join(scratch, "empty.txt"), join(scratch, "words.txt")],
  );
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(dirname(out), { recursive: true, force: true });
});

test("one workbook for each document, the same bytes every time, also of one without tables", async () => {
  const outcomes: WorkbookOutcome[] = [];
  const [first, second] = [join(scratch, "a"), join(scratch, "b")];
  const counts = await exportWorkbooks(out, first, { onDocument: (outcome) => outcomes.push(outcome) });
  await exportWorkbooks(out, second);
  const written = outcomes.filter(({ status }) => status === "written");
  expect(counts).toEqual({ written: 2, skipped: outcomes.length - 2, failed: 0 });
  expect(written.map(({ path }) => path?.replace(/.*[/\\]|\.[0-9a-f]{16}/gu, "")).sort()).toEqual([
    "self-evaluation-2022.xlsx",
    "words.xlsx",
  ]);
  expect(readdirSync(first)).toHaveLength(2);
  for (const name of readdirSync(first))
    expect(readFileSync(join(second, name)).equals(readFileSync(join(first, name)))).toBe(true);
});

test("only the documents that are asked for", async () => {
  const to = join(scratch, "one");
  const id = readdirSync(join(out, "documents"))[0] ?? "";
  expect(await exportWorkbooks(out, to, { ids: [id] })).toMatchObject({ written: 1 });
  expect(readdirSync(to)).toHaveLength(1);
  await expect(exportWorkbooks(out, to, { ids: ["0000000000000000"] })).rejects.toMatchObject({
    code: "unknown-document",
  });
});

test("a folder that cannot be made, and one document that cannot be written", async () => {
  await expect(exportWorkbooks(out, join(scratch, "empty.txt", "x"))).rejects.toMatchObject({
    code: "cannot-write",
  });
  await expect(exportWorkbooks(scratch, join(scratch, "c"))).rejects.toMatchObject({ code: "not-a-run" });
});
