import { describe, expect, test } from "vitest";
import { indexDocument } from "../../document/document-index.js";
import { budget, type StatementText } from "../../testing/budget-text.js";
import { unitAssumed } from "./unit-assumed.js";

const found = (unitSource: NonNullable<StatementText["unitSource"]>, amount: string) =>
  unitAssumed.find(
    indexDocument(budget([{ form: "revenue-by-function", unitSource, text: `total\n= 合计 ${amount}` }])),
  );

describe(unitAssumed.id, () => {
  test("an assumed unit is told", () => {
    expect(found("assumed", "1.00")).toMatchObject([{ severity: "note", verdict: "convention" }]);
  });

  test("its first amounts are evidence", () => {
    const figures = (amount: string) => found("assumed", amount)[0]?.entries?.map(({ figure }) => figure.id);
    expect(figures("1.00")).toEqual(["s1.1.total"]);
    expect(figures("0.00")).toEqual([]);
  });

  test.each([
    ["printed", "1.00"],
    ["header", "1.00"],
    ["document", "1.00"],
    ["assumed", "-"],
  ] as const)("%s unit, amount %s", (source, amount) => {
    expect(found(source, amount)).toEqual([]);
  });
});
