import type { Table } from "@yusuan/schema";
import { captionOf, gridOf } from "./grid.js";

/** Tables as Markdown, each under a heading with its id; the first row is the header, as Markdown demands one. */
export function formatMarkdown(tables: readonly Table[]): string {
  return tables.map(formatOne).join("\n");
}

function formatOne(table: Table): string {
  const [header = [], ...rows] = gridOf(table);
  const line = (row: readonly string[]) => `| ${row.map(cell).join(" | ")} |\n`;
  const rule = `|${header.map(() => " --- |").join("")}\n`;
  const body = header.length === 0 ? "" : `\n${line(header)}${rule}${rows.map(line).join("")}`;
  return `### ${cell(captionOf(table))}\n${body}`;
}

function cell(text: string): string {
  return text
    .replace(/[\\|`*_<>[\]]/gu, "\\$&")
    .replace(/\r?\n/gu, "<br>")
    .trim();
}
