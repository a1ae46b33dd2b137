import { describe, expect, test } from "vitest";
import { amountPhrase, headingSubject, isSumWord, nounPhrase, staged, subjectKey } from "./subject.js";

describe("noun phrases", () => {
  test.each([
    ["1.“行政运行”科目", "行政运行"],
    ["(一)因公出国(境)费", "因公出国(境)费"],
    ["2025年支出总额为", "支出总额"],
    ["其中:公务接待费约", "公务接待费"],
    ["政府采购金额(以合同签订为准)为", "政府采购金额"],
    ["合计", "合计"],
    ["共计", "共计"],
    ["收入总计", "收入总计"],
  ])("%s: %s", (head, phrase) => {
    expect(nounPhrase(head)).toBe(phrase);
  });

  test.each([
    ["根据核定数据测算2026年度人工成本", "人工成本"],
    ["某局2024年度政府采购金额为", "政府采购金额"],
    ["本项目2025年预算安排", "本项目预算安排"],
    ["测算运维预算金额为", "运维预算金额"],
  ])("of amounts: %s: %s", (head, phrase) => {
    expect(amountPhrase(head)).toBe(phrase);
  });
});

describe("stages", () => {
  test.each([
    ["支出决算", "", "executed"],
    ["公务接待费支出决算数", "公务接待费支出", "executed"],
    ["一般公共预算财政拨款支出年初预算", "一般公共预算财政拨款支出", "initial"],
    ["年中调整后的预算金额", "", "revised"],
    ["当年预算执行数", "", "executed"],
    ["实际支出金额", "", "executed"],
    ["预算安排", "", "total"],
    ["公务接待费", "公务接待费", "total"],
  ])("%s", (phrase, subject, measure) => {
    expect(staged(phrase)).toEqual({ subject, measure });
  });
});

test.each([
  ["公务接待费支出", "公务接待费"],
  ["财政拨款支出预算", "财政拨款"],
  ["财政拨款收入", "财政拨款收入"],
  ["支出预算", "支出预算"],
])("the key of %s", (subject, key) => {
  expect(subjectKey(subject)).toBe(key);
});

test("headings and sums", () => {
  expect(headingSubject("二、机关运行经费情况说明")).toBe("机关运行经费");
  expect(headingSubject("2025年部门预算编制说明")).toBe("部门预算编制说明");
  expect([isSumWord("合计"), isSumWord("本年收入合计")]).toEqual([true, false]);
});
