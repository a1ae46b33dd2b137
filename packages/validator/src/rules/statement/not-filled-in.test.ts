import type { FormId } from "@yusuan/schema";
import { describe, expect, test } from "vitest";
import { audit } from "../../audit.js";
import { indexDocument } from "../../document/document-index.js";
import { budget } from "../../testing/budget-text.js";
import { notFilledIn } from "./not-filled-in.js";

const FORMS: readonly FormId[] = [
  "final-account-revenue-by-function",
  "final-account-expenditure-by-function",
  "final-account-government-fund-by-function",
];
const template = (cell: string, forms = FORMS) =>
  budget(
    forms.map((form) => ({ form, text: `total\n205 教育支出 -\n… -\n= 合计 ${cell}` })),
    { kind: "final-account" },
  );
const rules = (cell: string) => audit(template(cell)).findings.map(({ rule }) => rule);

describe(notFilledIn.id, () => {
  test("a template gets one note and nothing else", () => {
    expect(notFilledIn.find(indexDocument(template("-")))).toMatchObject([
      { verdict: "convention", severity: "note" },
    ]);
    expect(rules("-")).toEqual(["not-filled-in"]);
  });

  test("a printed zero is an amount", () => {
    expect(notFilledIn.find(indexDocument(template("0.00")))).toEqual([]);
    expect(rules("0.00")).toContain("required-tables");
  });

  test("two empty tables are no template", () => {
    expect(notFilledIn.find(indexDocument(template("-", FORMS.slice(1))))).toEqual([]);
  });
});
