import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placements } from "./placements.js";

const free = (): undefined => undefined;
const rowsOf = (numbers: readonly bigint[], limit: Parameters<typeof placements>[1] = free) =>
  Object.fromEntries(placements(numbers, limit).rows.map(({ row, index }) => [row, numbers[index]]));

describe("numbers below a label of the execution table", () => {
  it("stand in the order of the rows where there are as many", () => {
    expect(rowsOf([70n, 50n, 20n, 0n])).toEqual({ total: 70n, fiscal: 50n, carriedOver: 20n, other: 0n });
  });

  it("keep the order even where the sum does not hold: that is for the audit", () => {
    expect(rowsOf([70n, 50n, 10n, 0n])).toEqual({ total: 70n, fiscal: 50n, carriedOver: 10n, other: 0n });
  });

  it("are the sum alone where nothing places the parts", () => {
    expect(rowsOf([70n, 50n, 20n])).toEqual({ total: 70n });
    expect(placements([70n, 70n], free).surplus).toEqual([1]);
  });

  it("stand in the only rows that their budgets leave, and a number read twice in none", () => {
    const limit = (row: string) => (row === "fiscal" ? 70n : 0n);
    expect(rowsOf([70n, 70n, 70n], limit)).toEqual({ total: 70n, fiscal: 70n });
    expect(placements([70n, 70n, 70n], limit).surplus).toHaveLength(1);
  });

  it("of any kind give each row at most once and leave no number out", () => {
    const number = fc.bigInt({ min: 0n, max: 9n });
    fc.assert(
      fc.property(
        fc.array(number, { maxLength: 9 }),
        fc.array(number, { minLength: 3, maxLength: 3 }),
        (numbers, limits) => {
          const names = ["fiscal", "carriedOver", "other"];
          const { rows, surplus } = placements(numbers, (row) => limits[names.indexOf(row)]);
          expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length);
          expect(new Set([...rows.map(({ index }) => index), ...surplus]).size).toBe(numbers.length);
        },
      ),
    );
  });
});
