import type { Block, SampleDocument, Section } from "../layout/document.js";
import { placeCells, type Table } from "../layout/table.js";

const EDGE = "\t\n";
/** What a word processor leaves in a saved table beside its cells. */
type Quirks = {
  /** Empty cells between 编制部门 and 单位. */
  readonly gaps?: number;
  /** The row after which a page break leaves a blank line. */
  readonly brokenAfter?: number;
  /** Empty cells of a row after the last one. */
  readonly trailing?: number;
  /** Whether a lone tab stands before and after the cells of a row of a table without a caption. */
  readonly edges?: boolean;
};

const QUIRKS: Readonly<Record<string, Quirks>> = {
  T2: { gaps: 2, trailing: 1 },
  T4: { gaps: 2 },
  T6: { brokenAfter: 1 },
  T9: { gaps: 1, trailing: 7 },
  "target-2020": { edges: true },
  "breakdown-2020": { edges: true },
};

/**
 * The document as a word processor leaves it when it saves as text: one cell per line after a tab, a lone tab
 * before and after the cells of a row, an empty line after it. Cells that a vertical span covers are empty.
 */
export function renderText(document: SampleDocument): string {
  return `${document.sections.map(sectionText).join("\n")}\n`;
}

function sectionText(section: Section): string {
  const heading = section.heading === undefined ? "" : `${section.heading}\n\n`;
  return heading + section.blocks.map(blockText).join("");
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "table":
      return tableText(block.table);
    case "page":
      return "\n";
    case "paragraph":
      return `    ${block.text}\n\n`;
    default:
      return `${block.text}\n\n`;
  }
}

function tableText(table: Table): string {
  const rows = gridLines(table);
  if (!table.caption) {
    const titles = (table.titleRows ?? []).map((title) => [title]);
    const save = QUIRKS[table.id]?.edges ? row : bareRow;
    return [...titles, ...rows].map(save).join("");
  }
  const { title, agency, unit } = table.caption;
  const { gaps = 0, brokenAfter, trailing } = QUIRKS[table.id] ?? {};
  const spacer = emptyRow(table.widths.length);
  return [
    spacer,
    row([title]),
    spacer,
    row([agency, ...new Array<string>(gaps).fill(""), unit]),
    ...rows.map((cells, index) => row(cells) + (index === brokenAfter ? "\n" : "")),
    ...(trailing === undefined ? [] : [emptyRow(trailing)]),
    ...(table.note === undefined ? [] : [spacer, row([table.note])]),
  ].join("");
}

/** The texts of each row as they are saved: a span over columns gives one text, one over rows gives one in each. */
function gridLines(table: Table): readonly (readonly string[])[] {
  const rows = [...table.header, ...table.body];
  const placed = placeCells(rows, table.widths.length);
  return rows.map((_, index) =>
    placed
      .filter((cell) => cell.row <= index && index < cell.row + cell.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map((cell) => {
        const lines = cell.text.split("\n");
        return cell.rowSpan === 1 ? lines.join("") : (lines[index - cell.row] ?? "");
      }),
  );
}

function line(text: string): string {
  return `\t${text}\n`;
}

function row(texts: readonly string[]): string {
  return `${EDGE}${texts.map(line).join("")}${EDGE}\n`;
}

function bareRow(texts: readonly string[]): string {
  return `${texts.map(line).join("")}\n`;
}

function emptyRow(cells: number): string {
  return row(new Array<string>(cells).fill(""));
}
