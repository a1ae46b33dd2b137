import { describe, expect, it } from "vitest";
import { EDITION_2020 } from "../content/edition.js";
import { STATEMENT_SAMPLES } from "../samples.js";
import { meaningOf } from "./columns.js";
import type { TrueStatement } from "./statement.js";
import { trueStatements } from "./statements.js";

const of = (fileName: string): readonly TrueStatement[] =>
  STATEMENT_SAMPLES.filter((sample) => sample.fileName === fileName).flatMap(
    ({ document, meaningOf: meaning }) => trueStatements(document, meaning),
  );
const lines = (statements: readonly TrueStatement[], form: TrueStatement["form"]) =>
  statements.find((statement) => statement.form === form)?.lines ?? [];
const figures = (statements: readonly TrueStatement[]) =>
  statements.flatMap((statement) => statement.lines.flatMap((line) => line.figures));

describe("trueStatements", () => {
  const ruled = of("budget-2020-ruled.pdf");
  const unit = of("budget-2025-unit.pdf");

  it("has every table in order", () => {
    expect(ruled).toHaveLength(8);
    expect(new Set(unit.map(({ form }) => form)).size).toBe(9);
  });

  it("tells a coded line with the measures in the order of the columns", () => {
    expect(lines(ruled, "revenue-by-function")[3]).toEqual({
      code: "2010302",
      name: "一般行政管理事务",
      figures: [
        { measure: "total", text: "2,840,000.00", value: "2840000.00" },
        { measure: "appropriation", text: "2,790,000.00", value: "2790000.00" },
        { measure: "other-income", text: "50,000.00", value: "50000.00" },
      ],
    });
  });

  it.each(["budget-2020-ruled.pdf", "budget-2025-unit.pdf"])("parts the sides of %s", (fileName) => {
    const summary = lines(of(fileName), "revenue-expenditure-summary");
    const income = summary.filter(({ side }) => side === "revenue");
    expect(income.at(0)?.name).toBe("财政拨款收入");
    expect(income.at(1)?.name).toBe("一般公共预算资金");
    expect(income.at(-1)?.name).toBe("收入总计");
    expect(summary.filter(({ side }) => side === "expenditure").at(-1)?.name).toBe("支出总计");
    expect(summary.every(({ name }) => !/[\s、]/u.test(name))).toBe(true);
  });

  it("gives values in 元 whatever the printed unit", () => {
    expect(lines(ruled, "three-public-and-operating")[0]?.figures.at(-1)).toEqual({
      measure: "agency-operation",
      text: "84.83",
      value: "848300.00",
    });
  });

  it("leaves lines without figures out", () => {
    expect(lines(unit, "state-capital-by-function")).toEqual([]);
    expect(lines(ruled, "government-fund-by-function")).toHaveLength(4);
  });

  it("says what is printed: the planted error differs in one figure", () => {
    const right = figures(ruled).map(({ value }) => value);
    const wrong = figures(of("budget-2020-error.pdf")).map(({ value }) => value);
    expect(wrong).toHaveLength(right.length);
    expect(wrong.filter((value, index) => value !== right[index])).toEqual(["4398103.48"]);
  });
});

it("an unknown table has no meaning", () => {
  expect(() => meaningOf("T10", EDITION_2020)).toThrow(RangeError);
});
