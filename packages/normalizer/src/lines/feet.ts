import { isTotalLabel, squeeze } from "../text.js";
import type { DraftLine } from "./draft.js";

/** Whether a label of a statement by codes says that the line is a sum: 合计, or 人员经费合计 at the foot of a lane. */
export function isSumLabel(label: string): boolean {
  return isTotalLabel(label) || /^(?:人员|(?:日常)?公用|基本支出)(?:经费|支出)?[合总]计$/u.test(label);
}

/**
 * Lanes whose feet are whole: the label of a sum that reaches over the next lane, 公用经费合计, belongs to the figure
 * at the end of that one.
 */
export function withFeet(lanes: readonly (readonly DraftLine[])[]): readonly (readonly DraftLine[])[] {
  const labels = new Map<string, string>();
  const moved = new Set<DraftLine>();
  for (const [index, lane] of lanes.entries()) {
    const next = new Map((lanes[index + 1] ?? []).map((line) => [line.row, line]));
    for (const line of lane) {
      const label = isSumLabel(line.label) ? line.label : labels.get(keyOf(index, line));
      const beside = next.get(line.row);
      if (label === undefined || !beside || holdsFigure(line) || beside.code !== undefined) continue;
      if (beside.label !== "" || beside.printed !== undefined) continue;
      moved.add(line);
      labels.set(keyOf(index + 1, beside), label);
    }
  }
  return lanes.map((lane, index) =>
    lane.flatMap((line) => {
      if (moved.has(line)) return [];
      const label = labels.get(keyOf(index, line));
      return [label === undefined ? line : { ...line, label }];
    }),
  );
}

function keyOf(lane: number, { row }: DraftLine): string {
  return `${lane}:${row}`;
}

function holdsFigure({ cells, panel }: DraftLine): boolean {
  const columns = new Set(panel.figures.map(({ column }) => column));
  return cells.some(({ cell }) => columns.has(cell.column) && squeeze(cell.text) !== "");
}
