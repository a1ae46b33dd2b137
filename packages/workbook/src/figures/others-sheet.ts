import type { BudgetDocument, Claim } from "@yusuan/schema";
import { formula, link, number, rowOf, text } from "../model/cells.js";
import { HEADER_HEIGHT, rowHeights } from "../model/row-heights.js";
import { SHEETS, STATUSES } from "../model/words.js";
import type { Place, Sheet, SheetCell } from "../model/workbook.js";
import type { Located } from "./locate.js";
import type { Numbered } from "./numbered.js";
import { inCell } from "./printed-unit.js";

const HEADERS = [
  "编号 Id",
  "内容 What it is",
  "印刷文本 As printed",
  "数 Number",
  "单位 Unit",
  "元 / 分 Value",
  "页 Page",
  "出处 Where",
  "状态 Status",
  "原文 Sentence",
];
const WIDTHS = [14, 34, 24, 18, 8, 18, 6, 22, 20, 80];
const FIRST_ROW = 4;
const NUMBER_COLUMN = 4;

type Others = {
  readonly sheet: Sheet;
  readonly located: readonly Located[];
  readonly tooLong: number;
};

/**
 * The figures that no cell of a table sheet holds as a number. Those with more digits than a spreadsheet keeps stand as
 * text, so that no formula counts with a digit that is lost.
 */
export function othersSheet(
  figures: readonly Numbered[],
  document: BudgetDocument,
  cellOf: (figure: Numbered) => Place | undefined,
): Others {
  const sentences = new Map(document.claims.map((claim) => [claim.id, claim]));
  const located = figures.map(
    (figure, index): Located => ({
      figure,
      inCell: inCell(figure),
      place: { sheet: SHEETS.others, row: FIRST_ROW + index, column: NUMBER_COLUMN },
    }),
  );
  const rows = located.flatMap((item) => figureRow(item, sentences.get(item.figure.id), cellOf(item.figure)));
  const sheet: Sheet = {
    name: SHEETS.others,
    widths: WIDTHS,
    heights: new Map([...rowHeights(rows, WIDTHS), [FIRST_ROW - 1, HEADER_HEIGHT]]),
    frozen: { rows: FIRST_ROW - 1, columns: 0 },
    cells: [
      ...rowOf(1, [text("其他数值 · Other figures")], { bold: true, size: 14 }),
      ...rowOf(
        2,
        [
          text(
            "不单独占用表格单元格的数（文字中的金额、与文字同格的数等），供勾稽关系引用。Figures that fill no cell of a table: what sentences say, numbers that share a cell with words. The identities take them from here.",
          ),
        ],
        { muted: true },
      ),
      ...rowOf(
        FIRST_ROW - 1,
        HEADERS.map((header) => text(header)),
        { bold: true, fill: "header", border: true, wrap: true, align: "center" },
      ),
      ...rows,
    ],
  };
  const safe = located.filter((item) => item.inCell.safe);
  return { sheet, located: safe, tooLong: located.length - safe.length };
}

function figureRow(
  { figure, inCell, place }: Located,
  claim: Claim | undefined,
  cell: Place | undefined,
): readonly SheetCell[] {
  const { row } = place;
  const where = figure.place ?? (figure.cell ? figure.cell.table : "");
  const value = Number(figure.value) / 100;
  const contents = [
    text(figure.id),
    text(figure.label),
    text(figure.text),
    inCell.safe
      ? number(Number(inCell.decimal))
      : text(`${inCell.decimal}（超过15位，按文本保存 kept as text）`),
    text(inCell.unit),
    inCell.safe ? formula(`ROUND(D${row}*${inCell.factor},2)`, value) : text("—"),
    number(figure.page),
    cell ? link(where || "→", cell) : text(where),
    text(STATUSES[figure.status]),
    text(claim?.text ?? ""),
  ];
  return rowOf(row, contents, (index) => ({
    border: true,
    top: true,
    ...(index === 3 && { format: inCell.format, fill: figure.status }),
    ...(index === 5 && { format: "#,##0.00" }),
    ...((index === 1 || index === 2 || index === 3 || index === 9) && { wrap: true }),
  }));
}
