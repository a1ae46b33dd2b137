import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "../main.js";

const BIN = fileURLToPath(new URL("../../bin/yusuan.js", import.meta.url));
const SAMPLE = fileURLToPath(new URL("../../../../samples/budget-2020.txt", import.meta.url));

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "yusuan-export-"));
  spawnSync(process.execPath, [BIN, "ingest", SAMPLE, "--out", "out"], { cwd: root });
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

test("says how many rows each table has, and where", async () => {
  const { code, stdout, stderr } = await yusuan(
    "export",
    "out",
    "--to",
    "dataset",
    "--formats",
    "csv,parquet",
  );
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^documents +1$/mu);
  expect(stdout).toMatch(/^lines +[1-9]\d+$/mu);
  expect(stdout).toMatch(/^written to dataset: .*csv\/, parquet\/$/mu);
  expect(readdirSync(join(root, "dataset")).sort()).toEqual([
    "codebook.md",
    "codebook.zh-CN.md",
    "csv",
    "datapackage.json",
    "export.json",
    "parquet",
  ]);
  const chinese = await yusuan("export", "out", "--to", "dataset", "--formats", "csv", "--lang", "zh");
  expect(chinese.stdout).toMatch(/^数据表 +行数$/mu);
  expect(chinese.stdout).toMatch(/^已写入 dataset：/mu);
});

test("a folder below the run is fine, the run itself is not", async () => {
  expect((await yusuan("export", "out", "--to", "out/dataset", "--formats", "csv")).code).toBe(0);
  const { code, stderr } = await yusuan("export", "out", "--to", "out");
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: .*belongs to the run itself.*\n错误：.*属于运行结果本身/u);
});

test("a folder that is no run is told with the way out", async () => {
  const { code, stderr } = await yusuan("export", "dataset", "--to", "other");
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: .*no run folder.*ingest.*\n错误：.*不是运行结果文件夹/u);
  expect(readdirSync(root)).not.toContain("other");
});

test.each([
  [["export", "out"], /required option.*--to <dir>/u],
  [
    ["export", "out", "--to", "x", "--formats", "csv,ods"],
    /Allowed choices.*\n错误：.*可选 csv、parquet、duckdb、xlsx/u,
  ],
  [["export", "out", "--to", "x", "--formats", ""], /Allowed choices/u],
])("%j is wrong usage", async (argv, message) => {
  const { code, stderr } = await yusuan(...argv);
  expect(code).toBe(64);
  expect(stderr).toMatch(message);
});

test("help has examples in both languages", async () => {
  expect((await yusuan("export", "--help")).stdout).toMatch(/Examples:\n {2}yusuan export /u);
  expect((await yusuan("export", "--help", "--lang", "zh")).stdout).toContain("示例：\n  yusuan export ");
});
