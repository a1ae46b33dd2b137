import { describe, expect, test } from "vitest";
import { indexDocument } from "../../document/document-index.js";
import { budget } from "../../testing/budget-text.js";
import { codesDiffer } from "./codes-differ.js";

function found(revenue: string, expenditure: string) {
  const document = budget([
    { form: "revenue-by-function", text: `total\n${revenue}` },
    { form: "expenditure-by-function", text: `total\n${expenditure}` },
  ]);
  return codesDiffer.find(indexDocument(document));
}

describe(codesDiffer.id, () => {
  test.each([
    ["the same codes", "201 a 1.00\n208 b 1.00", "201 a 1.00\n208 b 1.00"],
    ["another order", "201 a 1.00\n208 b 1.00", "208 b 1.00\n201 a 1.00"],
    ["a code without money", "201 a 1.00\n208 b 0.00", "201 a 1.00"],
    ["a form without codes", "= 合计 1.00", "201 a 1.00"],
  ])("%s", (_, revenue, expenditure) => {
    expect(found(revenue, expenditure)).toEqual([]);
  });

  test("one finding names the codes of both sides", () => {
    const results = found("201 a 1.00\n208 b 1.00", "201 a 1.00\n210 c 1.00");
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ verdict: "document-error", severity: "warning" });
    expect(results[0]?.message.en).toContain("208 are only in revenue");
    expect(results[0]?.message.zh).toContain("210仅见于支出预算总表");
  });

  test("a line without which the rest does not add up was lost", () => {
    expect(found("20101 a 1.00\n20102 b 1.00", "201 c 2.00\n20101 a 1.00")[0]?.verdict).toBe(
      "extraction-loss",
    );
    expect(found("201 a 1.00\n208 b 1.00", "201 a 1.00\n= 合计 2.00")[0]?.verdict).toBe("extraction-loss");
    expect(found("201 a 1.00\n208 b 1.00", "201 a 1.00\n= 合计 1.00")[0]?.verdict).toBe("document-error");
  });

  test("an unread cell makes it a loss", () => {
    expect(found("201 a 1.00\n208 b ?", "210 a 1.00")[0]?.verdict).toBe("extraction-loss");
  });
});
