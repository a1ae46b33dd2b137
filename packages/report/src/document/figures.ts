import {
  type BudgetDocument,
  type Claim,
  type Figure,
  figureSchema,
  type Quantity,
  quantitySchema,
  type Statement,
} from "@yusuan/schema";
import type { FigureData } from "../contract/document-data.js";
import { type Grid, labelAt, shortened } from "./grid.js";

/** Every number of a document that an identity may name, each id once, in the order of the parts. */
export function figuresOf(document: BudgetDocument, grids: ReadonlyMap<string, Grid>): readonly FigureData[] {
  const found = new Map<string, FigureData>();
  const add = (figure: FigureData) => {
    if (!found.has(figure.id)) found.set(figure.id, figure);
  };
  for (const statement of document.statements) for (const figure of statementFigures(statement)) add(figure);
  for (const project of document.projects) collect(project, grids, add);
  collect(document.evaluation, grids, add);
  for (const claim of document.claims) add(claimFigure(claim));
  return [...found.values()];
}

function statementFigures({ lines, columns }: Statement): readonly FigureData[] {
  return lines.flatMap((line) =>
    Object.entries(line.figures).map(([measure, figure]) => {
      const column = columns.find((each) => each.measure === measure && each.column === figure.cell.column);
      const header = column?.header.split("/").at(-1) ?? measure;
      return figureData(figure, "元", labelOfLine([line.code, line.name], header));
    }),
  );
}

/** `2010301 行政运行 · 合计`; a line without a name is called by its column. */
function labelOfLine(words: readonly (string | undefined)[], header: string): string {
  const name = words.filter(Boolean).join(" ");
  return [name, header].filter((part) => part !== "").join(" · ");
}

/** Amounts and numbers of a performance form or an evaluation, wherever they stand in it. */
function collect(part: unknown, grids: ReadonlyMap<string, Grid>, add: (figure: FigureData) => void): void {
  if (typeof part !== "object" || part === null) return;
  if ("status" in part && "text" in part) {
    const amount = figureSchema.safeParse(part);
    if (amount.success) {
      add(figureData(amount.data, "元", labelOf(amount.data, grids)));
      return;
    }
    const quantity = quantitySchema.safeParse(part);
    if (quantity.success) {
      add(figureData(quantity.data, quantity.data.unit ?? "", labelOf(quantity.data, grids)));
      return;
    }
  }
  for (const inner of Object.values(part)) collect(inner, grids, add);
}

function labelOf({ cell, text }: Figure | Quantity, grids: ReadonlyMap<string, Grid>): string {
  const grid = cell && grids.get(cell.table);
  const label = cell && grid ? labelAt(grid, cell.row, cell.column) : "";
  return label || shortened(text.replace(/\s+/gu, " "));
}

function figureData(figure: Figure | Quantity, unit: string, label: string): FigureData {
  const { id, text, value, status, page, bbox, place, cell } = figure;
  return {
    id,
    text,
    value,
    unit,
    status,
    label,
    page,
    bbox,
    ...(place !== undefined && { place }),
    ...cell,
    ...("reading" in figure && figure.reading !== undefined && { reading: figure.reading }),
  };
}

function claimFigure(claim: Claim): FigureData {
  const { id, printed, value, unit, status, subject, page, bbox, place, cell, block, text } = claim;
  return {
    id,
    text: printed,
    value,
    unit: unit === "date" ? "" : unit,
    status,
    label: shortened(subject),
    page,
    bbox,
    ...(place !== undefined && { place }),
    ...cell,
    sentence: text,
    ...(block !== undefined && { block }),
  };
}
