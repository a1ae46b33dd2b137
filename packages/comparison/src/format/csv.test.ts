import { expect, test } from "vitest";
import { compareDocuments } from "../compare.js";
import { coded, documentOf, statementOf, total } from "../testing/documents.js";
import { formatComparisonCsv, text } from "./csv.js";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1"])(
  "%j becomes no formula",
  (value) => {
    expect(text(value)).toBe(`'${value}`);
  },
);

test("texts that are none are left as they are", () => {
  expect(["行政运行", "a=b", "2024-budget", ""].map(text)).toEqual(["行政运行", "a=b", "2024-budget", ""]);
});

test("one line for each row; negative amounts stay numbers, quotes and commas are quoted", async () => {
  const statements = [
    statementOf("general-budget-by-function", [coded("201", '=HYPERLINK("x","y")', "-5.00"), total("10.00")]),
  ];
  const comparison = await compareDocuments(
    [documentOf({ statements, file: "=a.pdf" })],
    "year",
    { topics: [], measures: [], kinds: [], years: [], agencies: [], level: "class", onlyProven: false },
    new Map(),
  );
  const [header = "", ...lines] = formatComparisonCsv(comparison).split("\r\n");
  expect(header.split(",").slice(0, 9)).toEqual([
    "agency",
    "form",
    "side",
    "measure",
    "code",
    "name",
    "role",
    "2024-budget",
    "2024-budget share %",
  ]);
  expect(lines[1]).toContain(`201,"'=HYPERLINK(""x"",""y"")",item,-5.00,-50.00,proven`);
  expect(lines[1]).toContain(",department,'=a.pdf,");
});
