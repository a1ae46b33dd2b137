import type { Cell, Extraction } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize } from "../normalize.js";
import { departmentEdition } from "../testing/editions.js";
import { extractionOf, tableOf, textOf } from "../testing/extraction.js";
import { scannedTable, scannedText } from "../testing/scan.js";
import { settleTexts } from "./settle.js";

const EDITION = departmentEdition();
const expenditure = EDITION[2] ?? tableOf([]);
const NAME = 3;

function settled(read: Parameters<typeof scannedTable>[1]): {
  readonly texts: Readonly<Record<string, string>>;
  readonly corrections: readonly string[];
} {
  const { extraction, corrections } = settleTexts(extractionOf(scannedTable(expenditure, read)));
  return {
    texts: Object.fromEntries(cellsOf(extraction).map((cell) => [`${cell.row}.${cell.column}`, cell.text])),
    corrections: corrections.map((each) => `${each.part} ${each.read} → ${each.text}`),
  };
}

function cellsOf({ blocks }: Extraction): readonly Cell[] {
  return blocks.flatMap((block) => (block.kind === "table" ? block.cells : []));
}

describe("texts of scans are put right", () => {
  it.each<[string, Record<string, string | readonly [string, number]>, string]>([
    ["a header", { "1.3": "功能分类科日名称" }, "header 功能分类科日名称 → 功能分类科目名称"],
    ["a level beside others", { "2.1": "殉" }, "header 殉 → 款"],
    ["a name by its code", { "5.3": "行政远行" }, "name 行政远行 → 行政运行"],
    [
      "a name whose first stroke is a dash",
      { "3.3": "-般公共服务支出" },
      "name -般公共服务支出 → 一般公共服务支出",
    ],
    [
      "a name with another character, not read surely",
      { "8.3": ["行政事业单位养基支出", 0.82] },
      "name 行政事业单位养基支出 → 行政事业单位养老支出",
    ],
    ["letters for digits in a code", { "5.0": "2O1", "5.2": "O1" }, "code 2O1 → 201"],
    ["a code whose name is another's", { "7.0": "203" }, "code 203 → 208"],
    ["a part of a code that was lost", { "9.2": "" }, "code  → 05"],
    ["a mark beside a code", { "9.2": "(05" }, "code (05 → 05"],
    ["a sum", { "10.0": "合讣" }, "label 合讣 → 合计"],
    ["a stray mark", { "5.3": "|行政运行" }, "name |行政运行 → 行政运行"],
  ])("%s", (_, read, correction) => {
    expect(settled(read).corrections).toContain(correction);
  });

  it.each<[string, Record<string, string | readonly [string, number]>]>([
    ["nothing that is right", {}],
    ["the name of another code", { "6.3": "机关服务" }],
    ["a name that is surely read so", { "6.3": ["一般行政管理工作", 0.98] }],
    ["a code of no list", { "6.2": "77", "6.3": "路灯养护专项" }],
    ["amounts, however they were read", { "5.4": "4OO.00", "6.4": "3OO.O0", "7.4": "l00.00" }],
  ])("but not %s", (_, read) => {
    expect(settled(read).corrections).toEqual([]);
  });

  it("with the reading, the place and the reason", () => {
    const { corrections } = settleTexts(extractionOf(scannedTable(expenditure, { "5.3": "行政远行" })));
    expect(corrections).toEqual([
      {
        part: "name",
        page: 1,
        bbox: [150, 50, 200, 60],
        read: "行政远行",
        text: "行政运行",
        cell: { table: "t1", row: 5, column: NAME },
        message: { en: expect.stringContaining("2010301"), zh: expect.stringContaining("2010301") },
      },
    ]);
  });

  it("by the codes above and below where the name stands in every branch", () => {
    const body = [
      ...[
        "201|||一般公共服务支出|1.00",
        "201|03||政府办公厅（室）及相关机构事务|1.00",
        "201|03|01|行政运行|1.00",
      ],
      ...[
        "204|||公共安全支出|1.00",
        "204|06||司法|1.00",
        "201|06|01|行政运行|1.00",
        "204|06|99|其他司法支出|1.00",
      ],
    ];
    const lines = ["功能分类科目编码|<|<|功能分类科目名称|合计", "类|款|项|^|^", ...body];
    const { corrections } = settleTexts(extractionOf(scannedTable(tableOf(lines))));
    expect(corrections.map(({ read, text }) => `${read} → ${text}`)).toEqual(["201 → 204"]);
  });

  it("and not where a list is numbered in its own way", () => {
    const body = [
      ...["302||商品和服务支出|9.00", "302|01|印刷费|1.00", "302|02|手续费|1.00", "302|03|水费|1.00"],
      ...["302|04|电费|1.00", "302|05|邮电费|1.00"],
    ];
    const lines = ["经济分类科目编码|<|经济分类科目名称|合计", "类|款|^|^", ...body];
    expect(settleTexts(extractionOf(scannedTable(tableOf(lines)))).corrections).toEqual([]);
  });
});

