import type { PlacedCell } from "../model.js";
import type { ColumnType } from "./profile.js";
import type { SpanCosts } from "./spans.js";

/** What the row below says about each column: text under it, and a cell edge on its left. */
type Below = { readonly text: readonly boolean[]; readonly edge: readonly boolean[] };

function readBelow(row: readonly PlacedCell[], width: number): Below {
  const text = new Array<boolean>(width).fill(false);
  const edge = new Array<boolean>(width + 1).fill(false);
  for (const cell of row) {
    edge[cell.column] = true;
    for (let i = 0; i < cell.columnSpan; i++) text[cell.column + i] = cell.text !== "";
  }
  return { text, edge };
}

/**
 * Costs of a header row. Where a header row stands below it, a spanning cell covers columns with text and a cell
 * over one column a column without, and edges meet edges below. Otherwise, and to break ties, a group of columns
 * ends where the kind of column changes: first where labels follow figures, then where figures follow labels.
 */
export function headerCosts(
  texts: readonly string[],
  types: readonly ColumnType[],
  below: readonly PlacedCell[] | undefined,
  padded: boolean,
): SpanCosts {
  const width = types.length;
  const child = below ? readBelow(below, width) : undefined;
  const changes = types.map((type, column) => change(types[column - 1], type));
  const part = (cell: number, column: number): number =>
    (texts[cell] === "" ? 0.4 : 0) + (child && !child.text[column] ? 1 : 0);
  return {
    single: (cell, column) => {
      if (!child?.text[column]) return 0;
      return texts[cell] === "" ? 0.5 : 0.2;
    },
    first: part,
    further: part,
    inner: (_, column) => (child ? 0 : INNER[changes[column] ?? "same"]),
    edge: (column) => (child ? EDGE[changes[column] ?? "same"] + (child.edge[column] ? 0 : 5) : 0),
    ...(padded
      ? { padding: (column) => width - column - 0.7 * countFalse(child?.text.slice(column) ?? []) }
      : {}),
  };
}

type Change = "none" | "toLabel" | "toFigure" | "labels" | "same";

const INNER: Record<Change, number> = { none: 0.3, labels: 0.1, same: 0.6, toLabel: 1, toFigure: 1 };
const EDGE: Record<Change, number> = { none: 0.3, labels: 0.6, same: 0.6, toLabel: 0, toFigure: 0.3 };

function change(left: ColumnType | undefined, right: ColumnType): Change {
  if (left === undefined) return "none";
  if (left === "empty" && right === "empty") return "none";
  const leftFigure = left === "number";
  const rightFigure = right === "number";
  if (leftFigure !== rightFigure) return leftFigure ? "toLabel" : "toFigure";
  return leftFigure ? "same" : "labels";
}

function countFalse(flags: readonly boolean[]): number {
  return flags.reduce((count, flag) => count + (flag ? 0 : 1), 0);
}

const NAME_HEADER = /^(?:类|款|项|序号|编号|行次)$|编码|代码|名称|科目/u;

/** What the header says about columns that no body row fills: codes and names are labels, the others figures. */
export function typesByHeader(types: readonly ColumnType[], row: readonly PlacedCell[]): ColumnType[] {
  const refined = [...types];
  for (const { text, column, columnSpan } of row) {
    const tight = text.replace(/\s+/gu, "");
    if (tight === "") continue;
    const type: ColumnType = NAME_HEADER.test(tight) ? "label" : "number";
    for (let i = column; i < column + columnSpan; i++) if (refined[i] === "empty") refined[i] = type;
  }
  return refined;
}
