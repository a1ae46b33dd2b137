import type { Stage } from "@yusuan/taxonomy";
import { plainLabel, yearIn } from "../text.js";
import type { TableColumn } from "./columns.js";
import { finalMeasureOf } from "./final-account.js";
import { measureOf } from "./measure.js";
import { type Path, withoutSharedParts } from "./paths.js";

export type Side = "revenue" | "expenditure";

/** A column of figures and its measure: of the vocabulary, or `column-N` where the header is none. */
export type FigureColumn = TableColumn & { readonly measure: string };

/** Columns of labels with the figures to their right: the whole of most tables, one half of a two-sided one. */
export type Panel = {
  readonly codes: readonly TableColumn[];
  readonly names: readonly TableColumn[];
  readonly figures: readonly FigureColumn[];
  /** Said by the header; undefined where it says neither or both. */
  readonly side?: Side;
};

/** Cut the columns into panels: a code or name to the right of figures begins a new one. */
export function panelsOf(columns: readonly TableColumn[], stage: Stage): readonly Panel[] {
  const groups: TableColumn[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    const begins = column.role === "name" || column.role === "code";
    if (!group || (begins && group.some(({ role }) => role === "figure"))) groups.push([column]);
    else group.push(column);
  }
  const last = groups.at(-1);
  if (groups.length > 1 && last && !last.some(({ role }) => role === "figure")) {
    groups.splice(-2, 2, [...(groups.at(-2) ?? []), ...last]);
  }
  return groups.map((group) => panelOf(group, stage));
}

function panelOf(columns: readonly TableColumn[], stage: Stage): Panel {
  const figures = columns.filter(({ role }) => role === "figure");
  const side = sideOf(columns.map(({ path }) => path));
  return {
    codes: columns.filter(({ role }) => role === "code"),
    names: columns.filter(({ role }) => role === "name"),
    figures: withMeasures(figures, stage),
    ...(side && { side }),
  };
}

function sideOf(paths: readonly Path[]): Side | undefined {
  for (const text of paths.flat()) {
    const revenue = text.includes("收");
    const expenditure = text.includes("支");
    if (revenue !== expenditure) return revenue ? "revenue" : "expenditure";
  }
  return undefined;
}

function withMeasures(columns: readonly TableColumn[], stage: Stage): readonly FigureColumn[] {
  const paths = withoutSharedParts(columns.map(({ path }) => path));
  const named = columns.map((column, index) => measureAt(columns, paths, column, index, stage));
  // 本年收入合计 is the whole amount where no column holds more than the year.
  const found = named.includes("total")
    ? named
    : named.map((id) => (id === "current-revenue" ? "total" : id));
  return columns.map((column, index) => {
    const id = found[index];
    const rivals = columns.filter((_, other) => found[other] === id);
    return {
      ...column,
      measure: id !== undefined && best(rivals) === column ? id : `${UNKNOWN}${column.column}`,
    };
  });
}

function measureAt(
  columns: readonly TableColumn[],
  paths: readonly Path[],
  column: TableColumn,
  index: number,
  stage: Stage,
): string | undefined {
  const read = stage === "budget" ? measureOf : finalMeasureOf;
  const path = paths[index] ?? [];
  const measure = read(path);
  // What stands above the only column of figures is the name of the whole panel.
  if (columns.length === 1 && read(column.path.slice(-1)) === "total") return "total";
  if (measure !== "total" || plainLabel(path.at(-1) ?? "") !== "小计") return measure;
  // A bare 小计 belongs to the parts on its right.
  const next = read(paths[index + 1] ?? []);
  if (next === "vehicle-purchase" || next === "vehicle-operation") return "vehicle-total";
  return next === "personnel" || next === "public" ? "basic" : measure;
}

/** Of several columns with one measure: one that holds cells, of the latest year, the leftmost. */
function best(columns: readonly TableColumn[]): TableColumn | undefined {
  return [...columns].sort(
    (a, b) =>
      Number(b.filled > 0) - Number(a.filled > 0) ||
      (yearIn(b.path.join("|")) ?? 0) - (yearIn(a.path.join("|")) ?? 0) ||
      a.column - b.column,
  )[0];
}

const UNKNOWN = "column-";

/** Whether a measure is none of the vocabulary. */
export function isUnknownMeasure(measure: string): boolean {
  return measure.startsWith(UNKNOWN);
}
