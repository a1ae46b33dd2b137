import type { Line, Statement } from "@yusuan/schema";
import { describe, expect, it } from "vitest";
import { normalize } from "../normalize.js";
import { extractionOf, type TableOptions, tableOf } from "../testing/extraction.js";

function only(lines: readonly string[], options: TableOptions = {}): Statement {
  const { statements, unrecognized } = normalize(extractionOf(tableOf(lines, options)));
  const [statement] = statements;
  if (!statement || statements.length > 1) throw new Error(`${statements.length}, ${unrecognized.join()}`);
  return statement;
}
const measures = ({ columns }: Statement) => columns.map(({ measure }) => measure).join(" ");
const told = ({ role, code, name, figures }: Line) =>
  [role, code, name, ...Object.entries(figures).map(([measure, { text }]) => `${measure}=${text}`)]
    .filter(Boolean)
    .join(" ");

describe("a header whose spans the source does not print", () => {
  const lost = (lines: readonly string[], title: string) =>
    only(lines, { title, unit: "万元", method: "lines" });

  it("is put right where the labels leave one way", () => {
    const expenditure = lost(
      [
        "项目|本年支出合计|基本支出|项目支出|.",
        "功能分类科目编码|科目名称|||",
        "205|教育支出|9.00|5.00|4.00",
      ],
      "支出决算表",
    );
    expect(expenditure.lines.map(told)).toEqual(["item 205 教育支出 total=9.00 basic=5.00 project=4.00"]);
    const expenses = lost(
      [
        "合计|因公出国（境）费|公务用车购置及运行维护费|公务接待费||||||||",
        "||小计|公务用车购置费|公务用车运行维护费|||||||",
        "预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数",
        "9.00|8.00|1.00|1.00|4.00|4.00|1.00|1.00|3.00|3.00|4.00|3.00",
      ],
      "财政拨款“三公”经费支出决算表",
    );
    expect(measures(expenses)).toBe(
      "total-budget total overseas-budget overseas vehicle-total-budget vehicle-total vehicle-purchase-budget vehicle-purchase vehicle-operation-budget vehicle-operation reception-budget reception",
    );
  });

  it("stays as it is where they do not", () => {
    const { columns } = lost(
      [
        "项目|甲|本年支出合计|基本支出|项目支出",
        "功能分类科目编码|科目名称|||",
        "205|教育支出|9.00|5.00|4.00",
      ],
      "支出决算表",
    );
    expect(columns.map(({ column }) => column)).toEqual([2, 3, 4]);
    expect(columns[0]?.measure).toBe("total");
  });
});
