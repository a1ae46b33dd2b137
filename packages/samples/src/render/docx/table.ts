import { type PlacedCell, placeCells, type Table } from "../../layout/table.js";
import { paragraph } from "./markup.js";

const SIZE = 9;
const BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join("");

/** A table of `width` twips with the lines that stand over and under it. */
export function tableMarkup(table: Table, width: number): string {
  const { caption, titleRows = [], note } = table;
  return [
    ...(caption
      ? [
          paragraph(caption.title, { align: "center", size: 16 }),
          paragraph(`${caption.agency}\t${caption.unit}`, { tab: width }),
        ]
      : []),
    ...titleRows.map((text, index) => paragraph(text, { align: "center", size: index === 0 ? 14 : 10.5 })),
    gridMarkup(table, width),
    // Two tables without a paragraph between them are one.
    paragraph(note ?? ""),
  ].join("");
}

function gridMarkup({ widths, header, body }: Table, width: number): string {
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const twips = widths.map((each) => Math.round((each * width) / whole));
  const rows = [...header, ...body];
  const placed = placeCells(rows, widths.length);
  const markup = rows.map((_, row) => {
    const repeats = row < header.length ? "<w:trPr><w:tblHeader/></w:trPr>" : "";
    const cells = placed
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map((cell) => cellMarkup(cell, row, twips));
    return `<w:tr>${repeats}${cells.join("")}</w:tr>`;
  });
  const grid = twips.map((each) => `<w:gridCol w:w="${each}"/>`).join("");
  const properties = `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`;
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${markup.join("")}</w:tbl>`;
}

function cellMarkup(cell: PlacedCell, row: number, twips: readonly number[]): string {
  const { column, columnSpan, rowSpan } = cell;
  const width = twips.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
  const begins = cell.row === row;
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : "",
    rowSpan > 1 ? `<w:vMerge${begins ? ' w:val="restart"' : ""}/>` : "",
    '<w:vAlign w:val="center"/>',
  ].join("");
  const text = begins ? paragraph(cell.text, { align: cell.align, size: SIZE }) : paragraph("");
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${text}</w:tc>`;
}
