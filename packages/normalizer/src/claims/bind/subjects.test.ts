import { describe, expect, test } from "vitest";
import { subjectPath } from "./subjects.js";

describe("a path of 科目", () => {
  test.each([
    ["行政运行", { names: ["行政运行"] }],
    ["社会保障和就业支出(类)", { names: ["社会保障和就业支出"], digits: 3 }],
    [
      "一般公共服务支出(类)政府办公厅(室)及相关机构事务(款)行政运行(项)",
      { names: ["一般公共服务支出", "政府办公厅(室)及相关机构事务", "行政运行"], digits: 7 },
    ],
    [
      "公共安全支出(204类)司法(06款)行政运行(01项)",
      { names: ["公共安全支出", "司法", "行政运行"], digits: 7, code: "2040601" },
    ],
    ["甲类支出-乙款事务-丙项", { names: ["甲类支出", "乙款事务", "丙项"], digits: 7 }],
  ])("%s", (subject, path) => {
    expect(subjectPath(subject)).toEqual(path);
  });
});
