import { numberTokens } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinWrapped } from "./join.js";

describe("joinWrapped", () => {
  it.each([
    [["机关事业单位基本", "养老保险缴费"], "机关事业单位基本养老保险缴费"],
    [["共", "12个"], "共12个"],
    [["1,234", "567"], "1,234\n567"],
    [["第一项。", "第二项"], "第一项。\n第二项"],
    [["a", "", "b"], "a\nb"],
  ])("%j", (pieces, joined) => expect(joinWrapped(pieces)).toBe(joined));

  it("never makes one number of two, nor two of one", () => {
    const piece = fc.string({ unit: fc.constantFrom("1", "０", ".", ",", "，", "款", "。", "a", " ") });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(numberTokens(joinWrapped(pieces))).toEqual(pieces.flatMap(numberTokens));
      }),
    );
  });
});
