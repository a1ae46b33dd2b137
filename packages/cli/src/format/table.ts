import { displayWidth, plain, truncate } from "./width.js";

export type TableColumn = {
  readonly header: string;
  readonly align?: "left" | "right";
  /** Columns of the terminal at most; wider texts are cut. */
  readonly most?: number;
};

const GAP = "  ";

/** A table for a terminal: columns as wide as their widest text, headers underlined, no spaces at line ends. */
export function formatTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const fit = (text: string, { most }: TableColumn) =>
    most === undefined ? plain(text) : truncate(plain(text), most);
  const texts = rows.map((row) => columns.map((column, index) => fit(row[index] ?? "", column)));
  const headers = columns.map(({ header }) => header);
  const widths = columns.map((_, index) =>
    Math.max(...[headers, ...texts].map((row) => displayWidth(row[index] ?? ""))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((text, index) => pad(text, widths[index] ?? 0, columns[index]?.align))
      .join(GAP)
      .trimEnd();
  const underline = widths.map((width) => "─".repeat(width)).join(GAP);
  return [line(headers), underline, ...texts.map(line)].map((text) => `${text}\n`).join("");
}

function pad(text: string, width: number, align: TableColumn["align"]): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "right" ? space + text : text + space;
}
