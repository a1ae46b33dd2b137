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
  expect(text).toContain("第 1 页 line 87 “5”");
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
