import { describe, expect, it } from "vitest";
import type { PlacedTable } from "../../table/neighbours.js";
import { placedTables } from "../../table/neighbours.js";
import { extractionOf, type TableOptions, tableOf } from "../../testing/extraction.js";
import { readBasicTable } from "./basic.js";
import { readExecution } from "./execution.js";
import { readGoals } from "./goals.js";

const placed = (rows: readonly string[], options: TableOptions = {}): PlacedTable => {
  const [first] = placedTables(extractionOf(tableOf(rows, options)));
  if (!first) throw new Error("no table");
  return first;
};
const execution = (rows: readonly string[], options: TableOptions = {}) =>
  readExecution(placed(rows, options), 1, undefined);

describe("an execution table", () => {
  it("has a header over two rows, units in it, and groups over empty cells", () => {
    const read = execution([
      "项目构成|子项目|预算（万元）|<|支付金额（元）|执行率（%）",
      "^|^|年初预算|调整后预算|^|^",
      "照明|灯具|10.00|8.00|40,000.00|50",
      ".|灯杆|1.00|0.00|0.00|0",
      "合计|<|11.00|8.00|40,000.00|50",
    ]);
    expect(
      read?.rows.map(({ role, group, name, execution: { initial, revised, executed, rate } }) =>
        [role, group, name, initial?.value, revised?.value, executed?.value, rate].join(" "),
      ),
    ).toEqual([
      "item 照明 灯具 100000.00 80000.00 40000.00 50",
      "item 照明 灯杆 10000.00 0.00 0.00 0",
      "total  合计 110000.00 80000.00 40000.00 50",
    ]);
    expect(read?.rows[0]?.execution.numbers.rate).toMatchObject({
      id: "x1.r1.rate",
      unit: "%",
      cell: { row: 2, column: 5 },
    });
  });

  it("takes the only budget column as the one that the rate is of", () => {
    const [row] = execution(["内容|预算金额|实际支出|执行率", "灯具|10.00|9.00|90%"])?.rows ?? [];
    expect([row?.execution.initial, row?.execution.revised?.value]).toEqual([undefined, "10.00"]);
  });

  it.each([
    [["内容|金额", "灯具|10.00"]],
    [["内容|预算金额|备注", "灯具|10.00|无"]],
    [["内容|实际支出|执行率", "灯具|10.00|90%"]],
  ])("is none of %j", (rows) => {
    expect(execution(rows)).toBeUndefined();
  });
});

describe("a goal table", () => {
  it("has shifted rows put right and empty indicators left out", () => {
    const read = readGoals(
      placed(
        [
          "一级指标|二级指标|三级指标|年度指标值|完成值",
          "产出指标|数量指标|灯具更换数|=30盏|28盏",
          "|成本指标|||",
          "|效益指标|经济效益指标||",
          "社会效益指标||投诉次数|0 起|0 起",
        ],
        { method: "lines" },
      ),
      1,
    );
    expect(read?.indicators.map(({ level1, level2, level3 }) => `${level1} ${level2} ${level3}`)).toEqual([
      "产出指标 数量指标 灯具更换数",
      "效益指标 社会效益指标 投诉次数",
    ]);
    expect(read?.indicators.map(({ realigned }) => realigned !== undefined)).toEqual([false, true]);
  });

  it("is no table without values", () => {
    expect(readGoals(placed(["一级指标|二级指标|三级指标", "产出|数量|灯"]), 1)).toBeUndefined();
  });
});

describe("a table of basic data", () => {
  it("tells amounts from counts by their headers", () => {
    const read = readBasicTable(
      placed(["单位|人数|补助标准|补助金额（万元）|支付日期", "甲队|3|500|1.50|2024", "合计|3||1.50|"], {
        unit: "元",
      }),
      3,
      {},
    );
    expect(read).toMatchObject({
      id: "b3",
      headers: ["单位", "人数", "补助标准", "补助金额（万元）", "支付日期"],
    });
    expect(
      read.rows.map(({ role, label, figures }) => [
        role,
        label,
        Object.values(figures).map(({ value }) => value),
      ]),
    ).toEqual([
      ["item", "甲队", ["15000.00"]],
      ["total", "合计", ["15000.00"]],
    ]);
    expect(read.rows[0]?.texts.map(({ text }) => text)).toEqual(["甲队", "3", "500", "2024"]);
  });
});
