import type { Figure, Project } from "@yusuan/schema";
import { isIndicatorHeader } from "../../indicators/levels.js";
import { nearestColumns } from "../damage/nearest.js";
import type { GridCell, GridRow } from "../grid/rows.js";
import type { FormSegment } from "../grid/segments.js";
import { labelNames } from "../labels.js";
import { figureOf } from "../placed.js";
import type { ProjectContext } from "../reader.js";
import { unitOfLabel } from "../unit.js";
import { labelOf } from "../vocabulary.js";
import { readTargetForm } from "./target-form.js";

/** Of an overall target the name is the body's, which some forms print as 部门名称 and others as 业务主管部门. */
const NAMES = labelNames({
  name: ["部门名称", "部门(单位)名称", "单位名称", "预算部门", "业务主管部门", "主管部门", "编制单位"],
});
const TOTALS: readonly RegExp[] = [
  /^部门(?:整体)?支出预算(?:总量|总额)?$/u,
  /^(?:年度|当年)?(?:整体)?(?:支出)?预算(?:总量|总额|资金总额|合计)$/u,
  /^(?:年度)?(?:部门)?(?:预算)?资金总(?:额|量)$/u,
];
const PARTS: readonly (readonly [string, RegExp])[] = [
  ["fiscal", /^(?:当年|本年)?(?:财政拨款|财政资金|财政性资金)$/u],
  ["other", /^其[他它]资金$/u],
];

/** Read a 部门整体绩效目标表. */
export function readOverallTarget(segment: FormSegment, id: string, context: ProjectContext): Project {
  const form = readTargetForm(segment, id, context, NAMES);
  const end = segment.rows.findIndex((row, index) => isIndicatorHeader(row, segment.rows[index + 1]));
  const grid = end < 0 ? segment.rows : segment.rows.slice(0, end);
  const funding: Record<string, Figure> = {};
  for (const [key, pattern] of [...TOTALS.map((total) => ["total", total] as const), ...PARTS]) {
    const found = funding[key] ? undefined : amountBeside(grid, pattern);
    const figure =
      found &&
      figureOf(
        found.value,
        `${id}.${key}`,
        unitOfLabel(found.label) ?? form.unit,
        found.text === undefined ? {} : { text: found.text },
      );
    if (figure) funding[key] = figure;
  }
  for (const [key, cell] of Object.entries(funding.total ? {} : taskTotals(grid))) {
    const figure = cell && figureOf(cell, `${id}.${key}`, form.unit);
    if (figure) funding[key] = figure;
  }
  return { ...form, funding };
}

/** The row 金额合计 under 总额, 财政拨款 and 其他资金, where the form lists the tasks of the year. */
function taskTotals(rows: readonly GridRow[]): Readonly<Partial<Record<string, GridCell>>> {
  const at = rows.findIndex(({ cells }) => cells.some(({ text }) => /^(?:预算)?总额$/u.test(labelOf(text))));
  const columns = (rows[at]?.cells ?? []).flatMap((cell) => {
    const field = TASK_COLUMNS.find(([, pattern]) => pattern.test(labelOf(cell.text)))?.[0];
    return field ? [{ field, cell }] : [];
  });
  const total = rows.slice(at + 1).find(({ cells }) => cells.some(isSum));
  if (at < 0 || columns.length === 0 || !total) return {};
  const numbers = total.cells.filter((cell) => !isSum(cell));
  // As many numbers as columns stand in their order, even where the source has shifted them.
  if (numbers.length === columns.length)
    return Object.fromEntries(columns.map(({ field }, index) => [field, numbers[index]]));
  return Object.fromEntries(nearestColumns(numbers, columns));
}

const TASK_COLUMNS: readonly (readonly [string, RegExp])[] = [
  ["total", /^(?:预算)?总额$/u],
  ["fiscal", /^财政(?:拨款|资金)$/u],
  ["other", /^其[他它]资金$/u],
];

function isSum({ text }: GridCell): boolean {
  return text.length <= 20 && /^(?:金额)?(?:合计|总计)$/u.test(labelOf(text));
}

type Amount = { readonly label: string; readonly value: GridCell; readonly text?: string };

function amountBeside(rows: readonly GridRow[], pattern: RegExp): Amount | undefined {
  for (const { cells } of rows) {
    for (const [index, { text, ...label }] of cells.entries()) {
      if (text.length > 40) continue;
      const inline = /^([^:：]{2,30})[:：](.+)$/su.exec(text);
      if (inline?.[1] && pattern.test(labelOf(inline[1])))
        return { label: inline[1], value: { text, ...label }, text: inline[2]?.trim() ?? "" };
      const value = cells[index + 1];
      if (value && pattern.test(labelOf(text))) return { label: text, value };
    }
  }
  return undefined;
}
