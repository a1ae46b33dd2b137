import { FIRST_ROW, type Located } from "../figures/locate.js";
import { TERM_COLUMN } from "../identities/expression.js";
import { rowKey } from "../identities/place-name.js";
import { type Check, FIRST_TERM_ROW } from "../identities/term.js";
import { address, fixedAddress, literal } from "../model/address.js";
import { formula, link, number, text } from "../model/cells.js";
import { SHEETS, VERDICTS } from "../model/words.js";
import type { Highlight, SheetCell, Style } from "../model/workbook.js";
import { numberFormat } from "../numbers/printed-number.js";
import type { Besides } from "./beside.js";
import type { ChosenTable } from "./choose-tables.js";

type SideCells = {
  readonly cells: readonly SheetCell[];
  readonly widths: readonly number[];
  readonly highlights: readonly Highlight[];
};

const AID: Style = { fill: "aid", border: true };

/**
 * The columns to the right of a table: the page of each row, what the parts of its totals make now, how far the printed
 * totals are from that, and how many of its identities hold.
 */
export function sideCells(
  { table }: ChosenTable,
  figures: readonly Located[],
  { totals, rows }: Besides,
  lastTermRow: number,
): SideCells {
  const told = figures.flatMap(({ figure }) => totals.get(figure.id) ?? []);
  const columns = [...new Set(told.map(({ located }) => located.place.column))].sort((a, b) => a - b);
  const first = table.columns + 2;
  const calculated = (column: number) => first + 1 + columns.indexOf(column);
  const difference = (column: number) => calculated(column) + columns.length;
  const verdict = first + 1 + 2 * columns.length;
  const hasChecks = table.cells.some(({ row }) => rows.has(rowKey(table.id, row)));
  const headers = [
    "页 Page",
    ...columns.map((column) => `${letter(column)}列计算值 Calculated`),
    ...columns.map((column) => `${letter(column)}列差额 Difference`),
    ...(hasChecks ? ["勾稽 Checks", "明细 Details"] : []),
  ];
  const bottom = FIRST_ROW + Math.max(0, table.rows - 1);
  return {
    cells: [
      ...headers.map((header, index): SheetCell => {
        const content = text(header);
        return {
          row: FIRST_ROW - 1,
          column: first + index,
          ...(content && { content }),
          style: { ...AID, bold: true, wrap: true, align: "center" },
        };
      }),
      ...pageCells(table, first),
      ...told.flatMap(({ located, formula: sum, result }): SheetCell[] => {
        const { row, column } = located.place;
        const { decimal, format, decimals } = located.inCell;
        const [printed, own] = [address(row, column), address(row, calculated(column))];
        const gap = Number((Number(decimal) - result).toFixed(8));
        return [
          { row, column: calculated(column), content: formula(sum, result), style: { ...AID, format } },
          {
            row,
            column: difference(column),
            content: formula(`ROUND(${printed}-${own},8)`, gap),
            style: { ...AID, format: differenceFormat(decimals) },
          },
        ];
      }),
      ...Array.from({ length: table.rows }, (_, row) => rows.get(rowKey(table.id, row)) ?? []).flatMap(
        (checks, row) => checkCells(checks, rowKey(table.id, row), row + FIRST_ROW, verdict, lastTermRow),
      ),
    ],
    widths: [
      8,
      ...columns.flatMap(() => [18]),
      ...columns.flatMap(() => [14]),
      ...(hasChecks ? [12, 12] : []),
    ],
    highlights: [
      ...(columns.length > 0
        ? [
            {
              area: { top: FIRST_ROW, left: first + 1 + columns.length, bottom, right: verdict - 1 },
              formula: `N(${address(FIRST_ROW, first + 1 + columns.length)})<>0`,
              fill: "attention" as const,
            },
          ]
        : []),
      ...(hasChecks
        ? [
            {
              area: { top: FIRST_ROW, left: verdict, bottom, right: verdict },
              formula: `LEFT(${address(FIRST_ROW, verdict)},1)="✗"`,
              fill: "contradicted" as const,
            },
          ]
        : []),
    ],
  };
}

/** The page at its first row, where a table has several. */
function pageCells({ cells, rows }: ChosenTable["table"], column: number): readonly SheetCell[] {
  const pages = Array.from({ length: rows }, () => 0);
  for (const { row, page } of cells) if (!pages[row]) pages[row] = page;
  return pages.flatMap((page, row): SheetCell[] =>
    page > 0
      ? [{ row: row + FIRST_ROW, column, content: number(page), style: { ...AID, align: "center" } }]
      : [],
  );
}

function checkCells(
  checks: readonly Check[],
  key: string,
  row: number,
  column: number,
  lastTermRow: number,
): readonly SheetCell[] {
  const first = checks.find(({ verdict }) => verdict === "violated") ?? checks[0];
  if (!first) return [];
  const count = (outcome: Check["verdict"]) => checks.filter(({ verdict }) => verdict === outcome).length;
  const many = checks.length;
  const counted = (outcome: Check["verdict"]) =>
    `COUNTIFS(${termColumn(TERM_COLUMN.key, lastTermRow)},${literal(key)},${termColumn(TERM_COLUMN.verdict, lastTermRow)},${literal(VERDICTS[outcome])})`;
  const [bad, open] = [counted("violated"), counted("undecided")];
  const result =
    count("violated") > 0
      ? `✗ ${count("violated")}/${many}`
      : count("undecided") > 0
        ? `? ${count("undecided")}/${many}`
        : `✓ ${many}`;
  return [
    {
      row,
      column,
      content: formula(
        `IF(${bad}>0,"✗ "&${bad}&"/${many}",IF(${open}>0,"? "&${open}&"/${many}","✓ ${many}"))`,
        result,
      ),
      style: { ...AID, align: "center" },
    },
    {
      row,
      column: column + 1,
      content: link(`→ #${first.number}`, { sheet: SHEETS.identities, row: first.row, column: 1 }),
      style: AID,
    },
  ];
}

function termColumn(column: number, last: number): string {
  return `'${SHEETS.terms}'!${fixedAddress(FIRST_TERM_ROW, column)}:${fixedAddress(last, column)}`;
}

/** A dash where there is none. */
function differenceFormat(decimals: number): string {
  const some = numberFormat(Math.max(2, decimals));
  return `${some};-${some};"–"`;
}

function letter(column: number): string {
  return address(1, column).slice(0, -1);
}
