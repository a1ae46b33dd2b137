import type { Column, Figure, Line, Statement } from "@yusuan/schema";
import { readFigures } from "../figures.js";
import { isCount } from "../header/counts.js";
import { measureInside, measureNamed } from "../header/measure-names.js";
import type { FigureColumn, Panel } from "../header/panels.js";
import { isTotalLabel } from "../text.js";
import type { PanelRow } from "./draft.js";
import { labelColumns, labelText } from "./label-text.js";
import { readLabel } from "./labels.js";
import { outline } from "./outline.js";
import { panelRows } from "./panel-rows.js";
import type { ReadLines, StatementContext } from "./result.js";

type Labelled = { readonly row: PanelRow; readonly label: string };

/** A line while its figures are gathered. */
type Gathered = Line & { readonly figures: Record<string, Figure> };

/**
 * One line for every column of figures; its measures are the labels of the rows. 预算数 beside 决算数 goes into one
 * line with it, and tables side by side go on with the lines of the first.
 */
export function downLines(
  rows: readonly PanelRow[],
  panels: readonly Panel[],
  context: StatementContext,
): ReadLines {
  const [first] = rows;
  const lines: Gathered[] = [];
  const unread: Statement["unreadCells"][number][] = [];
  const columns: Column[] = [];
  for (const [index, panel] of panels.entries()) {
    const labelled = amountsOf(panelRows(rows, panels, index), panel);
    for (const [place, column] of panel.figures.entries()) {
      const suffix = suffixOf(column, panel.figures);
      const line =
        lines[suffix === undefined ? place : 0] ?? emptyLine(context.id, first, column, panel, place);
      if (!lines.includes(line)) lines.push(line);
      for (const { row, label } of labelled) {
        const found = withSuffix(measureOfLabel(label), suffix);
        const other = `row-${row.row}${index > 0 ? `-${column.column}` : ""}${suffix ?? ""}`;
        const measure = found !== undefined && line.figures[found] === undefined ? found : other;
        const read = readFigures(row.cells, [{ ...column, measure }], line.id, context.unit);
        Object.assign(line.figures, read.figures);
        unread.push(...read.unread);
        if (line === lines[0]) columns.push({ measure, header: label, column: column.column });
      }
    }
  }
  return { columns, lines, unread };
}

function emptyLine(
  statement: string,
  first: PanelRow | undefined,
  column: FigureColumn,
  { figures }: Panel,
  place: number,
): Gathered {
  const paired = suffixOf(column, figures) !== undefined;
  return {
    id: `${statement}.${first?.row ?? 0}${place === 0 || paired ? "" : `-${column.column}`}`,
    role: "item",
    name: figures.length > 1 && !paired ? column.path.join("/") : "",
    row: first?.row ?? 0,
    page: first?.page ?? 1,
    figures: {},
  };
}

/** The rows that hold money: none that count people, trips or vehicles, nor their parts. */
function amountsOf(rows: readonly PanelRow[], panel: Panel): readonly Labelled[] {
  const labelled = rows.map((row, index) => {
    const label = labelText(row.cells, labelColumns([panel]));
    return { id: String(index), row, label, ...readLabel(label) };
  });
  const { parents } = outline(labelled);
  const counts = new Set<string>();
  for (const { id, label } of labelled) {
    if (isCount(label) || counts.has(parents.get(id) ?? "")) counts.add(id);
  }
  return labelled.filter(({ id }) => !counts.has(id));
}

/** What a column adds to the measures of its rows, where 预算数 and 决算数 stand side by side. */
function suffixOf({ measure }: FigureColumn, columns: readonly FigureColumn[]): string | undefined {
  if (!columns.some((other) => /^total-.*budget$/u.test(other.measure))) return undefined;
  return measure === "total" ? "" : /^total(-.*budget)$/u.exec(measure)?.[1];
}

function withSuffix(measure: string | undefined, suffix: string | undefined): string | undefined {
  return measure === undefined ? undefined : measure + (suffix ?? "");
}

function measureOfLabel(label: string): string | undefined {
  const { name } = readLabel(label);
  if (isTotalLabel(name)) return "total";
  return measureNamed(name) ?? measureInside(name);
}
