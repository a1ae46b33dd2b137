import { describe, expect, it } from "vitest";
import { tableOf } from "../testing/extraction.js";
import { gridRows } from "./grid/rows.js";
import { findLabels, labelNames } from "./labels.js";

const NAMES = labelNames({
  name: ["项目名称"],
  category: ["项目类别"],
  department: ["主管部门"],
  total: ["项目资金总额"],
});
const read = (...lines: string[]) =>
  findLabels(gridRows(tableOf(lines)), NAMES).map(({ field, text }) => `${field}=${text ?? ""}`);

describe("the value of a label", () => {
  it("is the next cell with text on its right, whatever columns lie between", () => {
    expect(read("项目名称|.|河道保洁|项目类别：|.|经常性")).toEqual(["name=河道保洁", "category=经常性"]);
    expect(read("项目资金（元）|项目资金总额|<|.|5,000.00")).toEqual(["total=5,000.00"]);
  });

  it("is none where another label follows or nothing does", () => {
    expect(read("项目名称|项目性质|一次性|项目类别|.")).toEqual(["name=", "category="]);
  });

  it("is found behind labels that are broken over cells or rows", () => {
    expect(read("项目|名称|.|河道保洁")).toEqual(["name=河道保洁"]);
    expect(read("项目名称|河道保洁|项目|经常性", ".|.|类别|.")).toEqual(["name=河道保洁", "category=经常性"]);
    expect(read("项 目 名 称：|河道保洁|*主管部门|甲局")).toEqual(["name=河道保洁", "department=甲局"]);
  });

  it("may stand in the label's own cell", () => {
    expect(read("项目名称：河道保洁|项目类别|.")).toEqual(["name=河道保洁", "category="]);
  });
});
