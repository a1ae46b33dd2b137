import { describe, expect, it } from "vitest";
import { accountNumbers } from "./numbers.js";

describe("numbers wrapped in neighbouring cells", () => {
  const printed = ["12,345,6", "98,765,4", "78.00", "32.10"].map((text) => ({ page: 1, text }));

  it("are placed when the cells hold their digits", () => {
    const placed = ["12,345,678.00", "98,765,432.10"].map((text) => ({ page: 1, text }));
    expect(accountNumbers(printed, placed)).toEqual({
      numbersPrinted: 4,
      numbersPlaced: 4,
      lost: [],
      extra: [],
    });
  });

  it("are lost when a digit is", () => {
    const placed = ["12,345,678.00", "98,765,432.1"].map((text) => ({ page: 1, text }));
    expect(accountNumbers(printed, placed).lost).not.toEqual([]);
  });
});
