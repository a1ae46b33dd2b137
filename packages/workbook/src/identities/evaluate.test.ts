import fc from "fast-check";
import { expect, test } from "vitest";
import { type Amount, evaluate } from "./evaluate.js";

const term = (weight: number, value: number, quantum = 1): Amount => ({
  weight,
  value: BigInt(value),
  quantum: BigInt(quantum),
});

test.each([
  ["exact", [term(1, 300), term(-1, 100), term(-1, 200)], true, 3n],
  ["a 分 of rounding in a sum", [term(1, 300), term(-1, 100), term(-1, 201)], true, 3n],
  ["one amount told twice, a 分 apart", [term(1, 300), term(-1, 301)], false, 0n],
  ["two 分", [term(1, 300), term(-1, 302)], false, 0n],
  ["rounded to 万元", [term(1, 84_830_000, 10_000), term(-1, 84_827_935)], true, 10_001n],
  ["cut off after 万元", [term(1, 84_820_000, 10_000), term(-1, 84_827_935)], true, 20_001n],
  ["neither", [term(1, 84_810_000, 10_000), term(-1, 84_827_935)], false, 10_001n],
  ["a printed zero is as exact as the finest", [term(1, 50_000), term(-1, 0, 10_000)], false, 2n],
])("%s", (_, terms, holds, tolerance) => {
  expect(evaluate(terms, "equal")).toMatchObject({ holds, tolerance });
});

test("at most", () => {
  expect(evaluate([term(1, 300), term(-1, 900)], "at-most").holds).toBe(true);
  expect(evaluate([term(1, 900), term(-1, 300)], "at-most").holds).toBe(false);
});

test("left less right is the difference, which the tolerance judges", () => {
  const amounts = fc.array(
    fc.record({
      weight: fc.constantFrom(-2, -1, 1, 2),
      value: fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
      quantum: fc.constantFrom(1n, 100n, 10_000n),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(amounts, (terms) => {
      const { left, right, difference, tolerance, holds } = evaluate(terms, "equal");
      expect(left - right).toBe(difference);
      expect(2n * (difference < 0n ? -difference : difference) <= tolerance).toBe(holds);
    }),
  );
});
