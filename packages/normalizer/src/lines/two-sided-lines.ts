import type { Line } from "@yusuan/schema";
import { codesForName } from "@yusuan/taxonomy";
import { readFigures } from "../figures.js";
import type { Panel, Side } from "../header/panels.js";
import { isTotalLabel } from "../text.js";
import { withBalances } from "./balances.js";
import { statementColumns } from "./columns.js";
import type { PanelRow } from "./draft.js";
import { labelColumns, labelText } from "./label-text.js";
import { readLabel } from "./labels.js";
import { outline } from "./outline.js";
import { panelRows } from "./panel-rows.js";
import type { ReadLines, StatementContext } from "./result.js";

/** The lines of a two-sided statement: all of the revenue side, then all of the expenditure side. */
export function twoSidedLines(
  rows: readonly PanelRow[],
  panels: readonly Panel[],
  context: StatementContext,
): ReadLines {
  const sides = panels.map((panel, index): Side => panel.side ?? (index === 0 ? "revenue" : "expenditure"));
  const read = panels.map((panel, index) => {
    const side = sides[index] ?? "expenditure";
    const before = sides.slice(0, index).filter((other) => other === side).length;
    const mark = `${side === "revenue" ? "r" : "e"}${before > 0 ? before + 1 : ""}`;
    return sideLines(panelRows(rows, panels, index), panel, side, mark, context);
  });
  return {
    columns: panels.flatMap((panel, index) => statementColumns(panel, sides[index])),
    lines: read.flatMap(({ lines }) => lines),
    unread: read.flatMap(({ unread }) => unread),
  };
}

function sideLines(
  rows: readonly PanelRow[],
  panel: Panel,
  side: Side,
  mark: string,
  context: StatementContext,
) {
  const read = rows
    .map((row) => {
      const id = `${context.id}.${row.row}${mark}`;
      const label = labelText(row.cells, labelColumns([panel]));
      return {
        row,
        id,
        label,
        ...readLabel(label),
        ...readFigures(row.cells, panel.figures, id, context.unit),
      };
    })
    .filter(
      ({ label, figures, unread }) => label !== "" || Object.keys(figures).length > 0 || unread.length > 0,
    );
  const parts = read.filter(({ name }) => !isTotalLabel(name));
  const { parents, groups } = withBalances(parts, outline(parts));
  const lines = read.map(({ row, id, label, name, figures }): Line => {
    const parent = parents.get(id);
    const total = isTotalLabel(name);
    return {
      id,
      role: total ? "total" : groups.has(id) ? "group" : "item",
      side,
      ...(side === "expenditure" && !total ? classOf(name, context.year) : {}),
      name,
      ...(label !== name && { label }),
      ...(parent !== undefined && { parent }),
      row: row.row,
      page: row.page,
      figures: { ...figures },
    };
  });
  return { lines, unread: read.flatMap(({ unread }) => unread) };
}

/** The function class that a line of expenditure names, where exactly one has that name. */
function classOf(name: string, year: number | null) {
  if (name === "") return {};
  const entries = codesForName("function", name, year, 1);
  const [entry] = entries;
  if (!entry || entries.some(({ code }) => code !== entry.code)) return {};
  return {
    code: entry.code,
    classification: "function",
    standardName: entry.name,
    codeStatus: "from-name",
  } as const;
}
