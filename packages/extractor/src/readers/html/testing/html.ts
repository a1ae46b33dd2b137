import { DEFAULT_LIMITS } from "../../../limits.js";
import type { ReadSettings } from "../../reader.js";
import { htmlReader } from "../index.js";

const SETTINGS: ReadSettings = {
  ignoreRules: false,
  ocr: "never",
  scan: async () => {
    throw new Error("no picture is to be read");
  },
};

/** Read a page given as text or bytes. */
export async function readHtml(page: string | Uint8Array) {
  const bytes = typeof page === "string" ? new TextEncoder().encode(page) : page;
  return htmlReader.read(bytes, DEFAULT_LIMITS, SETTINGS);
}

/** Read a page; its texts in order, tables as rows of texts where cells begin. */
export async function outline(page: string | Uint8Array): Promise<readonly (string | readonly string[][])[]> {
  const { blocks } = await readHtml(page);
  return blocks.map((block) => {
    if (block.kind !== "table") return block.text;
    const rows: string[][] = Array.from({ length: block.rows }, () => []);
    for (const { row, text } of block.cells) rows[row]?.push(text);
    return rows;
  });
}

/** Read a page with one table; its cells as `row,column rows×columns text`. */
export async function cellsOf(page: string): Promise<readonly string[]> {
  const { blocks } = await readHtml(page);
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  return tables.flatMap(({ cells }) =>
    cells.map(
      ({ row, column, rowSpan, columnSpan, text }) => `${row},${column} ${rowSpan}×${columnSpan} ${text}`,
    ),
  );
}
