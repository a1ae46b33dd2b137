import type { CodeStatus } from "@yusuan/schema";
import { describe, expect, test } from "vitest";
import { indexDocument } from "../../document/document-index.js";
import { budget } from "../../testing/budget-text.js";
import { codeNames } from "./code-names.js";

function found(codeStatus: CodeStatus, name = "a", standardName = "b") {
  const document = budget([
    { form: "revenue-by-function", text: "total\n201 a 1.00", bbox: [1, 2, 3, 4] },
    { form: "expenditure-by-function", text: "total\n201 a 1.00" },
  ]);
  const statements = document.statements.map((statement) => ({
    ...statement,
    lines: statement.lines.map((line) => ({ ...line, name, codeStatus, standardName })),
  }));
  return codeNames.find(indexDocument({ ...document, statements }));
}

describe(codeNames.id, () => {
  test.each([
    ["misprint", "document-error", "note"],
    ["older-name", "convention", "note"],
    ["name-differs", "document-error", "warning"],
    ["unknown", "convention", "note"],
  ] as const)("%s is told once for all tables", (status, verdict, severity) => {
    const results = found(status);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ verdict, severity });
  });

  test.each(["exact", "from-name"] as const)("%s is nothing to tell", (status) => {
    expect(found(status)).toEqual([]);
  });

  test.each([
    ["机关事业单位基", "机关事业单位基本养老保险缴费支出", "note"],
    ["抚恤", "抚恤支出", "warning"],
    ["机关事业单位职", "机关事业单位基本养老保险缴费支出", "warning"],
  ] as const)("%s for %s is a %s: a cell cuts long names short", (name, standardName, severity) => {
    expect(found("name-differs", name, standardName)[0]).toMatchObject({ severity });
  });

  test("every place is evidence, with the box of its first figure", () => {
    expect(found("misprint")[0]?.places).toEqual([
      { page: 1, bbox: [1, 2, 3, 4], text: "201 a" },
      { page: 2, bbox: null, text: "201 a" },
    ]);
  });

  test("a code in no list is shown once", () => {
    expect(found("unknown")[0]?.places).toEqual([{ page: 1, bbox: [1, 2, 3, 4], text: "201 a" }]);
  });
});
