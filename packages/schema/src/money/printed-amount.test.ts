import { expect, test } from "vitest";
import { printedAmount } from "./printed-amount.js";

test.each([
  ["8,466,201.85", "元", "8,466,201.85 yuan", "8,466,201.85 元"],
  ["5364.75", "万元", "5364.75 × 10,000 yuan", "5364.75 万元"],
  ["2.5", "亿元", "2.5 × 100,000,000 yuan", "2.5 亿元"],
  ["1,200元", "元", "1,200 yuan", "1,200元"],
  ["841.62万元", undefined, "841.62 × 10,000 yuan", "841.62万元"],
  ["96 万元", undefined, "96 × 10,000 yuan", "96 万元"],
  ["3.10%", undefined, "3.10%", "3.10%"],
  ["7辆", undefined, "7辆", "7辆"],
  ["持平", undefined, "持平", "持平"],
])("%s in %s", (text, unit, en, zh) => expect(printedAmount(text, unit)).toEqual({ en, zh }));
