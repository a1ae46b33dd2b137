import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableOf } from "../../testing/extraction.js";
import { gridRows } from "../grid/rows.js";
import { decimalOf, scaled } from "./decimal.js";
import { isGarbled, isNoise, stutters } from "./garbled.js";
import { rejoined } from "./rejoin.js";

const cellsOf = (...texts: string[]) => gridRows(tableOf([texts.join("|")])).flatMap(({ cells }) => cells);

describe("texts that are none", () => {
  it.each(["-", "ĺ", "/ J L / / /", "<u>:</u>", "I", "王", "_"])("%j is noise", (text) => {
    expect(isNoise(text)).toBe(true);
  });
  it.each(["10", "良好", "GDP", "有效", "0"])("%j is none", (text) => expect(isNoise(text)).toBe(false));
  it.each(["一个一个一个一个一个", "法 人 人 人 人 人 人", "大人, 大人, 大人, 大人, 大人,"])(
    "%j stutters",
    (text) => {
      expect(stutters(text)).toBe(true);
    },
  );
  it.each(["XXXXXXXXXX", "一一对应", "…………", "1111111111", "慢慢地 慢慢地 走"])("%j does not", (text) => {
    expect(stutters(text)).toBe(false);
  });
  it("say the same again in other pieces", () => {
    expect(
      isGarbled("这里有一个人。这里有一个人,这里有,这里有一个人。一个人。这里有一个。有一个人这里有一个人。"),
    ).toBe(true);
    expect(
      isGarbled(
        "完成城区主次干道路灯巡检、灯杆更换和线路改造，保障夜间照明，居民出行安全得到有效提升，投诉明显减少。",
      ),
    ).toBe(false);
  });
});

describe("a text cut from top to bottom", () => {
  it("reads on line by line, the last of which may be shorter", () => {
    expect(rejoined(cellsOf("清理河 实现整", "面漂浮 洁。", "物,"))).toBe("清理河面漂浮物,实现整洁。");
  });
  it.each([
    [["清理河 实现整", "面漂浮"], "清理河面漂浮实现整"],
    [["清理河 实现", "面 漂 浮"], undefined],
    [["清理河", "面漂浮"], undefined],
    [["清理河 实现", "河面漂 洁。"], undefined],
  ])("%j gives %j", (pieces, text) => expect(rejoined(cellsOf(...pieces))).toBe(text));
});

describe("printed numbers", () => {
  it.each([
    ["98. 00", "98.00"],
    ["7. 5", "7.5"],
    ["10分", "10"],
    ["98.5 %", "98.5"],
    ["1,000", "1000"],
    ["１０", "10"],
    ["_", undefined],
    ["10 20", undefined],
    ["≥10", undefined],
    ["", undefined],
  ])("%j is %j", (text, value) => expect(decimalOf(text)?.value).toBe(value));

  it("scale without loss", () => {
    const decimal = fc
      .tuple(fc.nat(), fc.stringMatching(/^\d{1,6}$/u))
      .map(([whole, part]) => `${whole}.${part}`);
    fc.assert(
      fc.property(decimal, (text) => {
        expect(Number(scaled(text))).toBeCloseTo(Number(text) * 1e6, 0);
        expect(scaled(`-${text}`)).toBe(-scaled(text));
      }),
    );
  });
});
