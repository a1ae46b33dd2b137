import { type Cell, cell, head, type Table } from "../../layout/table.js";
import type { Budget, EconomicLine } from "../budget.js";
import { type Edition, figure } from "../edition.js";
import { codeParts, rollUp } from "../rollup.js";
import { subjectName } from "../subjects.js";
import { caption } from "./caption.js";

/** T8, 基本支出经济分类预算表. */
export function economicTable(budget: Budget, edition: Edition, name: string, codeHeader: string): Table {
  const right = (lines: readonly EconomicLine[]): readonly Cell[] => {
    const personnel = lines.reduce((sum, line) => sum + line.personnel, 0n);
    const publicExpenses = lines.reduce((sum, line) => sum + line.public, 0n);
    return [personnel + publicExpenses, personnel, publicExpenses].map((fen) =>
      cell(figure(edition, fen), "right"),
    );
  };
  return {
    id: "T8",
    caption: caption(budget, edition, name),
    widths: [52, 46, 190, 96, 96, 96],
    header: [
      [head("项目", 1, 3), head("一般公共预算基本支出", 1, 3)],
      [
        head(codeHeader, 1, 2),
        ...["经济分类科目名称", "合计", "人员经费", "公用经费"].map((text) => head(text, 2)),
      ],
      [head("类"), head("款")],
    ],
    body: [
      ...rollUp(budget.economics, [3, 5]).map(({ code, lines }) => [
        ...codeParts(code, 2).map((part) => cell(part, "center")),
        cell(subjectName("economic", code), "left"),
        ...right(lines),
      ]),
      [cell("合      计", "center", [1, 3]), ...right(budget.economics)],
    ],
  };
}
