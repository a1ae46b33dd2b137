import { expect, test } from "vitest";
import { basePhrase } from "./base-phrase.js";

test.each([
  ["比2023年预算减少876.75万元", "财政拨款收入", "budget", "budget", false],
  ["与 2023 年预算持平", "公务接待费", "budget", "budget", false],
  ["比上年减少174.67万元", "收入预算", "budget", "budget", false],
  ["较上年预算增加1万元", "公务接待费", "budget", "budget", false],
  ["比2023年当年预算执行数增加1%", "行政运行", "budget", "final-account", true],
  ["比2023年度减少0.15万元", "三公经费支出", "final-account", "final-account", false],
  ["支出与上一年度持平", "公务接待费支出", "final-account", "final-account", false],
  ["比2023年决算增加1万元", "支出", "budget", "final-account", false],
] as const)("%s of %s in a %s", (clause, subject, kind, base, isExecuted) => {
  expect(basePhrase(clause, subject, 2024, kind)).toEqual({ year: 2023, kind: base, isExecuted });
});

test.each([
  ["比2024年预算增加1万元", "收入预算", "budget"],
  ["比2022年预算增加1万元", "收入预算", "budget"],
  ["比上年减少1万元", "公务接待费", "budget"],
  ["增加1万元", "收入预算", "budget"],
  ["决算数同预算数持平", "行政运行", "final-account"],
  ["比年初预算减少1万元", "行政运行", "final-account"],
] as const)("%s of %s in a %s names no document of last year", (clause, subject, kind) => {
  expect(basePhrase(clause, subject, 2024, kind)).toBeUndefined();
});
