import { describe, expect, it } from "vitest";
import { placeCells, type Table } from "../layout/table.js";
import { document2020, tables2020 } from "./document-2020.js";
import { tables2025 } from "./document-2025.js";
import { MISPRINT_2020, withMisprint } from "./misprint.js";

const texts = (table: Table | undefined) => (table?.body ?? []).map((row) => row.map((cell) => cell.text));
const byId = (tables: readonly Table[], id: string) => tables.find((table) => table.id === id);
const amount = (text: string | undefined) => BigInt((text || "0").replace(/[,.]/gu, ""));

describe.each([
  ["2020", tables2020(), ["T1", "T2", "T3", "T4", "T5", "T6", "T8", "T9"]],
  ["2025", tables2025(), ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9"]],
])("tables %s", (_, tables, ids) => {
  it("are those of the edition", () => expect(tables.map((table) => table.id)).toEqual(ids));

  it("fill their grid exactly", () => {
    for (const { header, body, widths } of tables) {
      expect(() => placeCells([...header, ...body], widths.length)).not.toThrow();
    }
  });

  it.each(["T2", "T3", "T5", "T6", "T8"])("%s: every row adds up", (id) => {
    for (const row of texts(byId(tables, id))) {
      const count = id === "T2" ? 5 : 3;
      const [sum, ...parts] = row.slice(-count).map(amount);
      expect(parts.reduce((a, b) => a + b, 0n)).toBe(sum);
    }
  });

  it.each(["T2", "T3", "T5", "T8"])("%s: the 类 rows add up to 合计", (id) => {
    const rows = texts(byId(tables, id));
    const classes = rows.filter((row) => row[0]?.length === 3 && row[1] === "");
    expect(classes.length).toBeGreaterThan(1);
    const column = (row: readonly string[] | undefined) => amount(row?.at(id === "T2" ? -5 : -3));
    expect(classes.reduce((sum, row) => sum + column(row), 0n)).toBe(column(rows.at(-1)));
  });
});

describe("tables 2020", () => {
  it("print the published totals", () => {
    expect(texts(byId(tables2020(), "T1")).at(-1)).toEqual([
      "收入总计",
      "8,466,201.85",
      "支出总计",
      "8,466,201.85",
    ]);
    expect(texts(byId(tables2020(), "T4")).at(-1)?.at(1)).toBe("8,416,201.85");
    expect(texts(byId(tables2020(), "T9"))).toEqual([
      ["0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "84.83"],
    ]);
  });
});

describe("withMisprint", () => {
  it("changes one figure", () => {
    const wrong = withMisprint(document2020(), MISPRINT_2020);
    const cells = (document: typeof wrong) =>
      document.sections.flatMap((section) =>
        section.blocks.flatMap((block) => (block.kind === "table" ? texts(block.table).flat() : [])),
      );
    const right = cells(document2020());
    const changes = cells(wrong).flatMap((text, index) =>
      text === right[index] ? [] : [[right[index], text]],
    );
    expect(changes).toEqual([[MISPRINT_2020.right, MISPRINT_2020.printed]]);
  });

  it.each([
    { ...MISPRINT_2020, table: "T7" },
    { ...MISPRINT_2020, right: "1.00" },
    { ...MISPRINT_2020, codes: ["999"] },
  ])("refuses a cell that is not there", (misprint) => {
    expect(() => withMisprint(document2020(), misprint)).toThrow(RangeError);
  });
});
