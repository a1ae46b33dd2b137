import { describe, expect, test } from "vitest";
import { datesIn } from "./dates.js";

const read = (text: string) => datesIn(text).map(({ role, value }) => `${role} ${value}`);

describe("dates", () => {
  test.each([
    ["2026年1月1日—2026年12月31日", ["start 2026-01-01", "end 2026-12-31"]],
    ["2026 年 1 月(至 2024 年 12 月)实施", ["start 2026-01", "end 2024-12"]],
    ["2025.1.1-2025.12.31", ["start 2025-01-01", "end 2025-12-31"]],
    ["2025年1-12月", ["start 2025-01", "end 2025-12"]],
    ["2025年3月至11月", ["start 2025-03", "end 2025-11"]],
    ["截至2024年8月31日,", ["as-of 2024-08-31"]],
    ["于2024年8月31日召开", ["date 2024-08-31"]],
    ["2022年2月、9月和10月发放", ["month 2022-02", "month 2022-09", "month 2022-10"]],
    ["2022年工作中,2月份发放", ["month 2022-02"]],
    ["2月份发放", []],
    ["3个月", []],
    ["2025年13月", []],
    ["2025年2月30日", []],
    ["2025年", []],
  ])("%s", (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});
