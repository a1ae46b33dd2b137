import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mentionsIn } from "./mentions.js";
import { numbersIn } from "./numbers.js";

const read = (text: string) => {
  const [found] = numbersIn(text);
  if (!found || found.kind === "date" || found.kind === "same") return undefined;
  return found.kind === "amount"
    ? [found.role, found.fen, found.quantum]
    : [found.kind, found.value, "unit" in found ? found.unit : "%"];
};

describe("numbers", () => {
  test.each([
    ["预算841.62万元", ["sum", 841_620_000n, 10_000n]],
    ["预算3,518.85万元", ["sum", 3_518_850_000n, 10_000n]],
    ["预算1, 097, 073. 43元", ["sum", 109_707_343n, 1n]],
    ["预算5.08358 万元", ["sum", 5_083_580n, 10n]],
    ["预算3亿元", ["sum", 30_000_000_000n, 10_000_000_000n]],
    ["预算1720.00万,其中", ["sum", 1_720_000_000n, 10_000n]],
    ["预算为0;", ["sum", 0n, 1n]],
    ["每人500元", ["unit-price", 50_000n, 100n]],
    ["标准1200元/辆次", ["unit-price", 120_000n, 100n]],
    ["单价100万元(含)以上设备", ["threshold", 100_000_000n, 1_000_000n]],
    ["占7.74%", ["percentage", "7.74", "%"]],
    ["增加5.00万元,增长13.95。", ["sum", 5_000_000n, 10_000n]],
    ["项目9个", ["count", "9", "个"]],
    ["26人次", ["count", "26", "人次"]],
    ["117.00平方米", ["count", "117.00", "平方米"]],
    ["0台(套)", ["count", "0", "台(套)"]],
  ])("%s", (text, value) => {
    expect(read(text)).toEqual(value);
  });

  test.each(["3个月", "行政运行(01项)", "50年", "T8", "5个百分点", "得6分", "7号"])(
    "%s says nothing",
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  test("a rate without its sign", () => {
    expect(numbersIn("增加5.00万元,增长13.95。").at(-1)).toMatchObject({
      kind: "percentage",
      value: "13.95",
    });
  });
});

describe("mentions", () => {
  test.each([
    ["《某办法》(沪财〔2020〕6号)第13条", []],
    ["按《2025年100万元计划》", []],
    ["1.2024年5月", ["date"]],
    ["与上年持平", ["same"]],
    ["2024年预算25万元,减少57.14%", ["amount", "percentage"]],
  ])("%s", (text, kinds) => {
    expect(mentionsIn(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  test("of any text stand in it in order and apart", () => {
    const pieces = fc.constantFrom(..."0123456789,.,。()《》年月日至-万元%个人持平比增加 ".split(""));
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 80 }), (text) => {
        let end = 0;
        for (const mention of mentionsIn(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
