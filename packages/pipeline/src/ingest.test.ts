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
import { InputError, runLineSchema } from "@yusuan/schema";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readRun } from "./folder/run-reader.js";
import { ingestWith } from "./ingest.js";
import { OBEDIENT, QUIET } from "./testing/stages.js";
import type { Pool } from "./work/pool.js";
import { runTask } from "./work/task.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "yusuan-ingest-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, text: string): void => writeFileSync(join(root, name), text);
const inProcess = (): Pool => ({
  run: async (task) => ({ ...(await runTask(task, OBEDIENT, QUIET)), seconds: 0.5 }),
  close: async () => undefined,
});
const run = (paths: readonly string[], makePool = inProcess) =>
  ingestWith(makePool, paths, { out: "out", cwd: root });
const linesOf = () =>
  readFileSync(join(root, "out/run.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => runLineSchema.parse(JSON.parse(line)));

test("one line for every file, whatever becomes of it", async () => {
  put("b.txt", "pages read read");
  put("a.txt", "pages read failed");
  put("c.txt", "refuse");
  put("problem.txt", "read problem");
  const { counts } = await run(["missing.pdf", "."]);
  expect(linesOf().map(({ file, status }) => [file, status])).toEqual([
    ["a.txt", "partial"],
    ["b.txt", "ok"],
    ["c.txt", "failed"],
    ["missing.pdf", "failed"],
    ["problem.txt", "partial"],
  ]);
  expect(counts).toEqual({ ok: 1, partial: 2, failed: 2 });
  expect(linesOf()[2]?.reason).toBe("unsupported: no such format / 不支持");
  expect(linesOf().map(({ tables }) => tables)).toEqual([
    { total: 0, unrecognized: 0 },
    { total: 0, unrecognized: 0 },
    undefined,
    undefined,
    { total: 0, unrecognized: 0 },
  ]);
  expect(linesOf()[2]?.id).toMatch(/^[0-9a-f]{16}$/u);
  expect(linesOf()[3]).toMatchObject({ id: null, pages: { total: 0 }, seconds: 0 });
});

test("a document's folder holds the three outputs and nothing else", async () => {
  put("a.txt", "read");
  const { files } = await run(["a.txt"]);
  const folder = join(root, "out/documents", files[0]?.line.id ?? "");
  expect(readdirSync(folder).sort()).toEqual(["audit.json", "budget.json", "extraction.json"]);
  const budget = readFileSync(join(folder, "budget.json"), "utf8");
  expect(Object.keys(JSON.parse(budget))[0]).toBe("schema");
  expect(readdirSync(join(root, "out")).sort()).toEqual([".yusuan", "documents", "run.jsonl"]);
});

test("the same content is worked on once and listed under every name", async () => {
  put("a.txt", "read");
  put("b.txt", "read");
  let tasks = 0;
  await run(["."], () => {
    const pool = inProcess();
    return { ...pool, run: (task) => pool.run(task).finally(() => (tasks += 1)) };
  });
  expect(tasks).toBe(1);
  const [a, b] = linesOf();
  expect(a).toMatchObject({ file: "a.txt", status: "ok", seconds: 0.5 });
  expect(b).toMatchObject({ file: "b.txt", id: a?.id, status: "ok", seconds: 0 });
  expect(b?.reason).toMatch(/^duplicate: .*a\.txt/u);
});

test("lines keep the order of the paths when later files end first", async () => {
  for (const name of ["a", "b", "c", "d"]) put(`${name}.txt`, `read ${name}`);
  const seen: string[] = [];
  const pool = (): Pool => ({
    run: async (task) => {
      const wait = task.path.endsWith("a.txt") ? 40 : 0;
      await new Promise((resolve) => setTimeout(resolve, wait));
      return inProcess().run(task);
    },
    close: async () => undefined,
  });
  const onProgress = ({ file }: { file: { line: { file: string } } }) => seen.push(file.line.file);
  await ingestWith(pool, ["."], { out: "out", cwd: root, onProgress });
  expect(linesOf().map(({ file }) => file)).toEqual(["a.txt", "b.txt", "c.txt", "d.txt"]);
  expect(seen.at(-1)).toBe("a.txt");
});

test("what was reached before a failure is kept, what an earlier run left is not", async () => {
  put("break.txt", "read");
  const first = await run(["break.txt"]);
  const id = first.files[0]?.line.id ?? "";
  const folder = join(root, "out/documents", id);
  expect(linesOf()[0]).toMatchObject({ status: "failed", pages: { read: 1 } });
  expect(readdirSync(folder)).toEqual(["extraction.json"]);
  writeFileSync(join(folder, "audit.json"), "old");
  await run(["break.txt"]);
  expect(readdirSync(folder)).toEqual(["extraction.json"]);
});

test("a failed file leaves no folder", async () => {
  put("c.txt", "refuse");
  const { files } = await run(["c.txt"]);
  expect(existsSync(join(root, "out/documents", files[0]?.line.id ?? ""))).toBe(false);
});

test("an output that departs from its schema is written and reported", async () => {
  put("bend.txt", "read");
  await run(["bend.txt"]);
  expect(linesOf()[0]).toMatchObject({ status: "partial" });
  expect(linesOf()[0]?.reason).toMatch(/^schema-departure: .*budget\.json: document\.fiscalYear/u);
});

test("a file that changes under the run is said to have changed", async () => {
  put("a.txt", "read");
  await run(["a.txt"], () => {
    put("a.txt", "read read");
    return inProcess();
  });
  expect(linesOf()[0]?.reason).toMatch(/^changed: /u);
});

test("refuses before any work where the run folder cannot be written", async () => {
  put("out", "a file in its place");
  put("a.txt", "read");
  const refusal = run(["a.txt"], () => expect.fail("no work may begin"));
  await expect(refusal).rejects.toThrow(InputError);
  await expect(refusal).rejects.toMatchObject({ code: "cannot-write" });
});

test.each(["out", "out/below", "out/documents"])("a file in the way (%s) is named", async (out) => {
  const blocker = join(root, "out");
  if (out === "out/documents") mkdirSync(blocker);
  put(out === "out/documents" ? out : "out", "a file");
  const refusal = ingestWith(inProcess, ["."], { out: out === "out/below" ? out : "out", cwd: root });
  await expect(refusal).rejects.toMatchObject({
    code: "cannot-write",
    text: {
      en: expect.stringContaining(`${out === "out/documents" ? join(root, out) : blocker} is a file`),
      zh: expect.stringContaining("是文件，不是文件夹"),
    },
  });
});

test("a second run does not read or count the first", async () => {
  put("a.txt", "read");
  const first = await run(["."]);
  const second = await run(["."]);
  expect(second.files.map(({ line }) => line.file)).toEqual(["a.txt"]);
  expect([first.passedOver, second.passedOver]).toEqual([[], []]);
});

test("pages that an interrupted run kept are neither read nor counted", async () => {
  put("a.txt", "read");
  const kept = join(root, "out/partial/0123456789abcdef");
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, "page-0001-0123456789abcdef.json"), "{}");
  writeFileSync(join(kept, "note.txt"), "read");
  const { files, passedOver } = await run(["out", "."]);
  expect(files.map(({ line }) => line.file)).toEqual(["a.txt", "out"]);
  expect(passedOver).toEqual([]);
  expect(existsSync(kept)).toBe(true);
});

