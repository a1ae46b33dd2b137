import { expect, test } from "vitest";
import { readsAlike } from "./reads-alike.js";

test.each<[string, string, boolean]>([
  ["类款项", "类殉项", true],
  ["功能分类科目编码功能分类科目名称合计", "功能分类科日编在功能分类科目名称合讣", true],
  ["项目收入预算", "项卓收入预算", true],
  ["", "", true],
  ["类", "款", false],
  ["类款项", "粪欺项", false],
  ["行政运行", "机关服务", false],
  ["2025年预算数", "2026年预算数", false],
  ["本年收入", "本年收入合计", false],
])("%s and %s: %s", (a, b, alike) => {
  expect(readsAlike(a, b)).toBe(alike);
  expect(readsAlike(b, a)).toBe(alike);
});

test("allows long texts no more differences than told", () => {
  const [title, read] = ["2025年一般公共预算支出功能分类预算表", "2025年一般公共顶算支岀功能分类预箕表"];
  expect(readsAlike(title, read)).toBe(true);
  expect(readsAlike(title, read, 2)).toBe(false);
});
