import { STATEMENT_FORMS } from "@yusuan/schema";
import { measuresOf, type StatementIndex } from "../../document/statement-index.js";
import { cell, cellName, type IdentityDraft, parts } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";

export const rollUp: StatementRule = Object.freeze({
  id: "roll-up",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: STATEMENT_FORMS,
  title: { en: "A line is the sum of the lines below it", zh: "上级科目等于下级科目之和" },
  description: {
    en: "In every column a class (类) equals the sum of its sections (款), a section the sum of its items (项), and a revenue line the sum of the numbered lines below it. A line without lower lines is not compared; a single revenue line below another may be an excerpt and is not compared either.",
    zh: "每一栏中，类等于所属各款之和，款等于所属各项之和，收入项目等于其下各序号项目之和。没有下级的行不作比较；收入项目下仅列一行时可能只是其中数，也不作比较。",
  },
  formula: "类 = Σ款, 款 = Σ项, 财政拨款收入 = Σ its numbered lines",
  identities: ({ forms }) => [...forms.values()].flatMap(rollUps),
});

function rollUps(index: StatementIndex): readonly IdentityDraft[] {
  return index.statement.lines.flatMap((line) => {
    const children = index.childrenOf.get(line.id) ?? [];
    if (children.length < (line.side === "revenue" ? 2 : 1)) return [];
    return [...measuresOf(index, line.side)].map((measure) => ({
      key: `${line.id}:${measure}`,
      left: cell(index, line, measure),
      right: parts(index, children, [measure], `lines below ${cellName(index, line, measure)}`),
    }));
  });
}
