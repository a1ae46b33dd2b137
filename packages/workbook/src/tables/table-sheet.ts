import type { Extraction, Table } from "@yusuan/schema";
import { FIRST_ROW, type Located } from "../figures/locate.js";
import { link, text } from "../model/cells.js";
import { HEADER_HEIGHT, rowHeights } from "../model/row-heights.js";
import { SHEETS } from "../model/words.js";
import type { Area, Content, Sheet, SheetCell, Style } from "../model/workbook.js";
import type { Besides } from "./beside.js";
import type { ChosenTable } from "./choose-tables.js";
import { columnWidths } from "./layout.js";
import { sideCells } from "./side-cells.js";
import { tableCells, tableMerges } from "./table-cells.js";

/** Headers of more rows would fill the window. */
const MOST_FROZEN = 12;

/** A table in the look of the original, its identities beside its totals. */
export function tableSheet(
  chosen: ChosenTable,
  figures: readonly Located[],
  besides: Besides,
  lastTermRow: number,
  extraction: Extraction,
): Sheet {
  const { table, grid, name, role } = chosen;
  const byPlace = new Map(
    figures.map((located) => [`${located.place.row} ${located.place.column}`, located]),
  );
  const widths = columnWidths(grid.cells, table.columns);
  const side = sideCells(chosen, figures, besides, lastTermRow);
  const heading = headingOf(chosen);
  const notes = notesOf(table, extraction);
  const printed = tableCells(chosen, (row, column) => byPlace.get(`${row + FIRST_ROW} ${column + 1}`));
  const merges = [...heading.merges, ...tableMerges(chosen), ...notes.merges];
  const heights = new Map(rowHeights([...heading.cells, ...printed, ...notes.cells], widths, merges));
  if (side.widths.length > 1) heights.set(FIRST_ROW - 1, HEADER_HEIGHT);
  const lastHeader = FIRST_ROW - 1 + Math.min(role.firstLine ?? 0, MOST_FROZEN);
  return {
    name,
    widths: [...widths, 2, ...side.widths],
    heights,
    merges,
    frozen: { rows: lastHeader, columns: 0 },
    printTitle: [1, lastHeader],
    highlights: side.highlights,
    cells: [...heading.cells, ...printed, ...side.cells, ...notes.cells],
    ...(role.form === undefined ? { tab: "unproven" as const } : { tab: "header" as const }),
  };
}

type Part = { readonly cells: readonly SheetCell[]; readonly merges: readonly Area[] };

function headingOf({ table, role, short }: ChosenTable): Part {
  const last = Math.max(1, table.columns);
  const pages = `第 ${table.pages.join("、")} 页 page${table.pages.length > 1 ? "s" : ""} ${table.pages.join(", ")}`;
  const form = role.form ?? "未识别 of no known form";
  const unit = role.unit ?? table.unit;
  const cells = [
    cell(1, 1, text(role.title), { bold: true, size: 14, align: "center", wrap: true }),
    cell(2, 1, text(table.preparedBy ? `编制单位：${table.preparedBy}` : ""), {}),
    ...(unit ? [cell(2, last, text(`单位：${unit}`), { align: "right" })] : []),
    cell(
      3,
      1,
      link(`${short}（${table.id}）· ${form} · ${pages}`, { sheet: SHEETS.overview, row: 1, column: 1 }),
      {
        muted: true,
      },
    ),
  ];
  return { cells, merges: last > 1 ? [{ top: 1, left: 1, bottom: 1, right: last }] : [] };
}

/** The texts that stand below the table and speak of it. */
function notesOf({ notes, rows, columns }: Table, extraction: Extraction): Part {
  const wanted = new Set(notes);
  const texts = extraction.blocks.flatMap((block) =>
    block.kind !== "table" && wanted.has(block.id) ? [block.text] : [],
  );
  const rowAt = (index: number) => FIRST_ROW + rows + index;
  return {
    cells: texts.map((note, index) => cell(rowAt(index), 1, text(note), { wrap: true, top: true })),
    merges:
      columns > 1
        ? texts.map((_, index) => ({ top: rowAt(index), left: 1, bottom: rowAt(index), right: columns }))
        : [],
  };
}

function cell(row: number, column: number, content: Content | undefined, style: Style): SheetCell {
  return { row, column, ...(content && { content }), style };
}
