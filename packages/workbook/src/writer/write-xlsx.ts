import type ExcelJS from "@protobi/exceljs";
import { address, areaName, reference } from "../model/address.js";
import { looksLikeFormula } from "../model/text.js";
import type { Content, Sheet, SheetCell, Workbook } from "../model/workbook.js";
import { repack } from "./repack.js";
import { colour, conditional, excelStyle } from "./styles.js";

/** Files of the same content have the same bytes, whenever they are made. */
const MADE = new Date(Date.UTC(2000, 0, 1));
const A4 = 9;

/** A workbook as the bytes of an .xlsx file. */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const { default: excel } = await import("@protobi/exceljs");
  const file = new excel.Workbook();
  file.creator = "yusuan";
  file.lastModifiedBy = "yusuan";
  file.created = MADE;
  file.modified = MADE;
  file.title = workbook.title;
  file.calcProperties.fullCalcOnLoad = true;
  for (const sheet of workbook.sheets) addSheet(file, sheet);
  return repack(new Uint8Array(await file.xlsx.writeBuffer({ zip: { compression: "STORE" } })));
}

function addSheet(file: ExcelJS.Workbook, sheet: Sheet): void {
  const added = file.addWorksheet(sheet.name, {
    views: [viewOf(sheet)],
    pageSetup: { paperSize: A4, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(sheet.tab && { properties: { tabColor: colour(sheet.tab) } }),
  });
  if (sheet.printTitle) added.pageSetup.printTitlesRow = sheet.printTitle.join(":");
  sheet.widths.forEach((width, index) => {
    added.getColumn(index + 1).width = width;
  });
  for (const [row, height] of sheet.heights ?? []) added.getRow(row).height = height;
  for (const cell of sheet.cells) addCell(added, cell);
  for (const { top, left, bottom, right } of sheet.merges ?? []) added.mergeCells(top, left, bottom, right);
  if (sheet.filter) added.autoFilter = areaName(sheet.filter);
  (sheet.highlights ?? []).forEach(({ area, formula, fill }, index) => {
    added.addConditionalFormatting({
      ref: areaName(area),
      rules: [
        { type: "expression", formulae: [formula], priority: index + 1, style: { fill: conditional(fill) } },
      ],
    });
  });
}

function viewOf({ frozen }: Sheet): Partial<ExcelJS.WorksheetView> {
  if (!frozen || frozen.rows + frozen.columns === 0) return { state: "normal", showGridLines: false };
  const { rows, columns } = frozen;
  return {
    state: "frozen",
    xSplit: columns,
    ySplit: rows,
    topLeftCell: address(rows + 1, columns + 1),
    showGridLines: false,
  };
}

function addCell(sheet: ExcelJS.Worksheet, { row, column, content, style = {} }: SheetCell): void {
  const cell = sheet.getCell(row, column);
  // Asked to enter such a text again, a spreadsheet would take it for a formula, but not in a cell of texts.
  const isRisky = content?.kind === "text" && looksLikeFormula(content.text);
  cell.style = excelStyle(isRisky ? { ...style, format: "@" } : style, content?.kind === "link");
  if (content) cell.value = cellValue(content);
}

function cellValue(content: Content): ExcelJS.CellValue {
  switch (content.kind) {
    case "text":
      return escaped(content.text);
    case "number":
      return content.value;
    case "formula":
      return { formula: content.formula, result: content.result };
    case "link":
      return { text: escaped(content.text), hyperlink: reference(content.to) };
  }
}

/** `_x0041_` in a file means the character of that number. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_");
}
