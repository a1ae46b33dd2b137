import { describe, expect, test } from "vitest";
import { audit } from "../audit.js";
import { budget } from "../testing/budget-text.js";
import { statementEntries } from "./statement-entries.js";

const threePublic = (row: string) =>
  budget([
    {
      form: "three-public-and-operating",
      unit: "万元",
      text: `total overseas reception vehicle-total vehicle-purchase vehicle-operation\n= 合计 ${row}`,
    },
  ]);

describe("the precision of a figure", () => {
  test("is the finest of its statement, since spreadsheets drop zeros at the end", () => {
    const quanta = statementEntries(threePublic("47.50 - - 47.50 25 22.5").statements).map(
      ({ quantum }) => quantum,
    );
    expect(new Set(quanta)).toEqual(new Set([10_000n]));
  });

  test("so that a sum that misses by less than a whole 万元 is found", () => {
    expect(audit(threePublic("47.50 - - 47.50 25 22.5")).summary.violated).toBe(0);
    expect(audit(threePublic("47.50 - - 47.50 25 21.56")).summary.violated).toBe(1);
  });

  test("is a statement's own", () => {
    const document = budget([
      { form: "revenue-by-function", text: "total\n201 a 12\n= 合计 12" },
      { form: "expenditure-by-function", text: "total\n201 a 12.40\n= 合计 12.40" },
    ]);
    expect(statementEntries(document.statements).map(({ quantum }) => quantum)).toEqual([100n, 100n, 1n, 1n]);
  });
});
