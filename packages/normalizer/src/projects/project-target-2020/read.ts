import {
  amountOf,
  type Component,
  type Figure,
  type MoneyUnit,
  type PlacedText,
  type Project,
} from "@yusuan/schema";
import { readIndicators } from "../../indicators/levels.js";
import { findGoals, type GoalCells, goalText } from "../goals.js";
import type { GridRow } from "../grid/rows.js";
import type { FormSegment } from "../grid/segments.js";
import { readHeader } from "../header.js";
import { findLabels, labelNames } from "../labels.js";
import { figureOf, placeOf } from "../placed.js";
import type { ProjectContext } from "../reader.js";
import { unitOfLabel } from "../unit.js";
import { labelOf } from "../vocabulary.js";
import { readBreakdown } from "./breakdown.js";
import { readComponents } from "./components.js";
import { GOALS, narrativeLabels } from "./narrative.js";

const FUNDING = labelNames({
  total: ["项目总预算金额", "项目总预算", "项目资金总额"],
  annual: ["项目当年预算金额", "项目当年预算", "年度资金申请总额"],
  previousBudget: ["同名项目上年预算额", "上年预算额", "同名项目上年预算金额"],
  previousExecuted: ["同名项目上年预算执行数", "上年预算执行数"],
});

/**
 * Read a 财政项目支出绩效目标申报表 of the 2020 edition: components, narrative fields, groups of weighted
 * indicators and 项目构成分解. Whom to call is not taken over.
 */
export function readProjectTarget2020(segment: FormSegment, id: string, context: ProjectContext): Project {
  const { rows } = segment;
  const header = readHeader(segment, id, context);
  const end = rows.findIndex(isIndicatorsTitle);
  const grid = end < 0 ? rows : rows.slice(0, end);
  const names = narrativeLabels(grid);
  const narrative = findGoals(grid, new Map([...names, ...GOALS]));
  const isGoal = (field: string): boolean => field === "overall" || field === "annual";
  const goals = new Map([...narrative].filter(([field]) => isGoal(field)));
  const descriptions = new Map([...narrative].filter(([field]) => !isGoal(field)));
  const funding = readFunding(grid, id, header.unit);
  const unit = unitOfParts(header.unit, funding.total, (unit) => readComponents(grid, id, unit));
  const components = readComponents(grid, id, unit);
  const breakdown = readBreakdown(rows.slice(Math.max(end, 0)), id, unit);
  return {
    ...header,
    funding,
    ...(components.length > 0 && { components: [...components] }),
    ...(breakdown.length > 0 && { breakdown: [...breakdown] }),
    ...(descriptions.size > 0 && { descriptions: placedTexts(descriptions, "") }),
    goals: Object.fromEntries([...goals].map(([field, cells]) => [field, goalText(cells)])),
    indicators: [...readIndicators(beforeBreakdown(rows), id)],
    numbers: {},
    places: { ...header.places, ...placedTexts(goals, "goals.") },
    damage: [],
  };
}

/**
 * The unit of amounts that print none: the form's, unless the total, which prints its own, is their sum in 元 and not in
 * the form's unit.
 */
function unitOfParts(
  unit: MoneyUnit,
  total: Figure | undefined,
  read: (unit: MoneyUnit) => readonly Component[],
): MoneyUnit {
  const isSum = (components: readonly Component[]) => {
    const amounts = components.flatMap(({ requested, allotted }) => requested ?? allotted ?? []);
    const sum = amounts.reduce((all, { value }) => all + amountOf(value).fen, 0n);
    return total !== undefined && sum > 0n && sum === amountOf(total.value).fen;
  };
  return unit !== "元" && !isSum(read(unit)) && isSum(read("元")) ? "元" : unit;
}

/** The numbers of 项目构成分解 are no weights. */
function beforeBreakdown(rows: readonly GridRow[]): readonly GridRow[] {
  const at = rows.findIndex(({ cells }) =>
    ["项目构成分解", "总项目名称"].includes(labelOf(cells[0]?.text ?? "")),
  );
  return at < 0 ? rows : rows.slice(0, at);
}

function isIndicatorsTitle({ cells }: GridRow): boolean {
  const [first] = cells;
  if (!first) return false;
  if (labelOf(first.text) === "层级分类") return true;
  return cells.length === 1 && /^[(（]?一[)）]?、?投入/u.test(first.text.replace(/\s+/gu, ""));
}

function readFunding(rows: readonly GridRow[], id: string, unit: MoneyUnit): Project["funding"] {
  const funding: Record<string, Figure> = {};
  for (const { field, value, cell, text } of findLabels(rows, FUNDING)) {
    const own = text !== undefined && text !== value?.text ? { text } : {};
    const figure = value && figureOf(value, `${id}.${field}`, unitOfLabel(cell.text) ?? unit, own);
    if (figure && !funding[field]) funding[field] = figure;
  }
  return funding;
}

function placedTexts(cells: GoalCells, prefix: string): Record<string, PlacedText> {
  return Object.fromEntries(
    [...cells].flatMap(([field, [first, ...more]]) =>
      first ? [[`${prefix}${field}`, placeOf(first, [first, ...more].map(({ text }) => text).join(""))]] : [],
    ),
  );
}
