import { expect, test } from "vitest";
import { documentOf, failedDocument, findingOf } from "../testing/samples.js";
import { formatFindings } from "./findings.js";
import { createStyle } from "./style.js";

const black = createStyle(false);

test("a finding names rule, amounts, page, place and figure", () => {
  expect(formatFindings([documentOf([findingOf()])], "en", black)).toBe(
    [
      "年度/预算 1.pdf",
      "  figures 5: 3 proven, 1 unproven, 1 contradicted, 0 repaired; identities 3: 2 satisfied, 1 violated, 0 undecided",
      "  error row-total (document error)",
      "    the parts do not add up",
      "    expected 1,097,073.43, printed 1,097,073.34, difference -0.09",
      "    page 9 (10, 20, 30, 40) “1,097,073.34” g1",
      "",
    ].join("\n"),
  );
});

test("the same in Chinese, with the place where there is no box", () => {
  const evidence = [{ page: 1, bbox: null, place: "line 87", text: "5" }];
  const text = formatFindings([documentOf([findingOf({ evidence })])], "zh", black);
  expect(text).toContain("错误 row-total (文件差错)");
  expect(text).toContain("分项之和不等于合计");
  expect(text).toContain("第 1 页 第87行 “5”");
});

test("several lines, and a place of another kind, in Chinese", () => {
  const evidence = ["lines 12-14", "sheet 2"].map((place) => ({ page: 1, bbox: null, place, text: "5" }));
  const documents = [documentOf([findingOf({ evidence })])];
  expect(formatFindings(documents, "zh", black)).toMatch(/第 1 页 第12-14行 “5”[\s\S]*第 1 页 sheet 2 “5”/u);
  expect(formatFindings(documents, "en", black)).toContain("page 1 lines 12-14 “5”");
});

test("of many places the first are shown, and how many more there are", () => {
  const evidence = Array.from({ length: 10 }, (_, i) => ({ page: i + 1, bbox: null, text: "5" }));
  const documents = [documentOf([findingOf({ evidence })])];
  expect(formatFindings(documents, "en", black)).toContain("page 8 “5”\n    and 2 more places\n");
  expect(formatFindings(documents, "zh", black)).toContain("另有 2 处");
});

test("tables that no form claims are told", () => {
  const { line, ...rest } = documentOf([]);
  const of = (unrecognized: number) => [{ ...rest, line: { ...line, tables: { total: 9, unrecognized } } }];
  expect(formatFindings(of(3), "en", black)).toContain(
    "\n  3 of 9 tables are of no known form and were not audited\n  no findings\n",
  );
  expect(formatFindings(of(3), "zh", black)).toContain("\n  共 9 张表，其中 3 张未识别，未核对\n");
  expect(formatFindings(of(0), "en", black)).not.toContain("tables");
});

test("a document without findings says so; one that failed is not shown", () => {
  expect(formatFindings([documentOf([])], "en", black)).toContain("no findings");
  expect(formatFindings([failedDocument()], "en", black)).toBe("");
});

test("colours only where they are wanted", () => {
  const documents = [documentOf([findingOf()])];
  expect(formatFindings(documents, "en", createStyle(true))).toContain("\u001b[31merror\u001b[0m");
  expect(formatFindings(documents, "en", black)).not.toContain("\u001b");
});
