import { describe, expect, test } from "vitest";
import { codedRowOf, rowKey } from "./coded-row.js";

const read = (line: string) => {
  const row = codedRowOf(7, line.split(" "));
  return row && rowKey(row);
};

describe("codedRowOf reads", () => {
  test.each([
    ["a code in parts", "201 03 01 行政运行 4,389,103.48 0.00 50,000", "7 2010301 438910348 5000000"],
    ["parts without a zero", "201 3 1 行政运行 12", "7 2010301 1200"],
    ["a whole code", "2010301 行政运行 1.00 2.00", "7 2010301 100 200"],
    ["one level", "201 一般公共服务支出 1.5", "7 201 150"],
    ["two levels", "301 01 基本工资 1,100", "7 30101 110000"],
    ["a name in two words", "30101 基本 工资 -100.00", "7 30101 -10000"],
  ])("%s", (_, line, key) => {
    expect(read(line)).toBe(key);
  });
});

describe("codedRowOf passes over", () => {
  test.each([
    ["no code", "合计 100.00"],
    ["a code of no length", "2010 行政运行 100.00"],
    ["no name", "201 03 01 100.00"],
    ["no amount", "201 03 01 行政运行"],
    ["zeros", "201 03 01 行政运行 0.00 0"],
    ["text after the amounts", "201 03 01 行政运行 100.00 注"],
    ["two lanes", "301 工资福利支出 100.00 302 商品和服务支出 50.00"],
    ["the code of a lane beside", "30111 公务员医疗补助缴费 12.00 30209"],
    ["a date", "2020 年 1 月"],
    ["nothing", ""],
  ])("%s", (_, line) => {
    expect(read(line)).toBeUndefined();
  });
});
