import { plain } from "../../indicators/clean.js";
import type { GridCell, GridRow } from "../grid/rows.js";
import { isFormLabel } from "../vocabulary.js";
import { headerField } from "./columns.js";
import { decimalOf } from "./decimal.js";
import { executionColumnOf } from "./execution-labels.js";
import { hasSuperscript, isNoise, stutters } from "./garbled.js";

const LEAST_HEADERS = 4;
/** How many different weak signs speak for damage as clearly as a strong one. */
const LEAST_WEAK = 2;

/**
 * Whether a form shows that its source is damaged. One strong sign is enough: text that stutters, a piece of another
 * text set into a cell, a label of the execution table with other words before it. Weak signs count from the second
 * kind on: a row of stray signs, a broken header of the indicators, labels in pieces, signs where a name stands.
 */
export function isDamaged(rows: readonly GridRow[]): boolean {
  const strong = rows.some(
    ({ cells }) => cells.some(({ text }) => hasSuperscript(text) || stutters(text)) || hasMixedHeader(cells),
  );
  return strong || WEAK.filter((sign) => rows.some(({ cells }) => sign(cells))).length >= LEAST_WEAK;
}

const WEAK: readonly ((cells: readonly GridCell[]) => boolean)[] = [
  (cells) => cells.length === 1 && cells.every(({ text }) => isNoise(text)),
  (cells) =>
    cells.filter((cell) => headerField(cell)).length >= LEAST_HEADERS &&
    cells.some(({ text }) => plain(text) === "级指标"),
  (cells) => inPieces(cells, ["项目名称", "主管部门", "实施单位", "预期目标", "实际完成情况"]),
  (cells) =>
    cells.length > 2 &&
    cells.some(({ text }) => plain(text) === "项目名称") &&
    cells.some(({ text }) => isNoise(text)) &&
    !cells.some(({ text }) => plain(text) !== "项目名称" && isFormLabel(text)),
];

/** Whether two neighbouring cells make a label together that neither is. */
function inPieces(cells: readonly GridCell[], labels: readonly string[]): boolean {
  return cells.some(({ text }, index) => {
    const next = plain(cells[index + 1]?.text.slice(0, 40) ?? "");
    const first = plain(text.slice(0, 40));
    return next !== "" && first !== "" && labels.includes(first + next);
  });
}

/** A row of at least four labels of the execution table, one of which begins with other words. */
function hasMixedHeader(cells: readonly GridCell[]): boolean {
  const named = cells.filter(({ text }) => executionColumnOf(text) !== undefined);
  return named.length >= LEAST_HEADERS && named.some(({ text }) => isMixed(text));
}

const PARTS = new Set([
  "年初",
  "全年",
  "预算",
  "本年",
  "调整后",
  "实际",
  "上年",
  "项目",
  "资金",
  "绩效",
  "自评",
]);

function isMixed(text: string): boolean {
  const [first = "", second = "", ...others] = text.trim().split(/\s+/u);
  if (others.length > 0 || executionColumnOf(second) === undefined || PARTS.has(plain(first))) return false;
  return !isNoise(first) && decimalOf(first) === undefined;
}
