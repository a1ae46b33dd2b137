import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalSchema } from "../model/common.js";
import { amountOf, displayYuan, formatYuan, type ParsedAmount, parseAmount } from "./amount.js";
import { MONEY_UNITS, type MoneyUnit, UNIT_FEN } from "./unit.js";

const amount = (fen: bigint, quantum: bigint, irregular = false): ParsedAmount => ({
  kind: "amount",
  amount: { fen, quantum },
  irregular,
});

describe("parseAmount reads as an amount", () => {
  test.each<[string, bigint, bigint]>([
    ["0", 0n, 100n],
    ["0.00", 0n, 1n],
    ["-0.00", 0n, 1n],
    ["5", 500n, 100n],
    ["1.", 100n, 100n],
    [".5", 50n, 10n],
    ["007", 700n, 100n],
    ["4389103.48", 438910348n, 1n],
    ["4,389,103.48", 438910348n, 1n],
    ["１，２３４．５６", 123456n, 1n],
    ["1, 097, 073. 43", 109707343n, 1n],
    ["1 097 073.43", 109707343n, 1n],
    ["1\u00a0097\u2009073.43", 109707343n, 1n],
    ["1,097,07 3.43", 109707343n, 1n],
    [" \t12.30\n", 1230n, 1n],
    ["¥1,234.00", 123400n, 1n],
    ["￥ 5", 500n, 100n],
    ["+5", 500n, 100n],
    ["-1", -100n, 100n],
    ["- 1", -100n, 100n],
    ["−0.50", -50n, 1n],
    ["－５", -500n, 100n],
    ["–2", -200n, 100n],
    ["1-", -100n, 100n],
    ["(1)", -100n, 100n],
    ["（1）", -100n, 100n],
    ["（1,234.00）", -123400n, 1n],
    ["△5", -500n, 100n],
    ["▲1", -100n, 100n],
    ["负1", -100n, 100n],
    // Finer than a 分: half away from zero.
    ["1.005", 101n, 1n],
    ["-1.005", -101n, 1n],
    ["0.0049", 0n, 1n],
  ])("%j", (text, fen, quantum) => {
    expect(parseAmount(text)).toEqual(amount(fen, quantum));
  });

  test.each<[string, MoneyUnit, bigint, bigint]>([
    ["841.62", "万元", 841_620_000n, 10_000n],
    ["841.62万元", "元", 841_620_000n, 10_000n],
    ["3，518.85万元", "元", 3_518_850_000n, 10_000n],
    ["5 元", "万元", 500n, 100n],
    ["3亿元", "元", 30_000_000_000n, 10_000_000_000n],
    ["2百万元", "元", 200_000_000n, 100_000_000n],
    ["1.5千元", "万元", 150_000n, 10_000n],
    ["0.1234567", "亿元", 1_234_567_000n, 1000n],
  ])("%j in %s", (text, unit, fen, quantum) => {
    expect(parseAmount(text, unit)).toEqual(amount(fen, quantum));
  });

  test.each<[string, bigint, bigint]>([
    ["1,2345.00", 1_234_500n, 1n],
    ["1,,234", 123_400n, 100n],
    ["12,34", 123_400n, 100n],
    ["1,234,", 123_400n, 100n],
  ])("%j, marked irregular", (text, fen, quantum) => {
    expect(parseAmount(text)).toEqual(amount(fen, quantum, true));
  });
});

describe("parseAmount reads as something else", () => {
  test.each(["", "  ", "\u3000", "\u200b\ufeff", "\n\t"])("%j: blank", (text) => {
    expect(parseAmount(text)).toEqual({ kind: "blank" });
  });

  test.each(["-", "—", "——", "— —", "--", "−", "－", "/", "–"])("%j: dash", (text) => {
    expect(parseAmount(text)).toEqual({ kind: "dash" });
  });

  test.each([
    ["12.5%", "12.5"],
    ["12.5％", "12.5"],
    ["-3 %", "-3"],
    ["(4.50%)", "-4.50"],
    ["1,234.5%", "1234.5"],
    ["5.%", "5"],
    [".5%", "0.5"],
  ])("%j: percent %s", (text, value) => {
    expect(parseAmount(text)).toEqual({ kind: "percent", value });
    expect(decimalSchema.safeParse(value).success).toBe(true);
  });

  test.each([
    "合计",
    "2025年",
    "12 34",
    "1 2 3",
    "1234 567",
    "1097073.4 3",
    "2020-01-01",
    "1-2",
    "100%以上",
    "1.2.3",
    "1。5",
    "1e5",
    "0x10",
    "٣",
    "Ⅲ",
    "①",
    "--5",
    "(-5)",
    "-1-",
    "()",
    "(1",
    "1)",
    "±5",
    "元",
    "万元",
    "%",
    ".",
    ",",
    "，",
    "-.",
    "负",
    "△",
    "0 起",
    "NaN",
    "Infinity",
  ])("%j: text", (text) => {
    expect(parseAmount(text)).toEqual({ kind: "text" });
  });

  test.each(["1", "1,", "1 ", "1, ", "111 ", "(", ",", "0.", "¥ "])("very much of %j: text", (piece) => {
    expect(parseAmount(`${piece.repeat(200_000)}x`)).toEqual({ kind: "text" });
    expect(parseAmount(piece.repeat(200_000))).toEqual({ kind: "text" });
  });
});

