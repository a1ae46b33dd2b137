import type { TrueStatement } from "@yusuan/samples";
import type { Figure, Line, Statement } from "@yusuan/schema";
import { describe, expect, test } from "vitest";
import { compareStatements } from "./compare-statements.js";

const truth: readonly TrueStatement[] = [
  {
    form: "expenditure-by-function",
    lines: [
      {
        code: "2010301",
        name: "行政运行",
        figures: [
          { measure: "total", text: "3.00", value: "3.00" },
          { measure: "basic", text: "3.00", value: "3.00" },
        ],
      },
      { name: "合计", figures: [{ measure: "total", text: "3.00", value: "3.00" }] },
    ],
  },
];
const line = (name: string, figures: Record<string, string>, parts: Partial<Line> = {}): Line => ({
  id: name,
  role: "item",
  name,
  row: 0,
  page: 1,
  figures: Object.fromEntries(
    Object.entries(figures).map(([measure, value]) => [
      measure,
      { id: `${name}.${measure}`, value } as Figure,
    ]),
  ),
  ...parts,
});
const code = { code: "2010301", codeStatus: "exact" } as const;
const total = line("合计", { total: "3.00" });
const compare = (lines: readonly Line[], form = "expenditure-by-function") =>
  compareStatements(truth, { statements: [{ form, lines } as unknown as Statement] });

describe("compareStatements", () => {
  test("finds everything exact", () => {
    expect(compare([line("行政运行", { total: "3.00", basic: "3.00" }, code), total])).toEqual({
      lines: 2,
      exactLines: 2,
      figures: 3,
      exactFigures: 3,
      wrongFigures: [],
      inexact: [],
    });
  });

  test.each<[string, Line, number, string[]]>([
    ["another value", line("行政运行", { total: "3.00", basic: "8.00" }, code), 2, ["行政运行.basic"]],
    ["another measure", line("行政运行", { total: "3.00", project: "3.00" }, code), 2, ["行政运行.project"]],
    [
      "a figure too many",
      line("行政运行", { total: "3.00", basic: "3.00", project: "0.00" }, code),
      3,
      ["行政运行.project"],
    ],
    ["a figure too few", line("行政运行", { total: "3.00" }, code), 2, []],
    ["another name", line("行政", { total: "3.00" }, code), 1, ["行政.total"]],
    ["another code", line("行政运行", { total: "3.00" }, { ...code, code: "201" }), 1, ["行政运行.total"]],
    ["a side", line("行政运行", { total: "3.00" }, { ...code, side: "revenue" }), 1, ["行政运行.total"]],
  ])("%s is not exact", (_, ours, exactFigures, wrongFigures) => {
    expect(compare([ours, total])).toMatchObject({ exactLines: 1, figures: 3, exactFigures, wrongFigures });
  });

  test("a line that is not there is wrong", () => {
    const ours = [
      line("行政运行", { total: "3.00", basic: "3.00" }, code),
      total,
      line("合计", { total: "9.00" }),
    ];
    expect(compare(ours)).toMatchObject({ exactLines: 2, wrongFigures: ["合计.total"] });
  });

  test("another form has none of the lines", () => {
    expect(compare([total], "revenue-by-function")).toMatchObject({
      lines: 2,
      exactLines: 0,
      exactFigures: 0,
    });
  });

  test("a code that the name tells is not a printed one", () => {
    const ours = line("合计", { total: "3.00" }, { code: "201", codeStatus: "from-name" });
    expect(compare([ours])).toMatchObject({ exactLines: 1 });
  });
});
