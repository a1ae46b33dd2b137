import { describe, expect, test } from "vitest";
import { found } from "../../testing/claim-findings.js";
import { countParts } from "./count-parts.js";

const vehicles = (all: string, others: string) => [
  `共有车辆 count ${all} part:c2 part:c3`,
  "执法执勤用车 count 3辆 whole:c1",
  `其他用车 count ${others} whole:c1`,
];

describe(countParts.id, () => {
  test("kinds that add up", () => {
    expect(found(countParts, vehicles("5辆", "2辆"))).toEqual([]);
  });

  test("kinds that do not", () => {
    expect(found(countParts, vehicles("5辆", "3辆"))).toMatchObject([{ key: "c1", severity: "warning" }]);
  });

  test("other units are no parts", () => {
    expect(found(countParts, vehicles("5辆", "3台"))).toEqual([]);
  });

  test("opposites make the whole; an approximate one gives a note", () => {
    const claims = [
      "建筑面积 count 900平方米 part:c2 part:c3 text:约900平方米",
      "计容面积 count 700平方米",
      "不计容面积 count 100平方米",
    ];
    expect(found(countParts, claims)).toMatchObject([{ severity: "note" }]);
  });

  test("an open list says nothing", () => {
    expect(found(countParts, ["受理 count 9件 part:c2 part:c3", "甲 count 3件", "乙 count 2件"])).toEqual([]);
  });
});
