import type { BudgetDocument, Extraction, Statement, Table } from "@yusuan/schema";
import type { Reading } from "../stages/read-document.js";
import { type CodedRow, codedRowOf, fenOf, nonZero } from "./coded-row.js";

/** The coded rows that we read: lines of statements, and rows of the tables that no form claims. */
export function ourRows({ extraction, budget }: Pick<Reading, "extraction" | "budget">): readonly CodedRow[] {
  return [
    ...budget.statements.flatMap(linesOf),
    ...unclaimed(extraction, budget).flatMap((table) => tableRows(table)),
  ];
}

function linesOf(statement: Statement): readonly CodedRow[] {
  return statement.lines.flatMap(({ page, code, codeStatus, figures }): CodedRow[] => {
    if (code === undefined || codeStatus === "from-name") return [];
    const amounts = nonZero(Object.values(figures).map(({ id, text }) => ({ fen: fenOf(text), figure: id })));
    return amounts.length > 0 ? [{ page, code, amounts }] : [];
  });
}

function unclaimed({ blocks }: Extraction, { unrecognized }: BudgetDocument): readonly Table[] {
  return blocks.flatMap((block) =>
    block.kind === "table" && unrecognized.includes(block.id) ? [block] : [],
  );
}

function tableRows(table: Table): readonly CodedRow[] {
  return Array.from({ length: table.rows }, (_, row) =>
    table.cells
      .filter((cell) => cell.row === row)
      .map(({ column, page, text }) => ({ column, page, text: text.replace(/\s+/gu, "") }))
      .filter(({ text }) => text !== "")
      .sort((a, b) => a.column - b.column),
  ).flatMap(
    (cells) =>
      codedRowOf(
        cells[0]?.page ?? 1,
        cells.map(({ text }) => text),
      ) ?? [],
  );
}
