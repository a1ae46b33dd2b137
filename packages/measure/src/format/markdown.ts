type Align = "left" | "right";

/** A column of a table: its heading and how its cells are set. */
type Column = { readonly heading: string; readonly align: Align };

/** A Markdown table; cells may hold any text. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s+/gu, " ")).join(" | ")} |`;
  return [
    line(columns.map(({ heading }) => heading)),
    `|${columns.map(({ align }) => (align === "right" ? "---:" : "---")).join("|")}|`,
    ...rows.map(line),
    "",
  ].join("\n");
}

/** Columns from headings; the first is set left, the others right. */
export function columnsOf(headings: readonly string[]): readonly Column[] {
  return headings.map((heading, index) => ({ heading, align: index === 0 ? "left" : "right" }));
}

/** What stands where nothing was or could be measured. */
export const NOTHING = "–";

/** `part` of `whole` in percent with one decimal; cut off, so that 100.0 % is all of it. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? NOTHING : `${(Math.floor((1000 * part) / whole) / 10).toFixed(1)} %`;
}
