import { describe, expect, it } from "vitest";
import { chooseGroups, type GroupedRow } from "./groups.js";

const row = (weight: number, group?: number, name = "指标"): GroupedRow => ({
  name,
  weight: BigInt(weight) * 1_000_000n,
  group,
});
const STEMS = ["产出", "效益", "满意度"];
const groupsOf = (rows: readonly GroupedRow[]) => chooseGroups(rows, STEMS).map(({ group }) => group);

describe("the level-1 group of rows between two names", () => {
  it("follows from the customary weights", () => {
    const rows = [row(20, 0), row(30), row(15), row(15, 1), row(10, 2)];
    expect(groupsOf(rows)).toEqual([0, 0, 1, 1, 2]);
    expect(chooseGroups(rows, STEMS)[2]?.byWeights).toBe(true);
  });

  it("puts what speaks of 满意 into the group of that name", () => {
    expect(groupsOf([row(7, 0), row(9, 1), row(3, undefined, "居民满意率"), row(2, 2)])).toEqual([
      0, 1, 2, 2,
    ]);
  });

  it("is that of the name above where nothing decides", () => {
    expect(groupsOf([row(1, 0), row(2), row(3, 1), row(4)])).toEqual([0, 0, 1, 1]);
  });

  it("is none where equally good ways differ", () => {
    const rows = [row(50, 0), row(0), row(10), row(20, 1), row(10, 2)];
    expect(groupsOf(rows)).toEqual([0, undefined, 1, 1, 2]);
  });

  it("is the first one's before the first name, and none without names", () => {
    expect(groupsOf([row(10), row(40, 0), row(30, 1)])).toEqual([0, 0, 1]);
    expect(groupsOf([row(10), row(40)])).toEqual([undefined, undefined]);
    expect(groupsOf([])).toEqual([]);
  });
});
