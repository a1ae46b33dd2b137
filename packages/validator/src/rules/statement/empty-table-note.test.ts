import type { FormId } from "@yusuan/schema";
import { describe, expect, test } from "vitest";
import { audit } from "../../audit.js";
import { indexDocument } from "../../document/document-index.js";
import { budget } from "../../testing/budget-text.js";
import { emptyTableNote } from "./empty-table-note.js";

function severities(amount: string, notes: readonly string[]) {
  const document = budget([{ form: "government-fund-by-function", text: `total\n= 合计 ${amount}`, notes }]);
  return emptyTableNote.find(indexDocument(document)).map(({ severity }) => severity);
}

describe(emptyTableNote.id, () => {
  test.each<[string, string[], string[]]>([
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

  test.each<[FormId, string, string[]]>([
    ["appropriation-summary", "本单位没有政府性基金预算拨款", []],
    ["general-budget-by-function", "无国有资本经营预算", []],
    ["government-fund-by-function", "无国有资本经营预算", []],
    ["state-capital-by-function", "本单位没有政府性基金预算", []],
    ["basic-expenditure-by-economic", "本单位无“三公”经费", []],
    ["government-fund-by-function", "没有政府性基金预算", ["warning"]],
    ["state-capital-by-function", "未安排国有资本经营预算", ["warning"]],
    ["three-public-and-operating", "本单位无“三公”经费", ["warning"]],
    ["appropriation-summary", "本表为空", ["warning"]],
    ["revenue-by-function", "无数据", ["warning"]],
  ])("under %s with amounts “%s”", (form, note, expected) => {
    const document = budget([{ form, text: "total\n= 合计 5.00", notes: [note] }]);
    expect(emptyTableNote.find(indexDocument(document)).map(({ severity }) => severity)).toEqual(expected);
  });

  test.each([
    ["three-public-total agency-operation\n= 合计 0.00 5.00", "无“三公”经费", 0],
    ["three-public-total agency-operation\n= 合计 2.00 5.00", "无“三公”经费", 1],
    ["three-public-total agency-operation\n= 合计 0.00 5.00", "空表", 1],
  ])("running costs are no three public expenses: %j with “%s”", (text, note, count) => {
    const document = budget([{ form: "three-public-and-operating", text, notes: [note] }]);
    expect(emptyTableNote.find(indexDocument(document))).toHaveLength(count);
  });

  test("the note with its box is the first evidence, the first amounts follow", () => {
    const document = budget([
      {
        form: "three-public-and-operating",
        text: "total abroad reception\n= 合计 5.00 0.00 5.00",
        notes: ["数据四舍五入", "注：空表"],
        bbox: [10, 20, 30, 40],
      },
    ]);
    const [finding] = audit(document).findings.filter(({ rule }) => rule === emptyTableNote.id);
    expect(finding).toMatchObject({ severity: "warning", figures: ["s1.1.total", "s1.1.reception"] });
    expect(finding?.evidence).toEqual([
      { page: 1, bbox: [10, 20, 30, 40], text: "注：空表" },
      { figure: "s1.1.total", page: 1, bbox: [10, 20, 30, 40], text: "5.00" },
      { figure: "s1.1.reception", page: 1, bbox: null, text: "5.00" },
    ]);
  });
});
