import type { Damage, Indicator, PlacedText, Project } from "@yusuan/schema";
import { cleanText } from "../../indicators/clean.js";
import type { GridRow } from "../grid/rows.js";
import { indicatorHeader } from "./columns.js";
import { decimalOf, scaled } from "./decimal.js";
import { cutGoals, goalsOf } from "./goals.js";
import { indicatorRows } from "./indicator-rows.js";
import { indicatorDamage, indicatorOf } from "./indicators.js";
import { levelsOf } from "./levels.js";
import { lostRows } from "./lost-rows.js";
import { namesOf } from "./names.js";
import type { TotalCells } from "./total.js";

/** What is certain of the texts and indicators of a damaged form, and what is lost. */
export type DamagedForm = {
  readonly names: Pick<Project, "name" | "nature" | "category" | "department" | "implementer">;
  readonly goals: Project["goals"];
  readonly indicators: readonly Indicator[];
  readonly total?: TotalCells;
  readonly places: Readonly<Record<string, PlacedText>>;
  readonly damage: readonly Damage[];
};

/**
 * Read a damaged self-evaluation.
 * @param rows Without the rows that are crops of the page.
 * @param crops The rows that are crops of the page.
 * @param goalRow Index of the row behind the execution table.
 * @param executionWeight 分值 of the execution of the budget, which with those of the indicators makes the full mark.
 */
export function readDamaged(
  rows: readonly GridRow[],
  crops: readonly GridRow[],
  goalRow: number,
  executionWeight: string | undefined,
  owner: string,
): DamagedForm {
  const header = indicatorHeader(rows, goalRow);
  const { places: namePlaces, damage: nameDamage, ...names } = namesOf(rows.slice(0, header?.index));
  const goals = crops.length > 0 ? cutGoals(crops) : goalsOf(rows.slice(goalRow, header?.index));
  const below = header ? rows.slice(header.index + 1) : [];
  const read = indicatorRows(below, header?.columns ?? [], rows.slice(0, (header?.index ?? -1) + 1));
  const levels = levelsOf(read.rows);
  const withLevels = read.rows.flatMap((row, index) => {
    const own = levels[index];
    return own ? [{ own, indicator: indicatorOf(row, own, `${owner}.i${index + 1}`), row }] : [];
  });
  const indicators = withLevels.map(({ indicator }) => indicator);
  const end = read.total ? below.indexOf(read.total.row) : below.length;
  const whole = addsUp(indicators, executionWeight, read.total);
  return {
    names,
    goals: goals.goals,
    indicators,
    ...(read.total && { total: read.total }),
    places: { ...namePlaces, ...goals.places },
    damage: [
      ...nameDamage,
      ...goals.damage,
      ...read.damage,
      ...withLevels.flatMap(({ row, own, indicator }) => indicatorDamage(row, own, indicator)),
      ...(whole ? [] : lostRows({ ...read, rows: below.slice(0, end) })),
    ],
  };
}

/** Whether the weights make the full mark, so that no row is lost. */
function addsUp(
  indicators: readonly Indicator[],
  executionWeight: string | undefined,
  total: TotalCells | undefined,
): boolean {
  const full = decimalOf(cleanText(total?.fullMark?.text ?? ""));
  if (!full || executionWeight === undefined) return false;
  const sum = indicators.reduce((rest, { weight = "0" }) => rest + scaled(weight), scaled(executionWeight));
  return sum === scaled(full.value);
}
