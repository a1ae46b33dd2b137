import { describe, expect, test } from "vitest";
import { compare, functional, rowsOf } from "./testing/compared.js";
import { coded, documentOf } from "./testing/documents.js";

describe("classes of several editions", () => {
  const item = (
    id: string,
    year: number,
    code: string,
    name: string,
    codeStatus: "exact" | "name-differs" = "exact",
  ) =>
    documentOf({
      id: id.padStart(16, "0"),
      year,
      statements: [functional([{ ...coded(code, name, "100.00"), codeStatus }])],
    });

  test("a renamed class is one row under its newest name, the printed names kept", async () => {
    const comparison = await compare([
      item("1", 2018, "210", "医疗卫生与计划生育支出"),
      item("2", 2019, "210", "卫生健康支出"),
    ]);
    const [row] = rowsOf(comparison);
    expect([row?.name, row?.cells.map(({ name }) => name), row?.flags]).toEqual([
      "卫生健康支出",
      ["医疗卫生与计划生育支出", "卫生健康支出"],
      ["renamed"],
    ]);
    expect(row?.changes[0]?.change).toBe("0.00");
  });

  test("a code that an edition moved is flagged on both rows and joined on none", async () => {
    const comparison = await compare(
      [item("1", 2023, "2010308", "信访事务"), item("2", 2024, "2014004", "信访业务")],
      { level: "item" },
    );
    expect(rowsOf(comparison).map(({ code, flags, changes }) => [code, flags, changes])).toEqual([
      ["2010308", ["code-moved"], []],
      ["2014004", ["code-moved"], []],
    ]);
  });

  test("one code with two names that nothing links is not calculated", async () => {
    const comparison = await compare([
      item("1", 2024, "201", "一般公共服务支出"),
      item("2", 2025, "201", "教育支出", "name-differs"),
    ]);
    const [row] = rowsOf(comparison);
    expect(row?.changes[0]).toMatchObject({ change: null, flags: ["name-differs"] });
    expect(row?.flags).toEqual(["name-not-standard", "name-differs"]);
  });
});
