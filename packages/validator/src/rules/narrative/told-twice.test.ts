import { describe, expect, test } from "vitest";
import { found } from "../../testing/claim-findings.js";
import { toldTwice } from "./told-twice.js";

type Told = readonly (readonly [month: string, persons: string, each: string])[];

const inText = (rows: Told, section = "一、甲") =>
  rows.flatMap(([month, persons, each]) => [
    `补助 month ${month} section:${section}`,
    `补助 count ${persons} section:${section}`,
    `补助 unit-price ${each} section:${section}`,
  ]);
const inTable = (rows: Told) =>
  rows.flatMap(([month, persons, each], row) => [
    `补助 month ${month} cell:t1:${row}:1`,
    `补助 count ${persons} cell:t1:${row}:1`,
    `补助 unit-price ${each} cell:t1:${row}:1`,
  ]);
const ROWS: Told = [
  ["2022-03", "15人", "400元"],
  ["2022-06", "8人", "700元"],
  ["2022-10", "25人", "400元"],
];
const changed = (...row: Told[number]): Told => [...ROWS.slice(0, 2), row];

describe(toldTwice.id, () => {
  test.each([
    ["another month", changed("2022-11", "25人", "400元")],
    ["another number", changed("2022-10", "24人", "400元")],
    ["another amount", changed("2022-10", "25人", "600元")],
  ])("%s", (_, rows) => {
    expect(found(toldTwice, [...inText(rows), ...inTable(ROWS)])).toMatchObject([{ severity: "warning" }]);
  });

  test.each([
    ["alike", ROWS],
    ["two differences", changed("2022-11", "24人", "400元")],
    ["another row of events", ROWS.slice(0, 2)],
    ["other things counted", changed("2022-10", "25户", "400元")],
  ])("%s", (_, rows) => {
    expect(found(toldTwice, [...inText(rows), ...inTable(ROWS)])).toEqual([]);
  });

  test("what is counted after an event is not a part of it", () => {
    const claims = [
      ...inText(changed("2022-11", "25人", "400元")),
      "全年 count 48人 section:一、甲",
      ...inTable(ROWS),
    ];
    expect(found(toldTwice, claims)).toHaveLength(1);
  });

  test("one event alone is never held against another", () => {
    const [first] = ROWS;
    if (!first) throw new Error("No event.");
    const [, persons, each] = first;
    expect(found(toldTwice, [...inText([first]), ...inTable([["2022-05", persons, each]])])).toEqual([]);
  });

  test("the same difference at several places is one finding", () => {
    const rows = changed("2022-11", "25人", "400元");
    const claims = [...inText(rows), ...inText(rows, "二、乙"), ...inTable(ROWS)];
    expect(found(toldTwice, claims)).toHaveLength(1);
  });

  test.each([
    ["2022-10", 0],
    ["2022-11", 1],
  ])("months told ahead, the last event in %s", (month, count) => {
    const ahead = ROWS.map(([each]) => `补助 month ${each} section:一、甲`);
    expect(found(toldTwice, [...ahead, ...inText(changed(month, "25人", "400元"))])).toHaveLength(count);
  });
});
