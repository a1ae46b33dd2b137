import { describe, expect, it } from "vitest";
import { normalize } from "./normalize.js";
import { extractionOf, tableOf, textOf } from "./testing/extraction.js";

const expenditure = (head = "合计") => [
  `类|款|项|科目名称|${head}|基本支出|项目支出`,
  "201|||一般公共服务支出|1.5||",
];
const threePublic = ["合计|因公出国（境）费|公务接待费|公务用车购置及运行费", "1.5|0.5|1|"];
const unitsOf = (...blocks: Parameters<typeof extractionOf>) =>
  normalize(extractionOf(...blocks)).statements.map(({ unit, unitSource, lines }) => [
    unit,
    unitSource,
    lines[0]?.figures.total?.value,
  ]);

describe("units", () => {
  it("takes the table's own", () => {
    expect(unitsOf(tableOf(expenditure(), { unit: "万元" }))).toEqual([["万元", "printed", "15000.00"]]);
    expect(unitsOf(textOf("paragraph", "单位：千元"), tableOf(expenditure()))).toEqual([
      ["千元", "printed", "1500.00"],
    ]);
  });

  it("takes the header's", () => {
    expect(
      unitsOf(
        tableOf([
          "类|款|项|科目名称|合计（万元）|基本支出（万元）|项目支出（万元）",
          "201|||一般公共服务支出|1.5||",
        ]),
      ),
    ).toEqual([["万元", "header", "15000.00"]]);
  });

  it("takes the document's", () => {
    expect(
      unitsOf(textOf("heading", "金额单位：万元"), textOf("paragraph", "说明。"), tableOf(expenditure())),
    ).toEqual([["万元", "document", "15000.00"]]);
  });

  it("takes the other tables', but not for the 三公 table", () => {
    expect(
      unitsOf(tableOf(expenditure(), { unit: "万元" }), tableOf(expenditure()), tableOf(threePublic)),
    ).toEqual([
      ["万元", "printed", "15000.00"],
      ["万元", "document", "15000.00"],
      ["元", "assumed", "1.50"],
    ]);
  });

  it("says when it only assumes 元", () => {
    expect(unitsOf(tableOf(expenditure()))).toEqual([["元", "assumed", "1.50"]]);
  });
});
