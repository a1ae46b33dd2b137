import type { Damage } from "@yusuan/schema";
import { cleanText } from "../../indicators/clean.js";
import { levelOf, levelStem } from "../../indicators/vocabulary.js";
import type { GridCell, GridRow } from "../grid/rows.js";
import { alignRow } from "./align.js";
import { headerField, type IndicatorColumn, type IndicatorField } from "./columns.js";
import { damageAt } from "./damage.js";
import { decimalOf } from "./decimal.js";
import { isNoise } from "./garbled.js";
import { isTotal, type TotalCells, totalRow } from "./total.js";

/** A row of the indicators with its cells by field, and what goes on in the row below. */
export type IndicatorRow = {
  readonly row: GridRow;
  readonly cells: ReadonlyMap<IndicatorField, GridCell>;
  readonly shifted: boolean;
  /** Level cells that stand in rows of their own above this one. */
  readonly floating: readonly GridCell[];
  /** Further pieces of the name, the reason and the values from the rows below. */
  readonly more: readonly (readonly [IndicatorField, GridCell])[];
};

/** What the rows below the indicators' header hold. */
type IndicatorRows = {
  readonly rows: readonly IndicatorRow[];
  readonly total?: TotalCells;
  /** Rows that hold nothing but the name of a level. */
  readonly levelOnly: readonly GridRow[];
  /** Rows of signs that are no text. */
  readonly markers: readonly GridRow[];
  readonly damage: readonly Damage[];
};

const VALUES: readonly IndicatorField[] = ["target", "actual", "weight", "score"];
const CONTINUED: readonly IndicatorField[] = ["level3", "target", "actual", "note"];

/** Sort the rows below the indicators' header, up to the row of the 总分. @param above The rows up to the header. */
export function indicatorRows(
  rows: readonly GridRow[],
  columns: readonly IndicatorColumn[],
  above: readonly GridRow[],
): IndicatorRows {
  const read: IndicatorRow[] = [];
  const levelOnly: GridRow[] = [];
  const markers: GridRow[] = [];
  const damage: Damage[] = [];
  let floating: readonly GridCell[] = [];
  let total: TotalCells | undefined;
  for (const row of rows) {
    if (isTotal(row)) {
      total = totalRow([...above, ...rows.slice(0, rows.indexOf(row) + 1)]);
      break;
    }
    if (row.cells.every(({ text }) => isNoise(text))) {
      markers.push(row);
      continue;
    }
    if (repeatsHeader(row)) continue;
    const levels = row.cells.filter(({ text }) => levelOf(text)?.closed === true);
    const rest = row.cells.filter(
      (cell) => !levels.includes(cell) && !isNoise(cell.text) && !headerField(cell),
    );
    if (levels.length > 0 && rest.length === 0) {
      levelOnly.push(row);
      floating = [...floating, ...levels];
      continue;
    }
    const { cells, shifted } = alignRow(row.cells, columns);
    const values = VALUES.filter((field) => cells.has(field));
    const level3 = cells.get("level3");
    const last = read.at(-1);
    if (isRubble(row)) damage.push(rubble(row));
    else if (level3 && values.length > 0) {
      read.push({ row, cells, shifted, floating, more: [] });
      floating = [];
    } else if (last && continues(cells)) {
      read[read.length - 1] = {
        ...last,
        more: [...last.more, ...[...cells].filter(([key]) => CONTINUED.includes(key))],
      };
    } else if (values.some((field) => decimalOf(cells.get(field)?.text ?? "") !== undefined)) {
      read.push({ row, cells, shifted, floating, more: [] });
      floating = [];
      damage.push(nameless(row));
    } else if (level3) {
      read.push({ row, cells, shifted, floating, more: [] });
      floating = [];
    }
  }
  return { rows: read, ...(total && { total }), levelOnly, markers, damage };
}

/** A row without a weight, a score or a level goes on with the one above. */
function continues(cells: ReadonlyMap<IndicatorField, GridCell>): boolean {
  if (cells.has("weight") || cells.has("score") || cells.has("level1") || cells.has("level2")) return false;
  const values = ["target", "actual"] as const;
  return values.filter((field) => cells.has(field)).length <= 1;
}

function repeatsHeader({ cells }: GridRow): boolean {
  return cells.filter((cell) => headerField(cell) !== undefined).length >= 3;
}

/** Names of levels in a cell of several words, with nothing that an indicator has: pieces of the rows around. */
function isRubble({ cells }: GridRow): boolean {
  if (cells.some(({ text }) => /\d/u.test(text))) return false;
  const crowded = cells.some(({ text }) => {
    const words = text.split(/\s+/u).map(cleanText);
    return (
      words.length > 1 &&
      words.filter((word) => levelOf(word)?.closed || /^.{0,2}指标$/u.test(word)).length > 1
    );
  });
  return crowded;
}

function rubble({ cells }: GridRow): Damage {
  const cell = cells.find(({ text }) => levelStem(text) !== "" && !isNoise(text));
  return damageAt(
    "cell-garbled",
    "indicators",
    "This row only repeats pieces of the names of levels; it is no indicator.",
    "该行只有指标层级名称的碎片，不是指标。",
    cell,
  );
}

function nameless({ cells }: GridRow): Damage {
  return damageAt(
    "cell-lost",
    "indicators",
    "The name of this indicator is missing.",
    "该指标缺少名称。",
    cells[0],
  );
}
