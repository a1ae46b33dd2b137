import { BUDGET_FORMS, type DocumentKind, FINAL_ACCOUNT_FORMS, type FormId } from "@yusuan/schema";
import { describe, expect, test } from "vitest";
import { indexDocument } from "../../document/document-index.js";
import { budget } from "../../testing/budget-text.js";
import { requiredTables } from "./required-tables.js";

function missing(
  forms: readonly FormId[],
  fiscalYear: number | null,
  kind: DocumentKind = "department-budget",
) {
  const statements = forms.map((form) => ({ form, text: "total\n= 合计 1.00" }));
  return requiredTables.find(indexDocument(budget(statements, { fiscalYear, kind })));
}

const without = (form: FormId) => BUDGET_FORMS.filter((each) => each !== form);

describe(requiredTables.id, () => {
  test("all tables", () => {
    expect(missing(BUDGET_FORMS, 2025)).toEqual([]);
  });

  test.each([
    [2020, 0],
    [2021, 1],
    [2025, 1],
    [null, 0],
  ])("state capital is required from 2021 on: %s", (year, count) => {
    expect(missing(without("state-capital-by-function"), year)).toHaveLength(count);
  });

  test("a missing table is a warning", () => {
    const [result] = missing(without("basic-expenditure-by-economic"), 2025);
    expect(result).toMatchObject({ severity: "warning" });
    expect(result?.message.en).toContain("T8");
  });

  test("a final account has its own", () => {
    expect(missing(FINAL_ACCOUNT_FORMS, 2024, "final-account")).toEqual([]);
    const [result] = missing(FINAL_ACCOUNT_FORMS.slice(1), 2024, "final-account");
    expect(result?.message.zh).toBe("未见：《收入支出决算总表》");
    expect(missing([...BUDGET_FORMS, ...FINAL_ACCOUNT_FORMS.slice(0, 2)], 2024)).toEqual([]);
  });

  test("not of other kinds, and not where hardly anything was recognized", () => {
    expect(missing(without("basic-expenditure-by-economic"), 2025, "self-evaluation")).toEqual([]);
    expect(missing(["revenue-by-function", "expenditure-by-function"], 2025)).toEqual([]);
  });
});
