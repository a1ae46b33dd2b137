import type ExcelJS from "@protobi/exceljs";
import type { Fill, Style } from "../model/workbook.js";

const COLOURS: Readonly<Record<Fill, string>> = {
  header: "FFD9E2F3",
  aid: "FFF4F4F4",
  proven: "FFE2F0D9",
  unproven: "FFFFF8E1",
  contradicted: "FFF8CBAD",
  repaired: "FFDDEBF7",
  attention: "FFFFD966",
};

const LINE = { style: "thin", color: { argb: "FF8C8C8C" } } as const;
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE } as const;
const FONT = "宋体";

/** A style as exceljs takes it. */
export function excelStyle(style: Style, isLink: boolean): Partial<ExcelJS.Style> {
  return {
    font: {
      name: FONT,
      size: style.size ?? 10,
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.muted && { color: { argb: "FF7F7F7F" } }),
      ...(isLink && { color: { argb: "FF0563C1" }, underline: true }),
    },
    alignment: {
      vertical: style.top ? "top" : "middle",
      ...(style.align && { horizontal: style.align }),
      ...(style.wrap && { wrapText: true }),
    },
    ...(style.border && { border: BORDER }),
    ...(style.fill && { fill: solid(style.fill) }),
    ...(style.format && { numFmt: style.format }),
  };
}

/** A fill of the whole cell. */
function solid(fill: Fill): ExcelJS.FillPattern {
  return { type: "pattern", pattern: "solid", fgColor: { argb: COLOURS[fill] } };
}

/** The fill of a conditional format, which Excel paints in its background colour. */
export function conditional(fill: Fill): ExcelJS.FillPattern {
  return { type: "pattern", pattern: "solid", bgColor: { argb: COLOURS[fill] } };
}

export function colour(fill: Fill): { readonly argb: string } {
  return { argb: COLOURS[fill] };
}
