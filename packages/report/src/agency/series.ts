import { type Cell, percentOf, type Row } from "@yusuan/comparison";
import { amountOf, type Message } from "@yusuan/schema";
import type { CellData, SeriesData } from "../contract/agency-data.js";
import { gapOf, type Printed } from "./gap.js";

/** What is said of a line, beside what is said of its figures. */
const OF_LINES: ReadonlySet<string> = new Set([
  "renamed",
  "name-differs",
  "code-moved",
  "code-merged",
  "code-split",
]);
/** What the mark of a figure says already. */
const IN_STATUS: ReadonlySet<string> = new Set(["unproven", "contradicted", "repaired"]);

/** A row of a comparison as a line of a chart, with its shares of `whole`. */
export function seriesOf(
  { code, name, cells, flags }: Row,
  whole: Row | undefined,
  called?: Message,
): SeriesData {
  return {
    code,
    name: called ?? { en: name, zh: name },
    cells: cells.map((cell, index) => cellData(cell, printedAt(whole, index))),
    flags: flags.filter((flag) => OF_LINES.has(flag)),
  };
}

function cellData(
  { value, absent, status, text, figure, page, flags }: Cell,
  whole: Printed | undefined,
): CellData {
  if (value === null || status === null || text === null || figure === null || page === null) {
    return { absent: absent ?? "no-line" };
  }
  const share = whole ? percentOf(amountOf(value).fen, amountOf(whole.value).fen) : null;
  return { value, status, text, figure, page, share, flags: flags.filter((flag) => !IN_STATUS.has(flag)) };
}

/** Rows that tell the same in different documents as one: of each document the first that it has. */
export function joined([first, ...others]: readonly Row[]): Row | undefined {
  if (!first) return undefined;
  const firstPrinted = (cell: Cell, index: number): Cell =>
    cell.value === null ? (others.flatMap((row) => printedCell(row, index) ?? [])[0] ?? cell) : cell;
  return { ...first, cells: first.cells.map(firstPrinted) };
}

function printedCell({ cells }: Row, index: number): Cell | undefined {
  const cell = cells[index];
  return cell && cell.value !== null ? cell : undefined;
}

/** For each column, whole less parts where rounding does not explain it. */
export function gapsOf(whole: Row | undefined, parts: readonly Row[], columns: number) {
  return Array.from({ length: columns }, (_, index): string | null => {
    const total = printedAt(whole, index);
    const there = parts.flatMap((part) => printedAt(part, index) ?? []);
    return total && there.length > 0 ? gapOf(total, there) : null;
  });
}

function printedAt(row: Row | undefined, index: number): Printed | undefined {
  const cell = row?.cells[index];
  return cell && cell.value !== null && cell.precision !== null
    ? { value: cell.value, precision: cell.precision }
    : undefined;
}
