import { expect, test } from "vitest";
import { formatTable } from "./table.js";
import { displayWidth } from "./width.js";

test("columns line up whatever the script", () => {
  const table = formatTable(
    [{ header: "名称" }, { header: "n", align: "right" }, { header: "x" }],
    [
      ["住房公积金", "1", "a"],
      ["rent", "1000", "b"],
    ],
  );
  expect(table).toBe(
    ["名称           n  x", "──────────  ────  ─", "住房公积金     1  a", "rent        1000  b", ""].join(
      "\n",
    ),
  );
});

test("long texts are cut where a column has a most", () => {
  const table = formatTable([{ header: "a", most: 6 }], [["预算总表预算总表"]]);
  expect(Math.max(...table.split("\n").map(displayWidth))).toBe(5);
});

test("no rows leave the headers", () => {
  expect(formatTable([{ header: "a" }], [])).toBe("a\n─\n");
});
