import type { Table } from "@yusuan/schema";
import { captionOf, gridOf } from "./grid.js";

const LINE_END = "\r\n";

/**
 * Tables as CSV (RFC 4180, CRLF). A single table is nothing but its rows. Several are parted by an empty line, and each
 * begins with a line `# t3 title`, which is no part of the RFC.
 */
export function formatCsv(tables: readonly Table[]): string {
  const texts = tables.map((table) => {
    const caption = tables.length > 1 ? `# ${captionOf(table)}${LINE_END}` : "";
    return caption + csvRows(gridOf(table));
  });
  return texts.join(LINE_END);
}

/** Rows of texts as RFC 4180 has them. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(field).join(",") + LINE_END).join("");
}

function field(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
