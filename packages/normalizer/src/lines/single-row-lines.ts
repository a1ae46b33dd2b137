import type { Column, Figure, Line, Statement } from "@yusuan/schema";
import { readFigures } from "../figures.js";
import { measureInside, measureNamed } from "../header/measure-names.js";
import type { FigureColumn, Panel } from "../header/panels.js";
import { isTotalLabel } from "../text.js";
import { statementColumns } from "./columns.js";
import type { PanelRow } from "./draft.js";
import { labelColumns, labelText } from "./label-text.js";
import { readLabel } from "./labels.js";
import type { ReadLines, StatementContext } from "./result.js";

/** The lines of a statement whose measures stand in columns, or, in some templates, one below the other. */
export function singleRowLines(
  rows: readonly PanelRow[],
  panels: readonly Panel[],
  context: StatementContext,
): ReadLines {
  const figures = panels.flatMap((panel) => panel.figures);
  const known = figures.filter(({ measure }) => measure !== "total" && !measure.startsWith("column-"));
  return known.length > 0 ? acrossLines(rows, panels, context) : downLines(rows, panels, figures, context);
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

/** One line for every column of figures; its measures are the labels of the rows. */
function downLines(
  rows: readonly PanelRow[],
  panels: readonly Panel[],
  columns: readonly FigureColumn[],
  context: StatementContext,
): ReadLines {
  const first = rows[0];
  const unread: Statement["unreadCells"][number][] = [];
  const listed: Column[] = [];
  const lines = columns.map((column, index): Line => {
    const id = `${context.id}.${first?.row ?? 0}${index === 0 ? "" : `-${column.column}`}`;
    const figures: Record<string, Figure> = {};
    for (const row of rows) {
      const label = labelText(row.cells, labelColumns(panels));
      const found = measureOfLabel(label);
      const measure = found !== undefined && figures[found] === undefined ? found : `row-${row.row}`;
      const read = readFigures(row.cells, [{ ...column, measure }], id, context.unit);
      Object.assign(figures, read.figures);
      unread.push(...read.unread);
      if (index === 0) listed.push({ measure, header: label, column: column.column });
    }
    const name = columns.length > 1 ? column.path.join("/") : "";
    return { id, role: "item", name, row: first?.row ?? 0, page: first?.page ?? 1, figures };
  });
  return { columns: listed, lines, unread };
}

function measureOfLabel(label: string): string | undefined {
  const { name } = readLabel(label);
  if (isTotalLabel(name)) return "total";
  return measureNamed(name) ?? measureInside(name);
}

function oneMeasureEach(columns: readonly FigureColumn[]): readonly FigureColumn[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const measure = seen.has(column.measure) ? `column-${column.column}` : column.measure;
    seen.add(measure);
    return { ...column, measure };
  });
}
