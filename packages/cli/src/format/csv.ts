import type { Table } from "@yusuan/schema";
import { captionOf, gridOf } from "./grid.js";

const LINE_END = "\r\n";

/**
 * Tables as CSV (RFC 4180, CRLF). A single table is nothing but its rows. Several are parted by an empty line, and each
 * begins with a line `# t3 title`, which is no part of the RFC.
 */
export function formatCsv(tables: readonly Table[]): string {
  const texts = tables.map((table) => {
    const rows = gridOf(table).map((row) => row.map(field).join(","));
    const caption = tables.length > 1 ? [`# ${captionOf(table)}`] : [];
    return [...caption, ...rows].map((line) => line + LINE_END).join("");
  });
  return texts.join(LINE_END);
}

function field(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
