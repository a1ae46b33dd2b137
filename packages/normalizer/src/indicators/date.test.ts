import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDate } from "./date.js";

describe("a printed date", () => {
  it.each([
    "2026-01-05",
    "2026年1月5日",
    "2026 年 01 月 05 日",
    "2026/1/5",
    "2026.01.05",
    "20260105",
    "2026-01-05 00:00:00",
  ])("reads %s", (text) => {
    expect(parseDate(text)).toBe("2026-01-05");
  });

  it.each([
    "2026-02-30",
    "2026-13-01",
    "2026年1月",
    "26-01-05",
    "2026",
    "待定",
    "2026-01-05至2026-12-31",
    "",
  ])("finds none in %j", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it("gives days of the calendar only", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), fc.nat(14), fc.nat(33), (year, month, day) => {
        const date = parseDate(`${year}年${month}月${day}日`);
        const real = new Date(Date.UTC(year, month - 1, day));
        const sound = month > 0 && day > 0 && real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
        expect(date).toBe(sound ? real.toISOString().slice(0, 10) : undefined);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => (parseDate(text) ?? "").length % 10 === 0));
  });
});
