import { cleanText } from "../indicators/clean.js";
import type { GridCell, GridRow } from "./grid/rows.js";
import { isFormLabel, labelOf } from "./vocabulary.js";

/** Printed labels, as {@link labelOf} gives them, to the names of fields. */
export type LabelNames = ReadonlyMap<string, string>;

/** A label that was found in a grid, with the cell that holds its value. */
export type FoundLabel = {
  readonly field: string;
  /** The label as {@link labelOf} gives it. */
  readonly label: string;
  /** Index in the rows that were searched. */
  readonly index: number;
  /** The cell of the label, or of its first part. */
  readonly cell: GridCell;
  /** Next cell on the right that holds text and is no label itself. */
  readonly value?: GridCell;
  /** The value without a label that stands before it in the same cell, as printed. */
  readonly text?: string;
  /** The other cells between this label and the next one. */
  readonly others: readonly GridCell[];
};

/** Names of fields by their labels, from `{ field: [label, …] }`. */
export function labelNames(fields: Readonly<Record<string, readonly string[]>>): LabelNames {
  return new Map(
    Object.entries(fields).flatMap(([field, labels]) => labels.map((label) => [label, field] as const)),
  );
}

/**
 * Find the labels of a grid and their values, wherever in its row a label stands: cells may be shifted, merged or
 * empty, and a label may be broken over two cells of a row (`项目` `名称`) or over two rows (`项目` / `类别`).
 * @returns In reading order; a field that is printed twice comes twice.
 */
export function findLabels(rows: readonly GridRow[], names: LabelNames): readonly FoundLabel[] {
  const used = new Set<GridCell>();
  return rows.flatMap((row, index) => {
    const cells = row.cells.filter((cell) => !used.has(cell));
    const parts = labelParts(cells, rows[index + 1], names);
    for (const part of parts) for (const cell of part.cells) used.add(cell);
    return parts.flatMap((part, at) => {
      const field = names.get(part.label);
      const first = cells[part.from];
      if (field === undefined || !first) return [];
      const values = part.inline ? [first] : cells.slice(part.to, parts[at + 1]?.from);
      const [value, ...others] = values;
      const text = part.inline ?? value?.text;
      const found = { field, label: part.label, index, cell: first, others };
      return [{ ...found, ...(value && { value }), ...(text !== undefined && { text }) }];
    });
  });
}

type Part = {
  readonly label: string;
  readonly from: number;
  /** Index of the cell behind the label. */
  readonly to: number;
  readonly cells: readonly GridCell[];
  /** The value in the label's own cell. */
  readonly inline?: string;
};

function labelParts(
  cells: readonly GridCell[],
  below: GridRow | undefined,
  names: LabelNames,
): readonly Part[] {
  const known = (text: string): boolean => names.has(labelOf(text)) || isFormLabel(text);
  const parts: Part[] = [];
  for (let from = 0; from < cells.length; from += 1) {
    const cell = cells[from];
    if (!cell || cell.text.length > 120) continue;
    const next = cells[from + 1];
    const under = below?.cells.find((other) => other.column === cell.column);
    if (known(cell.text)) parts.push({ label: labelOf(cell.text), from, to: from + 1, cells: [cell] });
    else if (next && isPiece(cell) && isPiece(next) && known(cell.text + next.text)) {
      parts.push({ label: labelOf(cell.text + next.text), from, to: from + 2, cells: [cell, next] });
      from += 1;
    } else if (
      under &&
      isPiece(cell) &&
      isPiece(under) &&
      known(cell.text + under.text) &&
      !known(under.text)
    )
      parts.push({ label: labelOf(cell.text + under.text), from, to: from + 1, cells: [cell, under] });
    else {
      const inline = inlineValue(cell.text, names);
      if (inline) parts.push({ ...inline, from, to: from + 1, cells: [cell] });
    }
  }
  return parts;
}

function isPiece({ text }: GridCell): boolean {
  return text.length <= 8;
}

/** `项目名称：路灯维护`, `项目资金总额 5,000.00`: a label with its value in one cell. */
function inlineValue(text: string, names: LabelNames): { label: string; inline: string } | undefined {
  const match = /^([^:：]{2,60})[:：](.+)$/su.exec(text) ?? /^(\S{3,20})\s+(\S.*)$/su.exec(text);
  const label = labelOf(match?.[1] ?? "");
  const inline = match?.[2]?.trim() ?? "";
  return names.has(label) && cleanText(inline) !== "" ? { label, inline } : undefined;
}
