import type { Cell } from "@yusuan/schema";
import { type CellKind, kindOfCell } from "../table/cell-kind.js";
import { compactCode, plainLabel } from "../text.js";
import { isCount } from "./counts.js";
import type { Path } from "./paths.js";

/** What a column is for: codes, the name of the line, another label, or figures. */
export type Role = "code" | "name" | "label" | "figure";

const LEVELS: Readonly<Record<string, 1 | 2 | 3>> = { 类: 1, 款: 2, 项: 3 };

/** The level of a column headed 类, 款 or 项. */
export function levelOf(path: Path): 1 | 2 | 3 | undefined {
  return LEVELS[plainLabel(path.at(-1) ?? "")];
}

/** What a column is for by its header alone; `undefined` where the header does not say. */
export function roleByHeader(path: Path): Role | undefined {
  const leaf = plainLabel(path.at(-1) ?? "");
  if (leaf === "") return undefined;
  if (levelOf(path) !== undefined) return "code";
  if (isCount(leaf)) return "label";
  if (
    /^(?:序号|备注|说明|行次|单位名称|部门名称|单位代码|部门代码|单位编码|部门\(?单位\)?代码|部门\(?单位\)?名称)$/u.test(
      leaf,
    )
  )
    return "label";
  if (/(?:编码|代码)$/u.test(leaf)) return "code";
  if (
    /科目(?:名称)?$|^(?:名称|项目|项目名称|功能分类|经济分类|收入|支出|收入项目|支出项目)$|^项目\(/u.test(
      leaf,
    )
  )
    return "name";
  return undefined;
}

/** `…` and `XX`, where a template leaves something to be filled in. */
function isPlaceholder(text: string): boolean {
  return /^(?:[….。·]+|[Xx×]{2,})$/u.test(plainLabel(text));
}

/** What a column is for by what stands in it; `undefined` where nothing or as much of one as of another does. */
export function roleByContent(cells: readonly Cell[]): Role | undefined {
  const count: Record<CellKind, number> = { amount: 0, code: 0, integer: 0, dash: 0, total: 0, text: 0 };
  for (const cell of cells) if (!isPlaceholder(cell.text)) count[kindOfCell(cell)] += 1;
  const codes = count.code + cells.filter((cell) => /^\d{1,2}$/u.test(compactCode(cell.text))).length;
  if (count.text > 0 && count.text >= count.amount + codes) return "name";
  if (count.amount > codes) return "figure";
  return codes > 0 ? "code" : undefined;
}