const fens = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });

/** Print 分 as `formatYuan` does, then dress it as documents do. */
const dressings: readonly ((plain: string) => string)[] = [
  (plain) => plain,
  (plain) => plain.replaceAll("-", "−"),
  (plain) => plain.replace(/^-(.*)$/u, "($1)"),
  (plain) => plain.replace(/^-(.*)$/u, "（$1）"),
  (plain) => plain.replace("-", "△"),
  (plain) => plain.replace(/^-(.*)$/u, "$1-"),
  (plain) => plain.replaceAll(",", ", ").replace(".", ". "),
  (plain) => plain.replaceAll(",", " "),
  (plain) => plain.replaceAll(",", "，").replace(".", "．"),
  (plain) => plain.replace(/[\d,.]/gu, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0)),
  (plain) => ` ${plain}\u3000`,
  (plain) => `${plain}元`,
  (plain) => `${plain} 元`,
];

describe("amounts survive printing and reading", () => {
  test("in every dress", () => {
    fc.assert(
      fc.property(fens, fc.constantFrom(...dressings), (fen, dress) => {
        expect(parseAmount(dress(displayYuan(fen)))).toEqual(amount(fen, 1n));
        expect(parseAmount(formatYuan(fen))).toEqual(amount(fen, 1n));
      }),
    );
  });

  test("in every unit, with the precision of their places", () => {
    const places = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(fens, fc.constantFrom(...MONEY_UNITS), places, (digits, unit, count) => {
        const sign = digits < 0n ? "-" : "";
        const padded = (digits < 0n ? -digits : digits).toString().padStart(count + 1, "0");
        const cut = padded.length - count;
        const text = `${sign}${padded.slice(0, cut)}${count > 0 ? `.${padded.slice(cut)}` : ""}`;
        const quantum = UNIT_FEN[unit] / 10n ** BigInt(count);
        expect(parseAmount(text, unit)).toEqual(amount(digits * quantum, quantum));
        expect(parseAmount(`${text}${unit}`)).toEqual(amount(digits * quantum, quantum));
      }),
    );
  });

  test("and no text makes it throw, or gives a percent that is no decimal", () => {
    const pieces = fc.constantFrom(..."0123456789,，.．-−()（）%％ 元万亿△负+¥合/—".split(""));
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: pieces }));
    fc.assert(
      fc.property(text, fc.constantFrom(...MONEY_UNITS), (cell, unit) => {
        const parsed = parseAmount(cell, unit);
        if (parsed.kind === "percent") expect(decimalSchema.safeParse(parsed.value).success).toBe(true);
        if (parsed.kind === "amount") expect(parsed.amount.quantum).toBeGreaterThan(0n);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("amountOf", () => {
  test.each(["", "-", ".", "1,2", "+1", "1e3", " 1", "--1", "１"])("refuses %j", (text) => {
    expect(() => amountOf(text)).toThrow(RangeError);
  });

  test("rounds half away from zero, alike on both sides of it", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,6}\.\d{0,6}$/u), fc.constantFrom(...MONEY_UNITS), (text, unit) => {
        expect(amountOf(`-${text}`, unit)).toEqual({
          fen: -amountOf(text, unit).fen,
          quantum: amountOf(text, unit).quantum,
        });
      }),
    );
  });
});

describe("writing amounts", () => {
  test.each<[bigint, string, string]>([
    [438910348n, "4389103.48", "4,389,103.48"],
    [0n, "0.00", "0.00"],
    [5n, "0.05", "0.05"],
    [-5n, "-0.05", "-0.05"],
    [-100000n, "-1000.00", "-1,000.00"],
    [99999n, "999.99", "999.99"],
    [100000000n, "1000000.00", "1,000,000.00"],
  ])("%s is %s, shown as %s", (fen, plain, shown) => {
    expect(formatYuan(fen)).toBe(plain);
    expect(displayYuan(fen)).toBe(shown);
    expect(decimalSchema.safeParse(plain).success).toBe(true);
  });
});
