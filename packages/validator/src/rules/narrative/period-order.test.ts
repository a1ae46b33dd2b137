import { describe, expect, test } from "vitest";
import { found } from "../../testing/claim-findings.js";
import { periodOrder } from "./period-order.js";

describe(periodOrder.id, () => {
  test.each([
    ["2026-01", "2024-12", 1],
    ["2026-06-30", "2026-06-01", 1],
    ["2026-03-15", "2026-02", 1],
    ["2026-01", "2026-12", 0],
    ["2026-03-15", "2026-03", 0],
    ["2026-03-15", "2026-03-15", 0],
  ])("from %s to %s: %s", (start, end, count) => {
    expect(found(periodOrder, [`甲 start ${start}`, `甲 end ${end}`])).toHaveLength(count);
  });

  test("only a start and the end that follows it", () => {
    expect(found(periodOrder, ["甲 month 2026-05", "甲 end 2026-01"])).toEqual([]);
  });
});
