import { settledTexts } from "@yusuan/schema";
import { expect, test } from "vitest";
import { tinyDocument } from "../testing/tiny-document.js";

test("a misread word is told as it was settled, and marked", () => {
  const { budget, extraction } = tinyDocument({ items: ["1.00"], total: "1.00", name: "行政运仃" });
  const table = extraction.blocks.find((block) => block.kind === "table");
  if (!table) throw new Error("no table");
  const correction = {
    part: "name" as const,
    page: 1,
    bbox: null,
    read: "行政运仃",
    text: "行政运行",
    message: { en: "", zh: "" },
  };
  const at = (row: number) => ({ ...correction, cell: { table: "t1", row, column: 0 } });
  const { table: told, settled } = settledTexts(table, { ...budget, corrections: [at(2), at(3)] });
  expect(told.cells.map(({ text }) => text)).toEqual(
    table.cells.map(({ text }) => (text === "行政运仃" ? "行政运行" : text)),
  );
  expect([...settled]).toEqual([["2,0", "行政运仃"]]);
  expect(settledTexts(table, budget).table).toBe(table);
});
