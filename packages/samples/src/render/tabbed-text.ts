import type { Block, SampleDocument } from "../layout/document.js";
import { placeCells, type Table } from "../layout/table.js";

/** How a document is saved as text with a row on a line. */
export type TabbedStyle = {
  /** Whether headings begin with as many `#` as their level. */
  readonly marksHeadings: boolean;
  /** Passages that came out otherwise than their table or paragraph says: page breaks, cells out of their columns. */
  readonly quirks: readonly (readonly [passage: string, becomes: string])[];
};

/**
 * The document as converters to Markdown leave it: paragraphs parted by empty lines, a row of a table on a line, its
 * cells parted by tabs, the places that a span covers empty. `pages` tells where each heading stands.
 */
export function renderTabbed(
  document: SampleDocument,
  { marksHeadings, quirks }: TabbedStyle,
  pages: ReadonlyMap<string, number>,
): string {
  const parts = [
    `${marksHeadings ? "# " : ""}${document.title}`,
    ...document.cover,
    ...(document.contents.length > 0 ? ["目 录", contentsText(document.contents, pages)] : []),
    ...document.sections.flatMap(({ heading, blocks }) => [
      ...(heading === undefined ? [] : [headingText(1, heading, marksHeadings)]),
      ...blocks.flatMap((block) => blockText(block, marksHeadings)),
    ]),
  ];
  return quirks.reduce(withQuirk, `\n\n${parts.join("\n\n")}\n`);
}

/** @throws RangeError where the passage does not stand in the text exactly once. */
function withQuirk(text: string, [passage, becomes]: readonly [string, string]): string {
  const [before, after, ...more] = text.split(passage);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new RangeError(`${passage} stands ${text.split(passage).length - 1} times in the text`);
  }
  return before + becomes + after;
}

function contentsText(lines: readonly string[], pages: ReadonlyMap<string, number>): string {
  return lines
    .map((line) => {
      const page = pages.get(line);
      return page === undefined ? line : `${line}${line.startsWith("(") ? "....." : ""}\t${page}`;
    })
    .join("\n");
}

function headingText(level: number, text: string, marked: boolean): string {
  return marked ? `${"#".repeat(level)} ${text}` : text;
}

function blockText(block: Block, marksHeadings: boolean): readonly string[] {
  switch (block.kind) {
    case "table":
      return tableText(block.table);
    case "heading":
      return [headingText(block.level, block.text, marksHeadings)];
    case "page":
      return [];
    default:
      return [block.text];
  }
}

function tableText({ caption, titleRows = [], widths, header, body, note }: Table): readonly string[] {
  const rows = [...header, ...body];
  const placed = placeCells(rows, widths.length);
  const line = (texts: ReadonlyMap<number, string>) =>
    widths.map((_, column) => texts.get(column) ?? "").join("\t");
  const lines = [
    ...titleRows.map((title) => line(new Map([[0, title]]))),
    ...rows.map((_, row) =>
      line(
        new Map(
          placed
            .filter((cell) => cell.row === row)
            .map(({ column, text }) => [column, text.replaceAll("\n", " ")]),
        ),
      ),
    ),
  ];
  const above = caption ? [caption.title, `${caption.agency}  ${caption.unit}`] : [];
  return [...above, lines.join("\n"), ...(note === undefined ? [] : [note])];
}
