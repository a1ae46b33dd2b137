import { type DocumentKind, STATEMENT_FORMS } from "@yusuan/schema";
import { FORMS, type Stage } from "@yusuan/taxonomy";
import type { DocumentIndex } from "../../document/document-index.js";
import { isNotFilledIn } from "../../document/filled-in.js";
import type { CheckResult, CheckRule } from "../rule.js";

export const requiredTables: CheckRule = Object.freeze({
  id: "required-tables",
  kind: "check",
  severity: "warning",
  forms: STATEMENT_FORMS,
  title: { en: "A budget or final account has all its tables", zh: "预算、决算表格齐全" },
  description: {
    en: "A department budget or a final account of which at least three forms were recognized should have all nine; state capital only from 2021 on. A form that stands in the document under an unknown title is reported here too, so this is a warning. A template that is not filled in is not asked.",
    zh: "已识别三张以上表格的部门预算或决算应当包含全部九张表；国有资本经营预算表自2021年起要求。表格标题未能识别时也会列入，故仅作提示。未填报的空白模板不作检查。",
  },
  formula: "T1 … T9, or 公开01 … 公开09, are all there",
  find,
});

const STAGES: ReadonlyMap<DocumentKind, Stage> = new Map([
  ["department-budget", "budget"],
  ["final-account", "final-account"],
]);
const STATE_CAPITAL_SINCE = 2021;
const LEAST_RECOGNIZED = 3;

function find({ document }: DocumentIndex): readonly CheckResult[] {
  const { kind, fiscalYear } = document.document;
  const stage = STAGES.get(kind);
  if (stage === undefined || isNotFilledIn(document)) return [];
  const asked = FORMS.filter((form) => form.stage === stage);
  const present = new Set(document.statements.map(({ form }) => form));
  if (asked.filter(({ id }) => present.has(id)).length < LEAST_RECOGNIZED) return [];
  const missing = asked.filter(
    ({ id }) =>
      !present.has(id) &&
      (!id.endsWith("state-capital-by-function") ||
        (fiscalYear !== null && fiscalYear >= STATE_CAPITAL_SINCE)),
  );
  if (missing.length === 0) return [];
  return [
    {
      key: "document",
      verdict: document.unrecognized.length > 0 ? "extraction-loss" : "document-error",
      severity: "warning",
      message: {
        en: `Not found: ${missing.map(({ number, en }) => `${number} ${en}`).join(", ")}`,
        zh: `未见：${missing.map(({ zh }) => `《${zh}》`).join("")}`,
      },
    },
  ];
}
