import type { SampleDocument } from "../layout/document.js";
import type { Cell, Table } from "../layout/table.js";

/** One figure printed wrong: the first body cell of `table` with the text `right`, in the row with these codes. */
type Misprint = {
  readonly table: string;
  readonly codes: readonly string[];
  readonly right: string;
  readonly printed: string;
};

/** Two digits of a 项 row changed places: the row sum, the roll-up and the identity with T2 break. */
export const MISPRINT_2020: Misprint = {
  table: "T3",
  codes: ["201", "03", "01"],
  right: "4,389,103.48",
  printed: "4,398,103.48",
};

/**
 * The document with that one figure printed wrong and everything else as it was.
 * @throws RangeError when no cell of the document is the one described.
 */
export function withMisprint(document: SampleDocument, misprint: Misprint): SampleDocument {
  let changed = 0;
  const row = (cells: readonly Cell[]): readonly Cell[] => {
    const at = cells.findIndex((each) => each.text === misprint.right);
    if (at < 0 || misprint.codes.some((code, index) => cells[index]?.text !== code)) return cells;
    changed++;
    return cells.map((each, index) => (index === at ? { ...each, text: misprint.printed } : each));
  };
  const table = (each: Table): Table =>
    each.id === misprint.table ? { ...each, body: each.body.map(row) } : each;
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === "table" ? { ...block, table: table(block.table) } : block,
    ),
  }));
  if (changed !== 1) throw new RangeError(`The misprint fits ${changed} rows`);
  return { ...document, sections };
}
