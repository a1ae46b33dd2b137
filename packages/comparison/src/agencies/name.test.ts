import fc from "fast-check";
import { expect, test } from "vitest";
import { agencyName } from "./name.js";

test.each([
  ["上海市示例区财政局", "上海市示例区财政局", false],
  ["上海市 示例区　财政局", "上海市示例区财政局", false],
  ["上海市示例区财政局（本级）", "上海市示例区财政局", true],
  ["上海市示例区财政局(机关)", "上海市示例区财政局", true],
  ["上海市示例区财政局本级", "上海市示例区财政局", true],
  ["上海市示例区财政局（部门）", "上海市示例区财政局", false],
  ["上海市示例区财政局2025年度部门预算", "上海市示例区财政局", false],
  ["2025年上海市示例区财政局单位预算", "上海市示例区财政局", false],
  ["编制部门：上海市示例区财政局", "上海市示例区财政局", false],
  ["上海市示例区财政局部门", "上海市示例区财政局", false],
  ["上海市示例区机关事务管理局", "上海市示例区机关事务管理局", false],
  ["示例区财政局（本级）2024年单位决算", "示例区财政局", true],
  ["部门", "部门", false],
])("%s is %s", (printed, key, isOwnLevel) => {
  expect(agencyName(printed)).toEqual({ key, isOwnLevel });
});

test("a name in its normal form stays as it is, and none is lost", () => {
  const piece = fc.constantFrom(
    "上海市",
    "示例区",
    "财政局",
    "（本级）",
    "部门",
    "2024年",
    "预算",
    "单位",
    "(",
    "年度",
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const { key } = agencyName(pieces.join(""));
      expect(key).not.toBe("");
      expect(agencyName(key).key).toBe(key);
    }),
  );
});
