import { describe, expect, test } from "vitest";
import { indexDocument } from "../document/document-index.js";
import { budget } from "../testing/budget-text.js";
import { emptyTableNote } from "./empty-table-note.js";

function severities(amount: string, notes: readonly string[]) {
  const document = budget([{ form: "government-fund-by-function", text: `total\n= 合计 ${amount}`, notes }]);
  return emptyTableNote.find(indexDocument(document)).map(({ severity }) => severity);
}

describe(emptyTableNote.id, () => {
  test.each([
    ["-", ["注：本表为空表。"], []],
    ["0.00", ["本部门没有政府性基金预算"], []],
    ["-", [], ["note"]],
    ["-", ["单位负责人"], ["note"]],
    ["5.00", [], []],
    ["5.00", ["注：本单位无政府性基金预算，本表为空表"], ["warning"]],
    ["5.00", ["数据四舍五入，无尾差调整"], []],
  ])("%s with %j", (amount, notes, expected) => {
    expect(severities(amount, notes)).toEqual(expected);
  });
});
