import { describe, expect, test } from "vitest";
import { gridRules, horizontal, vertical } from "../testing/print.js";
import { ruleNets } from "./components.js";

const sizes = (rules: Parameters<typeof ruleNets>[0]) =>
  ruleNets(rules).map((net) => [net.horizontal.length, net.vertical.length]);

describe("ruleNets", () => {
  test("joins rules that cross", () => {
    expect(sizes(gridRules([0, 50, 100], [0, 20, 40]))).toEqual([[3, 3]]);
  });

  test("joins rules that end next to one another", () => {
    expect(sizes([horizontal(10, 0, 97), vertical(100, 12, 50)])).toEqual([[1, 1]]);
  });

  test("joins by way of others", () => {
    expect(sizes([horizontal(0, 0, 50), vertical(50, 0, 90), horizontal(90, 50, 99)])).toEqual([[2, 1]]);
  });

  test("parts tables that stand one under the other", () => {
    expect(sizes([...gridRules([0, 50], [0, 20]), ...gridRules([0, 50], [40, 60])])).toEqual([
      [2, 2],
      [2, 2],
    ]);
  });

  test("leaves rules alone that touch nothing", () => {
    expect(sizes([horizontal(0, 0, 50), horizontal(20, 0, 50), vertical(80, 0, 20)])).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
    ]);
  });

  test("looks at the longest where there are too many", () => {
    const dashes = Array.from({ length: 5000 }, (_, i) => horizontal(i * 5, 0, 3));
    const nets = ruleNets([...dashes, ...gridRules([10, 500], [7, 30_000])]);
    expect(nets.some((net) => net.horizontal.length === 2 && net.vertical.length === 2)).toBe(true);
    expect(nets.flatMap((net) => net.horizontal)).toHaveLength(1500);
  });

  test("gives nothing for nothing", () => {
    expect(ruleNets([])).toEqual([]);
  });
});
