import fc from "fast-check";
import { expect, test } from "vitest";
import { sheetName } from "./sheet-name.js";

test("the title is cut, the table and its page are not", () => {
  expect(sheetName("T1", "收支预算总表", "p9")).toBe("T1 收支预算总表 p9");
  expect(sheetName("T12", "一般公共预算财政拨款基本支出经济分类预算表（按部门预算经济分类）", "p9-10")).toBe(
    "T12 一般公共预算财政拨款基本支出经济分类预算… p9-10",
  );
  expect(sheetName("T1", "a/b[c]:d*e?'f'\\", "p1")).toBe("T1 a b c d e ’f’ p1");
});

test("any title gives a name that a sheet may bear, whole in its head and tail", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (title) => {
      const name = sheetName("T3", title, "p1-20");
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\']|\p{Surrogate}|\p{Cc}/u);
      expect(name.startsWith("T3") && name.endsWith("p1-20")).toBe(true);
    }),
  );
});
