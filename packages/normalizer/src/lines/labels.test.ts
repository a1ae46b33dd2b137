import { describe, expect, it } from "vitest";
import { readLabel } from "./labels.js";

describe("readLabel", () => {
  it.each([
    ["一、财政拨款收入", "财政拨款收入", 1, false],
    ["十二、 住房保障支出", "住房保障支出", 1, false],
    ["（一）一般公共预算拨款", "一般公共预算拨款", 2, false],
    ["1. 一般公共预算资金", "一般公共预算资金", 3, false],
    ["3、国有资本经营预算", "国有资本经营预算", 3, false],
    ["（1）公务用车购置费", "公务用车购置费", 4, false],
    ["其中：财政拨款", "财政拨款", 5, true],
    ["其中：（1）公务用车购置费", "公务用车购置费", 4, true],
    ["收 入 总 计", "收入总计", 0, false],
    ["政府办公厅（室）及相关机构事务", "政府办公厅（室）及相关机构事务", 0, false],
    ["1.5倍工资", "1.5倍工资", 0, false],
    ["其中：", "其中：", 0, false],
    ["", "", 0, false],
  ])("reads %j", (label, name, depth, ofWhich) => {
    expect(readLabel(label)).toEqual({ name, depth, ofWhich });
  });
});
