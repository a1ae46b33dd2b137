import fc from "fast-check";
import { expect, test } from "vitest";
import { workbookName } from "./file-name.js";

const ID = "4b70123a4f5028c5";

test.each([
  ["budget-2020.pdf", `budget-2020.${ID}.xlsx`],
  ["某局 2024年度部门决算.pdf", `某局-2024年度部门决算.${ID}.xlsx`],
  ["../../etc/passwd", `passwd.${ID}.xlsx`],
  ["=cmd|'/c calc'!A1.txt", `c-calc-A1.${ID}.xlsx`],
  ["...", `${ID}.xlsx`],
])("%s gives %s", (file, name) => expect(workbookName(file, ID)).toBe(name));

test("any name is safe and short enough for a file system", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (file) => {
      const name = workbookName(file, ID);
      expect(name).not.toMatch(/[\s/\\:*?"<>|]|\p{Cc}|^[.-]/u);
      expect(new TextEncoder().encode(`${name}.tmp`).length).toBeLessThanOrEqual(255);
      expect(name.endsWith(`${ID}.xlsx`)).toBe(true);
    }),
  );
});
