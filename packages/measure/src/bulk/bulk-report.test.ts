import { expect, test } from "vitest";
import { bulkReport } from "./bulk-report.js";

const moments = Array.from({ length: 20 }, (_, index) => ({
  ...{ done: index + 1, reused: index % 2 === 1, seconds: (index + 1) / 2, bytes: 2 ** 20 * (100 + index) },
}));
const lines = Array.from({ length: 20 }, (_, index) =>
  index === 3
    ? { file: "3", status: "failed", reason: "duplicate: the same; encrypted: why" }
    : { file: String(index), status: "ok" },
);

test("tells whether every file has one outcome, the rate and the memory", () => {
  const report = bulkReport(moments, lines, 20, "2");
  expect(report).toContain(
    "20 files, 2 jobs: exactly one outcome each; 19 ok, 0 partial, 1 failed (encrypted 1).",
  );
  expect(report).toContain("10 different contents in 10 s: 1.00 a second.");
  expect(report).toContain("| 2 | 1 | 101 | 101 |");
});

test("a file without an outcome, or with two, is told", () => {
  expect(bulkReport(moments, lines, 21, "2")).toContain("NOT one outcome each");
  expect(bulkReport(moments, [...lines.slice(1), ...lines.slice(-1)], 20, "2")).toContain(
    "NOT one outcome each",
  );
});
