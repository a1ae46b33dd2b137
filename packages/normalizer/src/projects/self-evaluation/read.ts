import type { Damage, Project, Quantity } from "@yusuan/schema";
import { isIndicatorHeader, readIndicators } from "../../indicators/levels.js";
import { yearIn } from "../../text.js";
import { executionInCrops } from "../damage/crop-execution.js";
import { cropsOf } from "../damage/crops.js";
import { damageAt } from "../damage/damage.js";
import { type DamagedForm, readDamaged } from "../damage/damaged.js";
import { printedIn, printedNumber } from "../damage/printed.js";
import { isDamaged } from "../damage/signs.js";
import { type TotalCells, totalRow } from "../damage/total.js";
import { findGoals, goalText } from "../goals.js";
import type { GridRow } from "../grid/rows.js";
import type { FormSegment } from "../grid/segments.js";
import { readHeader } from "../header.js";
import { labelNames } from "../labels.js";
import { placeOf } from "../placed.js";
import type { ProjectContext } from "../reader.js";
import { executionCells, executionHeader, executionsOf, unreadExecution } from "./execution.js";

const GOALS = labelNames({
  annual: ["预期目标", "年初设定目标", "年度预期目标", "年初目标", "年初绩效目标", "总体目标"],
  actual: ["实际完成情况", "年度总体目标完成情况", "全年实际完成情况", "目标实际完成情况", "完成情况"],
});

/** Read a 项目支出绩效自评表, also one whose source is damaged. */
export function readSelfEvaluation(segment: FormSegment, id: string, context: ProjectContext): Project {
  const header = readHeader(segment, id, context);
  const crops = cropsOf(segment.rows);
  const cropped = new Set(crops);
  const rows = segment.rows.filter((row) => !cropped.has(row));
  const damaged = crops.length > 0 || isDamaged(rows);
  const at = executionHeader(rows);
  const fromCrops = executionInCrops(crops);
  const cells = at < 0 ? fromCrops.cells : executionCells(rows, at);
  const execution = executionsOf(cells, `${id}.execution`, header.unit);
  const form = damaged
    ? readDamaged(rows, crops, Math.max(0, at), execution.total?.weight, id)
    : cleanForm(rows, header, id);
  const { department, implementer, nature, category, ...rest } = header;
  const places = { ...header.places };
  for (const field of ["name", "nature", "category", "department", "implementer"]) delete places[field];
  return {
    ...rest,
    year: header.year ?? yearInGrid(rows.slice(0, Math.max(0, at))),
    ...form.names,
    funding: {},
    execution,
    goals: form.goals,
    indicators: [...form.indicators],
    ...totals(form.total, id),
    places: { ...places, ...form.places },
    damage: damaged
      ? [
          ...copies(crops),
          ...(at < 0 ? fromCrops.damage : []),
          ...unreadExecution(cells, header.unit),
          ...form.damage,
        ]
      : [],
  };
}

function cleanForm(rows: readonly GridRow[], header: ReturnType<typeof readHeader>, id: string): DamagedForm {
  const end = rows.findIndex((row, index) => isIndicatorHeader(row, rows[index + 1]));
  const goals = findGoals(end < 0 ? rows : rows.slice(0, end), GOALS);
  const { name, nature, category, department, implementer } = header;
  const total = totalRow(rows);
  return {
    names: {
      name,
      ...(nature !== undefined && { nature }),
      ...(category !== undefined && { category }),
      ...(department !== undefined && { department }),
      ...(implementer !== undefined && { implementer }),
    },
    goals: Object.fromEntries([...goals].map(([field, cells]) => [field, goalText(cells)])),
    indicators: readIndicators(rows, id),
    ...(total && { total }),
    places: {
      ...header.places,
      ...Object.fromEntries(
        [...goals].flatMap(([field, [first, ...more]]) =>
          first
            ? [[`goals.${field}`, placeOf(first, [first, ...more].map(({ text }) => text).join(""))]]
            : [],
        ),
      ),
    },
    damage: [],
  };
}

/** The year beside the title, where the title has run into the grid. */
function yearInGrid(rows: readonly GridRow[]): number | null {
  const years = rows.flatMap(({ cells }) =>
    cells.map(({ text }) => (text.length <= 60 ? yearIn(text) : null)),
  );
  return years.find((year) => year !== null) ?? null;
}

/** 总分: the full mark and the score. */
function totals(total: TotalCells | undefined, id: string): Pick<Project, "score" | "fullMark" | "numbers"> {
  const numbers: Record<string, Quantity> = {};
  for (const field of ["fullMark", "score"] as const) {
    const cell = total?.[field];
    const number = cell && printedNumber(`${id}.${field}`, printedIn(cell), "分");
    if (number) numbers[field] = number;
  }
  const { fullMark, score } = numbers;
  return {
    ...(score && { score: score.value }),
    ...(fullMark && { fullMark: fullMark.value }),
    numbers,
  };
}

function copies(crops: readonly GridRow[]): readonly Damage[] {
  if (crops.length === 0) return [];
  const count = crops.length;
  return [
    damageAt(
      "copies",
      "form",
      `${count} rows are overlapping crops of the upper part of one page; what they do not show alike is not taken.`,
      `前${count}行是同一页面上部的重叠裁片；不一致的内容不采用。`,
      crops[0]?.cells[0],
    ),
  ];
}
