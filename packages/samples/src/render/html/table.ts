import type { Cell, Table } from "../../layout/table.js";
import { escaped } from "./escape.js";

/** A table as spreadsheet programs save it: its name, who made it and the unit are rows of their own over the whole width. */
export function tableHtml({ caption, titleRows = [], widths, header, body, note }: Table): string {
  const columns = widths.length;
  const whole = (text: string, align: string) =>
    `<tr><td colspan="${columns}" align="${align}">${escaped(text)}</td></tr>`;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const rows = [
    ...(caption
      ? [whole(caption.title, "center"), whole(caption.agency, "left"), whole(caption.unit, "right")]
      : []),
    ...titleRows.map((title) => whole(title, "center")),
    ...[...header, ...body].map((cells) => `<tr>${cells.map(cellHtml).join("")}</tr>`),
    ...(note === undefined ? [] : [whole(note, "left")]),
  ];
  return [
    '<table border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse">',
    `<colgroup>${widths.map((width) => `<col width="${Math.round((100 * width) / total)}%">`).join("")}</colgroup>`,
    "<tbody>",
    ...rows,
    "</tbody></table>",
  ].join("\n");
}

function cellHtml({ text, align, rowSpan, columnSpan }: Cell): string {
  const spans =
    (rowSpan > 1 ? ` rowspan="${rowSpan}"` : "") + (columnSpan > 1 ? ` colspan="${columnSpan}"` : "");
  const lines = text.split("\n").map(escaped).join("<br>");
  return `<td${spans} style="text-align:${align}"><p><span>${lines || "&nbsp;"}</span></p></td>`;
}
