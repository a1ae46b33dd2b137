import type { Line, Statement } from "@yusuan/schema";
import { expect, test } from "vitest";
import { documentWith, figureOf } from "../testing/statements.js";
import { flowOf } from "./flow.js";

type Spec = Partial<Line> & { readonly name: string; readonly amount?: string; readonly unit?: string };

const summary = (
  form: Statement["form"],
  revenue: readonly Spec[],
  expenditure: readonly Spec[],
): Statement => {
  const lines = [
    ...revenue.map((spec) => ({ ...spec, side: "revenue" as const })),
    ...expenditure.map((spec) => ({ ...spec, side: "expenditure" as const })),
  ].map(({ amount, unit = "0.01", ...line }, row) => ({
    ...{ id: `s1.${row}`, role: "item" as const, row, page: 1, ...line },
    figures: amount === undefined ? {} : { total: figureOf(`s1.${row}.total`, amount, unit) },
  }));
  return {
    ...{ id: "s1", form, title: form, table: "t1", pages: [1], unit: "元", unitSource: "printed" },
    ...{ recognizedBy: "title", columns: [], lines, notes: [], unreadCells: [] },
  };
};

const TOTAL = { role: "total" } as const;

test("parts of a line do not count beside it, and lines without an amount are left out", () => {
  const flow = flowOf(
    documentWith([
      summary(
        "revenue-expenditure-summary",
        [
          { id: "a", name: "财政拨款收入", role: "group", amount: "80.00" },
          { name: "一般公共预算资金", parent: "a", amount: "80.00" },
          { name: "事业收入" },
          { ...TOTAL, name: "收入总计", amount: "80.00" },
        ],
        [
          { name: "教育支出", code: "205", amount: "80.00" },
          { ...TOTAL, name: "支出总计", amount: "80.00" },
        ],
      ),
    ]),
  );
  expect(flow?.revenue.lines.map(({ name }) => name)).toEqual(["财政拨款收入"]);
  expect(flow).toMatchObject({ difference: null, revenue: { gap: null }, expenditure: { gap: null } });
});

test("a 本年合计 is no total of the side, and balances are lines", () => {
  const flow = flowOf(
    documentWith([
      summary(
        "final-account-revenue-expenditure-summary",
        [
          { name: "财政拨款收入", amount: "80.00" },
          { ...TOTAL, name: "本年收入合计", amount: "80.00" },
          { name: "年初结转和结余", amount: "5.00" },
          { ...TOTAL, name: "总计", amount: "85.00" },
        ],
        [
          { name: "教育支出", amount: "82.00" },
          { ...TOTAL, name: "本年支出合计", amount: "82.00" },
          { name: "年末结转和结余", amount: "3.00" },
          { ...TOTAL, name: "总计", amount: "85.00" },
        ],
      ),
    ]),
  );
  expect(flow?.revenue.total?.amount.value).toBe("85.00");
  expect(flow).toMatchObject({ difference: null, revenue: { gap: null }, expenditure: { gap: null } });
  expect(flow?.expenditure.lines.map(({ name }) => name)).toEqual(["教育支出", "年末结转和结余"]);
});

test("without 收支总表 that of the treasury; without a total nothing is said of differences", () => {
  const treasury = summary("appropriation-summary", [{ name: "一般公共预算资金", amount: "9.00" }], []);
  const flow = flowOf(documentWith([treasury]));
  expect(flow).toMatchObject({ title: "appropriation-summary", difference: null });
  expect(flow?.revenue).toMatchObject({ total: null, gap: null });
  expect(
    flowOf(documentWith([summary("revenue-expenditure-summary", [{ name: "其他收入" }], [])])),
  ).toBeUndefined();
});

test("amounts in 万元 may differ by their rounding", () => {
  const wan = (amount: string) => ({ amount, unit: "100.00" });
  const flow = flowOf(
    documentWith([
      summary(
        "revenue-expenditure-summary",
        [
          { name: "甲", ...wan("300.00") },
          { name: "乙", ...wan("300.00") },
          { ...TOTAL, name: "收入总计", ...wan("700.00") },
        ],
        [
          { name: "丙", ...wan("700.00") },
          { ...TOTAL, name: "支出总计", ...wan("1000.00") },
        ],
      ),
    ]),
  );
  expect(flow).toMatchObject({
    difference: "-300.00",
    revenue: { gap: null },
    expenditure: { gap: "300.00" },
  });
});
