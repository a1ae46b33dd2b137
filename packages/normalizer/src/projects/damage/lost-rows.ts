import type { Damage } from "@yusuan/schema";
import type { GridRow } from "../grid/rows.js";
import { damageAt } from "./damage.js";

/** What the part of a form with its indicators shows of rows that may be missing. */
type RowEvidence = {
  /** All rows from the header to the total. */
  readonly rows: readonly GridRow[];
  readonly levelOnly: readonly GridRow[];
  readonly markers: readonly GridRow[];
};

/**
 * The places where rows of a damaged form may be lost: a row that holds only the name of a level, a row of stray signs, a
 * break of the page or a gap of the text. Signs that follow one another are one place.
 */
export function lostRows({ rows, levelOnly, markers }: RowEvidence): readonly Damage[] {
  const [marked, named] = [new Set(markers), new Set(levelOnly)];
  const places: { row: GridRow; last: number; signs: Set<Message> }[] = [];
  for (const [index, row] of rows.entries()) {
    const signs = [
      ...(breaks(rows[index - 1], row) ? [BREAK] : []),
      ...(marked.has(row) ? [MARKER] : []),
      ...(named.has(row) ? [LEVEL_ONLY] : []),
    ];
    if (signs.length === 0) continue;
    const open = places.at(-1);
    if (open && open.last === index - 1) {
      for (const sign of signs) open.signs.add(sign);
      open.last = index;
    } else places.push({ row, last: index, signs: new Set(signs) });
  }
  return places.map(({ row, signs }) => lostRow(row, [...signs]));
}

type Message = Damage["message"];

const MARKER = { en: "a row of stray signs", zh: "仅有零星符号的行" };
const BREAK = { en: "a break of the page", zh: "分页或断行" };
const LEVEL_ONLY = { en: "a row that holds only the name of a level", zh: "仅有层级名称的行" };

function lostRow(row: GridRow, signs: readonly Message[]): Damage {
  return damageAt(
    "row-lost",
    "indicators",
    `Rows of indicators may be lost here: ${signs.map(({ en }) => en).join(", ")}.`,
    `此处可能缺失指标行：${signs.map(({ zh }) => zh).join("、")}。`,
    row.cells[0],
  );
}

/** Whether the source breaks off between two rows. */
function breaks(above: GridRow | undefined, row: GridRow): boolean {
  if (!above) return false;
  if (above.table !== row.table || above.page !== row.page) return true;
  const [last, first] = [lineOf(above, "last"), lineOf(row, "first")];
  return last !== undefined && first !== undefined && first > last + 1;
}

/** Line of a text file that a row begins or ends on. */
function lineOf(row: GridRow, end: "first" | "last"): number | undefined {
  const lines = row.cells.flatMap(({ cell }) => {
    const match = /^lines? (\d{1,9})(?:-(\d{1,9}))?$/u.exec(cell.place ?? "");
    return match ? [Number(end === "last" ? (match[2] ?? match[1]) : match[1])] : [];
  });
  if (lines.length === 0) return undefined;
  return end === "last" ? Math.max(...lines) : Math.min(...lines);
}
