import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableOf } from "../../testing/extraction.js";
import { gridRows } from "../grid/rows.js";
import { executionInCrops } from "./crop-execution.js";
import { cropsOf } from "./crops.js";

const LABELS = ["标题", "年度资金总额", "其中: 当年财政拨款", "上年结转资金", "其他资金", "预期目标"];
const HEADERS = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];

/** One row of a table: the lines `from` to `to` of every column in one cell. */
function crop(columns: readonly (readonly string[])[], from: number, to: number): string {
  return columns.map((lines) => lines.slice(from, to).join(" ")).join("|");
}

const page = (amounts: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  LABELS,
  ...amounts.map((numbers, column) => [HEADERS[column] ?? "", ...numbers, "巡检养护"]),
  ["分值", "10"],
  ["执行率", "98.50%"],
  ["得分", "9.85"],
];
const read = (lines: readonly string[]) => executionInCrops(cropsOf(gridRows(tableOf(lines))));
const textAt = (
  cells: ReturnType<typeof read>["cells"],
  row: "total" | "fiscal",
  column: "initial" | "executed",
) => cells[row]?.[column]?.text;

const AMOUNTS = [
  ["520.00", "500.00", "20.00", "0"],
  ["600.00", "580.00", "20.00", "0"],
  ["591.00", "571.00", "20.00", "0"],
];

describe("overlapping crops of an execution table", () => {
  it("give what they show alike below the labels, with all readings", () => {
    const columns = page(AMOUNTS);
    const { cells, damage } = read([crop(columns, 0, 6), crop(columns, 0, 6), crop(columns, 1, 6)]);
    expect(Object.keys(cells)).toEqual(["total", "fiscal", "carriedOver", "other"]);
    expect(cells.total?.executed).toMatchObject({ text: "591.00", recovered: { by: "agreement" } });
    expect(cells.total?.weight?.text).toBe("10");
    expect(cells.total?.rate?.text).toBe("98.50%");
    expect(cells.total?.score?.text).toBe("9.85");
    expect(damage).toEqual([]);
  });

  it("name what they show differently and take neither", () => {
    const other = AMOUNTS.with(0, ["530.00", "510.00", "20.00", "0"]);
    const { cells, damage } = read([crop(page(AMOUNTS), 0, 6), crop(page(other), 0, 6)]);
    expect(textAt(cells, "total", "initial")).toBeUndefined();
    expect(textAt(cells, "total", "executed")).toBe("591.00");
    expect(damage).toMatchObject([{ kind: "cell-lost", field: "execution.initial" }]);
  });

  it("let the sum decide between two readings", () => {
    const misread = AMOUNTS.with(0, ["520.00", "500.00", "70.00", "0"]);
    const { cells } = read([crop(page(AMOUNTS), 0, 6), crop(page(misread), 0, 6)]);
    expect(cells.carriedOver?.initial).toMatchObject({ text: "20.00" });
    expect(cells.carriedOver?.initial?.recovered?.readings).toContain("20.00");
  });

  it("are none where a table only repeats itself, row for row", () => {
    const row = "路灯巡检次数|路灯养护次数|灯杆更换数量|单灯维护成本|一次验收合格率|居民满意度|夜间出行安全";
    expect(cropsOf(gridRows(tableOf([row, row, row])))).toEqual([]);
  });

  it("cut anywhere never give a value that the page does not show there", () => {
    const part = fc.integer({ min: 1, max: 999_999 });
    const column = fc.tuple(part, part, part).map((parts) => {
      const total = parts.reduce((sum, one) => sum + one, 0);
      return [total, ...parts].map((number) => `${number}.00`);
    });
    const cut = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 3, max: 6 }));
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 3, maxLength: 3 }),
        fc.array(cut, { minLength: 2, maxLength: 6 }),
        (amounts, cuts) => {
          const { cells } = read(cuts.map(([from, to]) => crop(page(amounts), from, to)));
          for (const [row, name] of (["total", "fiscal", "carriedOver", "other"] as const).entries())
            for (const [index, key] of (["initial", "revised", "executed"] as const).entries()) {
              const shown = cells[name]?.[key]?.text;
              if (shown !== undefined) expect(shown).toBe(amounts[index]?.[row]);
            }
        },
      ),
    );
  });
});
