import { type FormId, STATEMENT_FORMS } from "@yusuan/schema";
import { formById } from "@yusuan/taxonomy";
import type { RuleForm } from "../rules/rule.js";

const OTHERS: Readonly<Record<Exclude<RuleForm, FormId>, string>> = {
  "project-target": "财政项目支出绩效目标申报表",
  "project-target-2020": "财政项目支出绩效目标申报表（2020年版）",
  "self-evaluation": "项目支出绩效自评表",
  "overall-target": "部门整体绩效目标表",
  "special-fund-target": "部门专项绩效目标申报表",
  "evaluation-report": "绩效评价报告",
  narrative: "文字说明",
};

/** What a form is called in the pages of the rules. */
export function formName(id: RuleForm): string {
  if (!isStatementForm(id)) return OTHERS[id];
  const { number, zh } = formById(id);
  return `${number} ${zh}`;
}

const FORMS: ReadonlySet<string> = new Set(STATEMENT_FORMS);

function isStatementForm(id: RuleForm): id is FormId {
  return FORMS.has(id);
}
