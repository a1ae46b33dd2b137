import { indicatorValueSchema } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isValueShaped, parseIndicatorValue } from "./value.js";

/** Operator, value and unit as one text, `~` before the words of a value that is no number. */
function read(text: string): string {
  const value = parseIndicatorValue(text);
  if (!value) return "nothing";
  if (value.qualitative !== undefined) return `~${value.qualitative}`;
  return [value.operator ?? "-", value.value, value.unit ?? "-"].join(" ");
}

describe("the value of an indicator", () => {
  it.each([
    ["≥95.00(%)", "≥ 95.00 %"],
    ["=1.00(篇/人)", "= 1.00 篇/人"],
    [">=85%", "≥ 85 %"],
    ["> = 85 %", "≥ 85 %"],
    ["<30%", "< 30 %"],
    ["＞80％", "> 80 %"],
    ["≧90(分)", "≥ 90 分"],
    ["≥85.00 (%)", "≥ 85.00 %"],
    ["=15 天内", "= 15 天内"],
    ["≥13459.00(平方米)", "≥ 13459.00 平方米"],
    ["≥13,459.00（平方米）", "≥ 13459.00 平方米"],
    ["0 起", "- 0 起"],
    ["98%", "- 98 %"],
    ["=100.00(100元/人/天)", "= 100.00 100元/人/天"],
    ["不低于90%", "≥ 90 %"],
    ["不超过3次", "≤ 3 次"],
    ["达到95%", "- 95 %"],
    ["95%以上", "≥ 95 %"],
    ["30日以内", "≤ 30 日"],
    ["7. 5", "- 7.5 -"],
    ["100. 00%", "- 100.00 %"],
    ["5", "- 5 -"],
  ])("reads %s", (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(isValueShaped(text)).toBe(true);
  });

  it.each([
    ["提高", "~提高"],
    ["<p>有 效</p>", "~有效"],
    ["2026年底前完成", "~2026年底前完成"],
    ["12月底前完成", "~12月底前完成"],
    ["80%-90%", "~80%-90%"],
    ["3家单位，各2次", "~3家单位，各2次"],
    ["较上年提高5%", "~较上年提高5%"],
    ["第1名", "~第1名"],
  ])("leaves the words of %s", (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(isValueShaped(text)).toBe(false);
  });

  it.each(["", "  ", "—", "/", "-"])("reads nothing in %j", (text) => {
    expect(parseIndicatorValue(text)).toBeUndefined();
  });

  it("keeps the text and fits the schema, whatever it is given", () => {
    const pieces = fc.constantFrom(
      "≥",
      ">",
      "=",
      "1",
      "0",
      ".",
      ",",
      "%",
      "(",
      ")",
      " ",
      "天",
      "年",
      "不",
      "以上",
      "<p>",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 12 }).map((list) => list.join("")),
        ),
        (text) => {
          const value = parseIndicatorValue(text);
          if (value) expect(indicatorValueSchema.parse(value).text).toBe(text);
        },
      ),
    );
  });

  it("gives back the printed decimals", () => {
    const decimal = fc
      .tuple(fc.nat(99999), fc.option(fc.nat(99)))
      .map(([whole, rest]) => (rest === null ? `${whole}` : `${whole}.${`${rest}`.padStart(2, "0")}`));
    fc.assert(
      fc.property(decimal, fc.constantFrom("≥", "≤", ">", "<", "="), (value, operator) => {
        expect(parseIndicatorValue(`${operator}${value}(次)`)).toMatchObject({ operator, value, unit: "次" });
      }),
    );
  });
});
