import type { Line, Statement } from "@yusuan/schema";
import { readFigures } from "../figures.js";
import type { FigureColumn, Panel } from "../header/panels.js";
import { isTotalLabel } from "../text.js";
import { statementColumns } from "./columns.js";
import { downLines } from "./down-lines.js";
import type { PanelRow } from "./draft.js";
import { labelColumns, labelText } from "./label-text.js";
import type { ReadLines, StatementContext } from "./result.js";

/** The lines of a statement whose measures stand in columns, or, in some templates, one below the other. */
export function singleRowLines(
  rows: readonly PanelRow[],
  panels: readonly Panel[],
  context: StatementContext,
): ReadLines {
  const figures = panels.flatMap((panel) => panel.figures);
  const known = figures.filter(({ measure }) => !/^(?:total(?:-|$)|column-)/u.test(measure));
  return known.length > 0 ? acrossLines(rows, panels, context) : downLines(rows, panels, context);
}

function acrossLines(
  rows: readonly PanelRow[],
  panels: readonly Panel[],
  context: StatementContext,
): ReadLines {
  const columns = oneMeasureEach(panels.flatMap((panel) => panel.figures));
  const unread: Statement["unreadCells"][number][] = [];
  const lines = rows.flatMap((row): Line[] => {
    const id = `${context.id}.${row.row}`;
    const read = readFigures(row.cells, columns, id, context.unit);
    unread.push(...read.unread);
    const label = labelText(row.cells, labelColumns(panels));
    if (label === "" && Object.keys(read.figures).length === 0) return [];
    return [
      {
        id,
        role: isTotalLabel(label) ? "total" : "item",
        name: label,
        row: row.row,
        page: row.page,
        figures: { ...read.figures },
      },
    ];
  });
  return {
    columns: panels.flatMap((panel) =>
      statementColumns({
        ...panel,
        figures: columns.filter((column) => panel.figures.some((other) => other.column === column.column)),
      }),
    ),
    lines,
    unread,
  };
}

function oneMeasureEach(columns: readonly FigureColumn[]): readonly FigureColumn[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const measure = seen.has(column.measure) ? `column-${column.column}` : column.measure;
    seen.add(measure);
    return { ...column, measure };
  });
}
