import { expect, test } from "vitest";
import { rowKey } from "./coded-row.js";
import { printedRows } from "./poppler.js";

test("printedRows tells pages and takes whole rows only", () => {
  const layout = [
    "  类  款  项   科目名称        合计",
    "  201 03 01   行政运行    4,389,103.48        0.00",
    "  208 05 05   机关事业单位基本养老",
    "\f  合计                    1.00",
    "  221         住房保障支出    606,860.08",
    "\f",
  ].join("\n");
  expect(printedRows(layout).map(rowKey)).toEqual(["1 2010301 438910348", "2 221 60686008"]);
});
