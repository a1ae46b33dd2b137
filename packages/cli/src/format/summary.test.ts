import type { RunSummary } from "@yusuan/pipeline";
import { expect, test } from "vitest";
import { failedDocument } from "../testing/samples.js";
import { formatSummary } from "./summary.js";

const pages = { total: 30, read: 28, failed: 2, skipped: 0 };
const summary: RunSummary = {
  out: "/tmp/out",
  files: [
    {
      line: {
        file: "a.pdf",
        id: "0123456789abcdef",
        status: "partial",
        pages,
        tables: { total: 9, unrecognized: 4 },
        seconds: 1,
      },
      digest: {
        title: null,
        kind: "department-budget",
        fiscalYear: 2026,
        agency: "某部门",
        figures: 300,
        proven: 290,
        scanned: 0,
        review: 0,
        findings: { error: 2, warning: 0, note: 1 },
      },
    },
    failedDocument(),
  ],
  counts: { ok: 0, partial: 1, failed: 1 },
  reasons: [{ status: "partial", code: "pages-failed", files: 1 }],
  passedOver: [
    { extension: "", count: 1 },
    { extension: ".docx", count: 2 },
  ],
};

test("a row for every file, the counts, and where to look", () => {
  const lines = formatSummary(summary, "out", "en", false).split("\n");
  expect(lines[2]).toMatch(
    /^a\.pdf +partial +department budget +2026 +某部门 +28\/30 +300 +290 +4 +2 errors, 1 note$/u,
  );
  expect(lines[3]).toMatch(/^bad\.pdf +failed +0$/u);
  expect(lines.slice(4)).toEqual([
    "",
    "2 files: 0 ok, 1 partial, 1 failed",
    "  partial: pages-failed 1",
    "passed over: 3 (? 1, .docx 2)",
    "results in out/documents, outcomes in out/run.jsonl",
    "",
  ]);
});

test("where pages were read as pictures, how many, and how many figures to look at", () => {
  const files = summary.files.map(({ line, digest }) => ({
    line,
    ...(digest ? { digest: { ...digest, scanned: 28, review: 3 } } : {}),
  }));
  const text = formatSummary({ ...summary, files }, "out", "en", false);
  expect(text.split("\n")[0]).toMatch(/ unrecognized +scanned +to check +findings$/u);
  expect(text.split("\n")[2]).toMatch(/ 4 +28 +3 +2 errors, 1 note$/u);
  expect(text).toContain("\n28 pages read as pictures; 3 figures to look at (yusuan audit out)\n");
  expect(formatSummary(summary, "out", "en", false)).not.toMatch(/scanned|pictures/u);
});

test("one file is one file", () => {
  const one = { ...summary, files: [failedDocument()], counts: { ok: 0, partial: 0, failed: 1 } };
  expect(formatSummary(one, "out", "en", false)).toContain("\n1 file: 0 ok, 0 partial, 1 failed\n");
});

test("the same in Chinese", () => {
  const text = formatSummary(summary, "out", "zh", true);
  expect(text).toContain("部门预算");
  expect(text).toContain("未识别表");
  expect(text).toContain("错误 2，提示 1");
  expect(text).toContain("共 2 个文件：成功 0，部分 1，失败 1");
});

test("of more files than anybody reads, those are shown that are not ok", () => {
  const ok = summary.files
    .slice(0, 1)
    .map((file) => ({ ...file, line: { ...file.line, status: "ok" as const } }));
  const files = [...Array.from({ length: 300 }, () => ok).flat(), failedDocument()];
  const lines = formatSummary({ ...summary, files }, "out", "en", false).split("\n");
  expect(lines.filter((line) => line.startsWith("a.pdf"))).toEqual([]);
  expect(lines[2]).toMatch(/^bad\.pdf/u);
});
