import type { PlacedText, Project } from "@yusuan/schema";
import { cleanText } from "../../indicators/clean.js";
import { isIndicatorHeader, readIndicators } from "../../indicators/levels.js";
import { findGoals, goalText } from "../goals.js";
import type { GridRow } from "../grid/rows.js";
import type { FormSegment } from "../grid/segments.js";
import { readHeader } from "../header.js";
import { findLabels, type LabelNames, labelNames } from "../labels.js";
import { placeOf } from "../placed.js";
import type { ProjectContext } from "../reader.js";

const GOALS = labelNames({
  annual: [
    ...[
      "当年绩效目标",
      "当年整体绩效目标",
      "年度绩效目标",
      "年度总体目标",
      "整体绩效目标",
      "年度整体绩效目标",
    ],
    ...["部门整体绩效目标", "年度总目标", "绩效目标", "年度目标"],
  ],
  overall: ["中长期绩效目标", "中长期目标", "总体绩效目标"],
});
const DESCRIPTIONS = ["项目概况", "立项依据", "实施计划", "部门职能概述", "部门职责"] as const;
const DESCRIPTION_LABELS = labelNames(Object.fromEntries(DESCRIPTIONS.map((label) => [label, [label]])));

/**
 * What the 部门整体绩效目标表 and the 部门专项绩效目标申报表 have in common: header, narrative fields, goal and indicators
 * with their weights. The body that has filled in the form is the implementer.
 */
export function readTargetForm(
  segment: FormSegment,
  id: string,
  context: ProjectContext,
  names: LabelNames,
): Omit<Project, "funding"> {
  const { rows } = segment;
  const header = readHeader(segment, id, context);
  const end = rows.findIndex((row, index) => isIndicatorHeader(row, rows[index + 1]));
  const grid = end < 0 ? rows : rows.slice(0, end);
  const name = findLabels(grid, names).find(({ text }) => cleanText(text ?? "") !== "");
  const nameText = cleanText(name?.text ?? "");
  const goals = [...findGoals(grid, GOALS)];
  const descriptions = descriptionsOf(grid);
  const preparedBy = segment.placed.table.preparedBy;
  const implementer = header.implementer ?? (preparedBy === undefined ? undefined : cleanText(preparedBy));
  return {
    ...header,
    ...(implementer !== undefined && implementer !== "" && { implementer }),
    name: nameText === "" ? header.name : nameText,
    ...(Object.keys(descriptions).length > 0 && { descriptions }),
    goals: Object.fromEntries(goals.map(([field, cells]) => [field, goalText(cells)])),
    indicators: [...readIndicators(rows, id)],
    numbers: {},
    places: {
      ...header.places,
      ...(name?.value && { name: placeOf(name.value, name.text) }),
      ...Object.fromEntries(
        goals.flatMap(([field, [first]]) => (first ? [[`goals.${field}`, placeOf(first)]] : [])),
      ),
    },
    damage: [],
  };
}

function descriptionsOf(grid: readonly GridRow[]): Readonly<Record<string, PlacedText>> {
  const found: Record<string, PlacedText> = {};
  for (const { field, value, text } of findLabels(grid, DESCRIPTION_LABELS))
    if (value && !found[field]) found[field] = placeOf(value, text);
  return found;
}
