import type { PlacedText, Project } from "@yusuan/schema";
import { isIndicatorHeader, readIndicators } from "../../indicators/levels.js";
import { findGoals, type GoalCells, goalText } from "../goals.js";
import type { FormSegment } from "../grid/segments.js";
import { readHeader } from "../header.js";
import { labelNames } from "../labels.js";
import { placeOf } from "../placed.js";
import type { ProjectContext } from "../reader.js";
import { readFunding } from "./funding.js";

const GOALS = labelNames({
  overall: [
    "项目总目标",
    "项目绩效总目标",
    "中长期目标",
    "总体目标",
    "实施期目标",
    "实施期绩效目标",
    "中期目标",
    "中期绩效目标",
  ],
  annual: ["年度总体目标", "年度总目标", "年度绩效目标", "项目当年绩效目标", "年度目标"],
});

/** Read a 财政项目支出绩效目标申报表 of the grid form (2022 on). */
export function readProjectTarget(segment: FormSegment, id: string, context: ProjectContext): Project {
  const { rows } = segment;
  const header = readHeader(segment, id, context);
  const end = rows.findIndex((row, index) => isIndicatorHeader(row, rows[index + 1]));
  const grid = end < 0 ? rows : rows.slice(0, end);
  const goals = findGoals(grid, GOALS);
  return {
    ...header,
    funding: readFunding(grid, id, header.unit),
    goals: goalTexts(goals),
    indicators: [...readIndicators(rows, id)],
    numbers: {},
    places: { ...header.places, ...goalPlaces(goals) },
    damage: [],
  };
}

/** The goals' texts by their keys. */
function goalTexts(goals: GoalCells): Project["goals"] {
  return Object.fromEntries([...goals].map(([field, cells]) => [field, goalText(cells)]));
}

function goalPlaces(goals: GoalCells): Record<string, PlacedText> {
  return Object.fromEntries(
    [...goals].flatMap(([field, [first, ...more]]) =>
      first ? [[`goals.${field}`, placeOf(first, [first, ...more].map(({ text }) => text).join(""))]] : [],
    ),
  );
}
