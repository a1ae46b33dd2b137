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
  ["2022-02", "11人", "500元"],
  ["2022-09", "7人", "900元"],
  ["2022-10", "36人", "500元"],
];
const changed = (...row: Told[number]): Told => [...ROWS.slice(0, 2), row];

describe(toldTwice.id, () => {
  test.each([
    ["another month", changed("2022-11", "36人", "500元")],
    ["another number", changed("2022-10", "35人", "500元")],
    ["another amount", changed("2022-10", "36人", "600元")],
  ])("%s", (_, rows) => {
    expect(found(toldTwice, [...inText(rows), ...inTable(ROWS)])).toMatchObject([{ severity: "warning" }]);
  });

  test.each([
    ["alike", ROWS],
    ["two differences", changed("2022-11", "35人", "500元")],
    ["another row of events", ROWS.slice(0, 2)],
    ["other things counted", changed("2022-10", "36户", "500元")],
  ])("%s", (_, rows) => {
    expect(found(toldTwice, [...inText(rows), ...inTable(ROWS)])).toEqual([]);
  });

  test("one event alone is never held against another", () => {
    const [first] = ROWS;
    if (!first) throw new Error("No event.");
    const [, persons, each] = first;
    expect(found(toldTwice, [...inText([first]), ...inTable([["2022-03", persons, each]])])).toEqual([]);
  });

  test("the same difference at several places is one finding", () => {
    const rows = changed("2022-11", "36人", "500元");
    const claims = [...inText(rows), ...inText(rows, "二、乙"), ...inTable(ROWS)];
    expect(found(toldTwice, claims)).toHaveLength(1);
  });

  test.each([
    ["2022-10", 0],
    ["2022-11", 1],
  ])("months told ahead, the last event in %s", (month, count) => {
    const ahead = ROWS.map(([each]) => `补助 month ${each} section:一、甲`);
    expect(found(toldTwice, [...ahead, ...inText(changed(month, "36人", "500元"))])).toHaveLength(count);
  });
});
