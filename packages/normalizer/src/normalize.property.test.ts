import { budgetDocumentSchema, type Extraction, parseAmount } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize } from "./normalize.js";
import { extractionOf, textOf } from "./testing/extraction.js";

const text = fc.oneof(
  fc.constantFrom(
    "类",
    "款",
    "项",
    "项目",
    "预算数",
    "合计",
    "小计",
    "基本支出",
    "项目支出",
    "科目名称",
    "科目编码",
    "收入总计",
    "支出总计",
  ),
  fc.constantFrom(
    "201",
    "03",
    "5",
    "2010301",
    "301",
    "一、财政拨款收入",
    "1. 一般公共预算资金",
    "其中：",
    "无",
    "-",
    "0.00",
    "",
    "（",
    "预算数（万元）",
  ),
  fc.constantFrom(
    "因公出国(境)费",
    "公务接待费",
    "公务用车购置及运行费",
    "2025年部门收支总表",
    "单位：万元",
    "编制部门：",
  ),
  fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((value) => (value / 100).toFixed(2)),
  fc.string({ maxLength: 12 }),
);
const cell = fc.record({
  row: fc.nat(9),
  column: fc.nat(7),
  rowSpan: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant(2 ** 31)),
  columnSpan: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant(2 ** 31)),
  text,
  page: fc.integer({ min: 1, max: 3 }),
  bbox: fc.constant(null),
  confidence: fc.constant(1),
});
const table = fc.record({
  kind: fc.constant("table" as const),
  id: fc.constant("t"),
  pages: fc.constant<number[]>([1]),
  method: fc.constant("ruled" as const),
  rows: fc.nat(2 ** 31),
  columns: fc.nat(2 ** 31),
  cells: fc.array(cell, { maxLength: 60 }),
  repeatedHeaderRows: fc.array(fc.nat(9), { maxLength: 2 }),
  captions: fc.array(text, { maxLength: 2 }),
  notes: fc.array(text, { maxLength: 2 }),
});
const titled = fc.tuple(
  table,
  fc.constantFrom("部门收支总表", "支出预算总表", "一般公共预算基本支出表", "“三公”经费支出表", undefined),
);
const extraction: fc.Arbitrary<Extraction> = fc
  .array(
    fc.oneof(
      titled.map(([each, title]) => (title === undefined ? each : { ...each, title })),
      text.map((each) => textOf("paragraph", each)),
    ),
    { maxLength: 6 },
  )
  .map((blocks) => extractionOf(...blocks));

describe("normalize, on anything", () => {
  it("fits the model, claims each table once, gives figures ids of their own and the values they print", () => {
    fc.assert(
      fc.property(extraction, (input) => {
        const output = normalize(input);
        expect(budgetDocumentSchema.safeParse(output).error).toBeUndefined();
        expect(normalize(input)).toEqual(output);

        const tables = input.blocks.filter(({ kind }) => kind === "table").map(({ id }) => id);
        const figures = output.statements.flatMap(({ lines }) =>
          lines.flatMap((line) => Object.values(line.figures)),
        );
        const claimed = new Set([
          ...output.statements.map(({ table: id }) => id),
          ...figures.map(({ cell: { table: id } }) => id),
        ]);
        expect(output.unrecognized.filter((id) => claimed.has(id))).toEqual([]);
        expect(new Set([...output.unrecognized, ...claimed]).size).toBeLessThanOrEqual(tables.length);

        expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
        const lines = output.statements.flatMap((statement) => statement.lines);
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
        const ids = new Set(lines.map(({ id }) => id));
        expect(lines.every(({ parent }) => parent === undefined || ids.has(parent))).toBe(true);
        expect(figures.every((figure) => parseAmount(figure.text).kind === "amount")).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
