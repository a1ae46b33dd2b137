import { cleanText } from "../../indicators/clean.js";
import { levelOf, levelStem } from "../../indicators/vocabulary.js";
import type { GridCell } from "../grid/rows.js";
import { decimalOf, scaled } from "./decimal.js";
import { isNoise } from "./garbled.js";
import { chooseGroups, type GroupedRow } from "./groups.js";
import type { IndicatorRow } from "./indicator-rows.js";

/** The levels of one indicator; a level that stands in another row comes with the cell there. */
export type RowLevels = {
  readonly level1?: GridCell;
  readonly level2?: GridCell;
  readonly inherited: readonly ("level1" | "level2")[];
  /** The weights alone say which level 1 it belongs to. */
  readonly byWeights: boolean;
  /** Own cell of level 2 that is no text. */
  readonly garbled?: GridCell;
};

type Own = {
  readonly level1: GridCell | undefined;
  readonly level2: GridCell | undefined;
  readonly garbled: GridCell | undefined;
};

/**
 * The levels of all indicators of a damaged form. Names of levels stand somewhere in their merged cells, whose rows are
 * not told, so that a row between two names may belong to either: the vocabulary of levels and the customary weights
 * of the groups decide, else the name above holds.
 */
export function levelsOf(rows: readonly IndicatorRow[]): readonly RowLevels[] {
  const own = ownLevelsOf(rows);
  const groups = groupsOf(own);
  const grouped = rows.map(
    (row, index): GroupedRow => ({
      name: cleanText(row.cells.get("level3")?.text ?? ""),
      weight: weightOf(row),
      group: groupOf(own[index], groups),
    }),
  );
  const chosen = chooseGroups(
    grouped,
    groups.map(({ stem }) => stem),
  );
  const seconds = secondLevels(own, chosen);
  return rows.map(({ row }, index) => {
    const { group, byWeights } = chosen[index] ?? { group: undefined, byWeights: false };
    const { level1: ownLevel1, garbled } = own[index] ?? {};
    const level1 = group === undefined ? ownLevel1 : groups[group]?.cell;
    const level2 = seconds[index];
    return {
      ...(level1 && { level1 }),
      ...(level2 && { level2 }),
      ...(garbled && { garbled }),
      inherited: [
        ...(level1 && level1.cell.row !== row.row ? (["level1"] as const) : []),
        ...(level2 && level2.cell.row !== row.row ? (["level2"] as const) : []),
      ],
      byWeights,
    };
  });
}

function ownLevelsOf(rows: readonly IndicatorRow[]): readonly Own[] {
  let above: GridCell | undefined;
  return rows.map((row) => {
    const own = ownLevels(row, above);
    above = row.cells.get("level2") ?? above;
    return own;
  });
}

/** @param above The last cell of level 2 above the row. */
function ownLevels(row: IndicatorRow, above: GridCell | undefined): Own {
  const floating = floatingLevels(row.floating);
  const level2 = row.cells.get("level2") ?? floating.level2;
  const garbled = level2 !== undefined && !/\p{Script=Han}/u.test(level2.text);
  const piece = level2 !== undefined && isPieceOfAbove(level2, above);
  const level1 = row.cells.get("level1") ?? floating.level1;
  return {
    level1: level1 && isNoise(level1.text) ? undefined : level1,
    level2: garbled || piece ? undefined : level2,
    garbled: garbled ? level2 : undefined,
  };
}

/** Which levels the names in the rows above an indicator are; one that may be either is the second beside none. */
function floatingLevels(cells: readonly GridCell[]): Pick<Own, "level1" | "level2"> {
  const may = (cell: GridCell, level: 1 | 2): boolean => levelOf(cell.text)?.levels.includes(level) === true;
  const level2 = cells.findLast((cell) => may(cell, 2));
  const level1 = cells.findLast((cell) => cell !== level2 && may(cell, 1));
  return { level1, level2 };
}

/** `效益指标` below `社会效益指标`: the name above, printed over two rows. */
function isPieceOfAbove({ text }: GridCell, above: GridCell | undefined): boolean {
  const [name, before] = [cleanText(text), cleanText(above?.text ?? "")];
  return name !== before && before.endsWith(name) && levelOf(text)?.levels.includes(1) === true;
}

type Group = { readonly stem: string; readonly cell: GridCell | undefined };

/** The level-1 groups in the order in which they show, by their own names or by those of their level 2. */
function groupsOf(own: readonly Own[]): readonly Group[] {
  const groups: Group[] = [];
  const printed = new Set(own.flatMap(({ level1 }) => (level1 ? [levelStem(level1.text)] : [])));
  for (const { level1, level2 } of own) {
    const under = level2 ? (levelOf(level2.text)?.under ?? []) : [];
    const stem = level1 ? levelStem(level1.text) : (under.find((name) => printed.has(name)) ?? under[0]);
    if (stem === undefined) continue;
    const at = groups.findIndex((group) => group.stem === stem);
    if (at < 0) groups.push({ stem, cell: level1 });
    else if (level1 && !groups[at]?.cell) groups[at] = { stem, cell: level1 };
  }
  return groups;
}

function groupOf(own: Own | undefined, groups: readonly Group[]): number | undefined {
  if (own?.level1) {
    const stem = levelStem(own.level1.text);
    return groups.findIndex((group) => group.stem === stem);
  }
  const under = own?.level2 ? (levelOf(own.level2.text)?.under ?? []) : [];
  const at = groups.findIndex(({ stem }) => under.includes(stem));
  return at < 0 ? undefined : at;
}

function weightOf({ cells }: IndicatorRow): bigint | undefined {
  const number = decimalOf(cells.get("weight")?.text ?? "");
  return number && scaled(number.value);
}

type Chosen = { readonly group: number | undefined; readonly byWeights: boolean };

/** The name of level 2 that holds for each row: the last one above in its group, else the first one below. */
function secondLevels(own: readonly Own[], chosen: readonly Chosen[]): readonly (GridCell | undefined)[] {
  const carry = (order: readonly number[]): (GridCell | undefined)[] => {
    const found: (GridCell | undefined)[] = [];
    let group: number | undefined;
    let level2: GridCell | undefined;
    for (const index of order) {
      const next = chosen[index]?.group;
      if (next === undefined || next !== group) level2 = undefined;
      group = next;
      level2 = own[index]?.level2 ?? level2;
      found[index] = next === undefined ? own[index]?.level2 : level2;
    }
    return found;
  };
  const down = own.map((_, index) => index);
  const [above, below] = [carry(down), carry(down.toReversed())];
  return own.map((_, index) => above[index] ?? below[index]);
}
