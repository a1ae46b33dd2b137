import { amountOf, formatYuan, type MoneyUnit, unitOfPhrase } from "@yusuan/schema";
import type { SampleDocument } from "../layout/document.js";
import { type PlacedCell, placeCells, type Table } from "../layout/table.js";
import type { ColumnRole, TableMeaning } from "./columns.js";
import type { TrueFigure, TrueLine, TrueStatement } from "./statement.js";

/** What the tables of a sample say, in order, whatever way they are drawn. */
export function trueStatements(
  document: SampleDocument,
  meaningOf: (id: string) => TableMeaning,
): readonly TrueStatement[] {
  return document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" && block.table.caption ? [block.table] : []))
    .map((table) => statementOf(table, meaningOf(table.id)));
}

function statementOf(table: Table, { form, columns }: TableMeaning): TrueStatement {
  if (columns.length !== table.widths.length) throw new RangeError(`${table.id} has other columns`);
  const unit = unitOfPhrase(table.caption?.unit ?? "") ?? "元";
  const placed = placeCells(table.body, columns.length);
  const lanes = [...new Map(columns.map((role) => [laneOf(role), role.side]))];
  // As a statement lists them: the whole of one side, then the other one.
  const lines = lanes.flatMap(([lane, side]) =>
    table.body.flatMap((_, row) => {
      const cells = placed.filter((cell) => {
        const role = columns[cell.column];
        return cell.row === row && role !== undefined && laneOf(role) === lane;
      });
      const line = lineOf(cells, columns, unit);
      return line.figures.length > 0 ? [{ ...(side ? { side } : {}), ...line }] : [];
    }),
  );
  return { form, lines };
}

function laneOf({ side, panel = 0 }: ColumnRole): string {
  return `${side ?? ""}${panel}`;
}

function lineOf(
  cells: readonly PlacedCell[],
  columns: readonly ColumnRole[],
  unit: MoneyUnit,
): Omit<TrueLine, "side"> {
  let code = "";
  let name = "";
  const figures: TrueFigure[] = [];
  for (const { text, column } of cells) {
    const role = columns[column];
    if (role?.kind === "figure") {
      if (text !== "") figures.push(figureOf(role.measure, text, unit));
    } else if (role?.kind === "code" && /^\d*$/u.test(text)) code += text;
    else name += text;
  }
  return { ...(code === "" ? {} : { code }), name: withoutOrdinal(name), figures };
}

function figureOf(measure: string, text: string, unit: MoneyUnit): TrueFigure {
  return { measure, text, value: formatYuan(amountOf(text.replaceAll(",", ""), unit).fen) };
}

function withoutOrdinal(name: string): string {
  return name.replace(/^(?:[一二三四五六七八九十]+、|\d+\.)/u, "").replace(/\s+/gu, "");
}