test("a run that breaks off leaves its lines under another name", async () => {
  put("a.txt", "read a");
  put("b.txt", "read b");
  const pool = (): Pool => ({
    run: async (task) => {
      if (task.path.endsWith("b.txt")) throw new Error("the pool itself broke");
      return inProcess().run(task);
    },
    close: async () => undefined,
  });
  await expect(run(["."], pool)).rejects.toThrow("the pool itself broke");
  expect(readdirSync(join(root, "out"))).toContain("run.jsonl.partial");
  expect(existsSync(join(root, "out/run.jsonl"))).toBe(false);
});

test("a run folder reads back as it was written", async () => {
  put("a.txt", "read");
  put("c.txt", "refuse");
  await run(["."]);
  const [a, c] = await readRun(join(root, "out"));
  expect(a?.audit?.document).toBe(a?.line.id);
  expect(a?.budget?.document.fiscalYear).toBe(2026);
  expect(c).toEqual({ line: linesOf()[1] });
});

test("a damaged run folder is refused", async () => {
  put("a.txt", "read");
  const { files } = await run(["."]);
  writeFileSync(join(root, "out/documents", files[0]?.line.id ?? "", "audit.json"), "{");
  await expect(readRun(join(root, "out"))).rejects.toMatchObject({ code: "not-a-run" });
  await expect(readRun(root)).rejects.toMatchObject({ code: "not-a-run" });
});

test("an empty folder is a failure, not a silent success", async () => {
  mkdirSync(join(root, "empty"));
  const { counts } = await run(["empty"]);
  expect(counts.failed).toBe(1);
  expect(linesOf()[0]?.reason).toMatch(/^no-documents: /u);
});

test("a document whose folder cannot be written fails alone", async () => {
  put("a.txt", "read a");
  put("b.txt", "read b");
  const { files } = await run(["."]);
  rmSync(join(root, "out"), { recursive: true });
  mkdirSync(join(root, "out/documents"), { recursive: true });
  writeFileSync(join(root, "out/documents", files[0]?.line.id ?? ""), "a file in its place");
  await run(["."]);
  expect(linesOf().map(({ status }) => status)).toEqual(["failed", "ok"]);
  expect(linesOf()[0]?.reason).toMatch(/^cannot-write: /u);
});
