import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ingest } from "@yusuan/pipeline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "../main.js";

const SAMPLE = fileURLToPath(new URL("../../../../samples/self-evaluation-2022.pdf", import.meta.url));

let root = "";
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "yusuan-report-command-"));
  writeFileSync(join(root, "empty.txt"), "");
  await ingest([SAMPLE, join(root, "empty.txt")], { out: join(root, "out"), ocr: "never" });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const yusuan = async (...argv: readonly string[]) => {
  let stdout = "";
  let stderr = "";
  const code = await main(argv, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env: {},
    cwd: root,
  });
  return { code, stdout, stderr };
};

test("says what it wrote, and ends with the page to open", async () => {
  const { code, stdout, stderr } = await yusuan("report", "out", "--to", "report");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^report: 1 document, 2 pictures of pages, 1 without a page/u);
  expect(stdout.trimEnd().split("\n").at(-1)).toBe(join(root, "report", "index.html"));
  expect(readdirSync(join(root, "report")).sort()).toEqual([
    ...["assets", "data.js", "documents", "index.html"],
    ...["performance.html", "performance.js"],
  ]);
});

test("its pages are not taken for documents when the folder is read", async () => {
  const { code } = await yusuan("ingest", "report", "--out", "again");
  expect(code).toBe(2);
  expect(readFileSync(join(root, "again", "run.jsonl"), "utf8")).toMatch(
    /^[^\n]*"reason":"no-documents:[^\n]*\n$/u,
  );
});

test("--no-images makes no pictures, in Chinese too", async () => {
  const { stdout } = await yusuan("report", "out", "--to", "plain", "--no-images", "--lang", "zh");
  expect(stdout).toMatch(/^审阅报告：1 个文件有页面，0 张页面图片/u);
});

test("a run is not written over", async () => {
  const { code, stderr } = await yusuan("report", "out", "--to", "out");
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: .*folder that ingest wrote.*\n错误：/u);
});

test("without --to it lies in the folder of the run, which stays a run", async () => {
  const { code, stdout } = await yusuan("report", "out", "--no-images");
  expect(code).toBe(0);
  expect(stdout.trimEnd().split("\n").at(-1)).toBe(join(root, "out", "report", "index.html"));
  expect((await yusuan("report", "out", "--no-images")).code).toBe(0);
});

test("help has examples in both languages", async () => {
  expect((await yusuan("report", "--help")).stdout).toMatch(/Examples:\n {2}yusuan report /u);
  expect((await yusuan("report", "--help", "--lang", "zh")).stdout).toContain("示例：\n  yusuan report ");
});