describe("lines of two-sided tables", () => {
  const summary = EDITION[0] ?? tableOf([]);

  it("keep their ordinals in order", () => {
    const read = {
      "2.0": "、财政拨款收入",
      "6.0": "一、事业收入",
      "7.0": "一 事业单位经莒收入",
      "2.2": "一、 -般公共服务支出",
    };
    const { extraction } = settleTexts(extractionOf(scannedTable(summary, read)));
    const texts = cellsOf(extraction).filter(({ row }) => row >= 2);
    const label = (row: number, column: number) =>
      texts.find((cell) => cell.row === row && cell.column === column)?.text;
    expect([2, 6, 8].map((row) => label(row, 0))).toEqual([
      "一、财政拨款收入",
      "二、事业收入",
      "四、其他收入",
    ]);
    expect(label(2, 2)).toBe("一、一般公共服务支出");
  });

  it.each([
    ["]1.一般公共预算资金", "1.一般公共预算资金"],
    ["|[ 2.政府性基金", "2.政府性基金"],
    ["}一、财政拨款收入", "一、财政拨款收入"],
  ])("lose what a rule leaves before them: %s", (read, text) => {
    const { extraction } = settleTexts(extractionOf(scannedTable(summary, { "3.0": read })));
    expect(cellsOf(extraction).find(({ row, column }) => row === 3 && column === 0)?.text).toBe(text);
  });
});

describe("titles and units above a table", () => {
  it("are read again with it", () => {
    const blocks = [
      scannedText(textOf("heading", "2025年邵门支出预算总袁")),
      scannedText({ ...textOf("note", "单位：万无"), id: "b-unit" }),
      scannedTable(expenditure),
    ];
    const table = { ...expenditure, ...blocks[2], title: "2025年邵门支出预算总袁" };
    const { unit: _, ...untitled } = table;
    const source = extractionOf(...blocks.slice(0, 2), untitled);
    const { extraction, corrections } = settleTexts(source);
    expect(corrections.map(({ part, text }) => `${part} ${text}`)).toEqual([
      "title 2025年部门支出预算总表",
      "unit 单位：万元",
    ]);
    expect(extraction.blocks[2]).toMatchObject({ title: "2025年部门支出预算总表", unit: "万元" });
    expect(normalize(source).corrections).toHaveLength(2);
  });
});

const noise = fc.record({
  at: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("", "|", " ", "O", "一", "日", "攴", "7", "。"))),
  table: fc.nat(EDITION.length - 1),
});

function garbled({ at, table: index }: typeof noise extends fc.Arbitrary<infer T> ? T : never): Extraction {
  const table = EDITION[index] ?? expenditure;
  const read: Record<string, string> = {};
  for (const [cellAt, charAt, char] of at) {
    const cell = table.cells[cellAt % table.cells.length];
    if (!cell || cell.text === "") continue;
    const text = read[`${cell.row}.${cell.column}`] ?? cell.text;
    const place = charAt % text.length;
    read[`${cell.row}.${cell.column}`] = text.slice(0, place) + char + text.slice(place + 1);
  }
  return extractionOf(scannedTable(table, read));
}

describe("properties", () => {
  it("an extraction without scans is given back as it is", () => {
    for (const table of EDITION) {
      const extraction = extractionOf(textOf("heading", "2025年邵门支出预算总袁"), table);
      const settledOne = settleTexts(extraction);
      expect(settledOne.extraction).toBe(extraction);
      expect(settledOne.corrections).toEqual([]);
    }
  });

  it("whatever is read, amounts stay as they were read and every change is told once", () => {
    fc.assert(
      fc.property(noise, (drawn) => {
        const source = garbled(drawn);
        const { extraction, corrections } = settleTexts(source);
        const before = cellsOf(source);
        for (const [index, cell] of cellsOf(extraction).entries()) {
          const read = before[index]?.text ?? "";
          if (/^[\d,]+\.\d{2}$/u.test(read)) expect(cell.text).toBe(read);
          const told = corrections.filter(
            (each) => each.cell?.row === cell.row && each.cell.column === cell.column,
          );
          const changed = cell.text.replace(/\s/gu, "") !== read.replace(/\s/gu, "");
          expect(told.map(({ text }) => text)).toEqual(changed ? [cell.text] : []);
        }
      }),
    );
  });

  it("what was painted is never touched", () => {
    fc.assert(
      fc.property(noise, (drawn) => {
        const source = garbled(drawn);
        const blocks = source.blocks.map((block) =>
          block.kind === "table"
            ? {
                ...block,
                cells: block.cells.map((cell) => (cell.row % 2 ? { ...cell, confidence: 1 } : cell)),
              }
            : block,
        );
        const mixed = { ...source, blocks };
        const after = cellsOf(settleTexts(mixed).extraction);
        for (const [index, cell] of cellsOf(mixed).entries())
          if (cell.confidence === 1 && cell.text !== "") expect(after[index]?.text).toBe(cell.text);
      }),
    );
  });
});
