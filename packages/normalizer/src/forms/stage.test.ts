import { describe, expect, it } from "vitest";
import { normalize } from "../normalize.js";
import { extractionOf, tableOf, textOf } from "../testing/extraction.js";

describe("the stage of a document's tables", () => {
  const program = (sum: string) => [
    "功能分类科目编码|科目名称|合计|基本支出|项目支出",
    `205|教育支出|${sum}|${sum}|`,
    `合计|<|${sum}|${sum}|`,
  ];
  const pair = (of: string) => [
    "收入|<|支出|<",
    `项目|${of}|项目|${of}`,
    "一、财政拨款收入|1.00|一、教育支出|1.00",
    "总计|1.00|总计|1.00",
  ];

  it("may hold a budget and a final account, told apart by the headings where the titles say nothing", () => {
    const { statements, document } = normalize(
      extractionOf(
        textOf("heading", "某某局2023年度部门决算"),
        tableOf(pair("决算数"), { title: "部门收支总表", id: "a" }),
        tableOf(program("3.00"), { title: "一般公共预算财政拨款支出表", id: "b" }),
        textOf("heading", "某某局2024年部门预算公开"),
        tableOf(pair("预算数"), { title: "部门收支总表", id: "c" }),
        tableOf(program("4.00"), { title: "一般公共预算财政拨款支出表", id: "d" }),
        tableOf(program("4.00"), { title: "支出预算总表", id: "e" }),
      ),
    );
    expect(statements.map(({ form }) => form)).toEqual([
      "final-account-revenue-expenditure-summary",
      "final-account-general-budget-by-function",
      "revenue-expenditure-summary",
      "general-budget-by-function",
      "expenditure-by-function",
    ]);
    expect(document.kind).toBe("department-budget");
  });

  it("may compare with last year's final figures and is a budget", () => {
    const { statements } = normalize(
      extractionOf(
        textOf("heading", "某某局2024年部门预算"),
        tableOf(
          [
            "功能分类科目编码|科目名称|2022年决算数|2024年预算数|<|<",
            "^|^|^|合计|基本支出|项目支出",
            "205|教育支出|7.00|8.00|8.00|",
            "合计|<|7.00|8.00|8.00|",
          ],
          { title: "一般公共预算支出表" },
        ),
      ),
    );
    expect(statements.map(({ form }) => form)).toEqual(["general-budget-by-function"]);
    expect(statements[0]?.lines[0]?.figures.total?.text).toBe("8.00");
  });

  it("of which only placeholders are filled in has statements without figures and codes that are codes", () => {
    const { statements, document } = normalize(
      extractionOf(
        tableOf(
          [
            "项目|<|本年收入合计|财政拨款收入|其他收入",
            "功能分类科目编码|科目名称|^|^|^",
            "合计|<|||",
            "205|教育支出|||",
            "…|…|||",
            "XX|XX|||",
          ],
          { title: "收入决算表", unit: "万元" },
        ),
        tableOf(["预算数|<|决算数|<", "合计|公务接待费|合计|公务接待费", "|||"], {
          title: "“三公”经费支出决算表",
          unit: "万元",
        }),
      ),
    );
    expect(document.kind).toBe("final-account");
    expect(statements.map(({ lines }) => lines.map(({ code, role }) => code ?? role))).toEqual([
      ["total", "205", "item", "item"],
      [],
    ]);
    expect(statements.flatMap(({ unreadCells }) => unreadCells)).toEqual([]);
  });
});
