import type { BudgetDocument, FormId } from "@yusuan/schema";
import { compact, squeeze } from "../../text.js";
import { type Draft, wholeOf } from "../grammar/draft.js";
import { BUDGET_LABELS, ECONOMIC, FINAL_ACCOUNT_LABELS, FORM_WITH_PARTS, PARTS } from "./labels.js";
import { type Forms, type Found, figureAt, formsOf, locate } from "./statements.js";
import { indexLines, type LineIndex, linesNamed, subjectPath } from "./subjects.js";

/** Words before a label that name the body, or nothing: 上海市某某局, 本部门, 下属1家机关财政拨款的. */
const BODY =
  /(?:^|本部门|本单位|全年|年度|本年|当年|安排|财政拨款的|(?:[局委办厅处署会队司院校馆所站团]|办公室|办事处|中心|大学|街道|政府|部门|单位|本级|本部)(?:\((?:部门|单位|本级|本部|机关)\))?的?)$/u;
const THREE_PUBLIC = /三公/u;
const EXPENSES = "three-public-and-operating";

const FUND_FORMS: readonly FormId[] = [
  "general-budget-by-function",
  "government-fund-by-function",
  "state-capital-by-function",
];
const WHOLE_FORM: FormId = "expenditure-by-function";
const FINAL_FORM: FormId = "final-account-general-budget-by-function";
/** What a section speaks of when it goes through the 科目: money of the appropriation, not of other income. */
const APPROPRIATED = /财政拨款支出(?:的)?(?:主要|具体)?(?:内容|情况|构成)|一般公共预算/u;

/** Binds amounts to the figures of the statements of the document's year. */
export function statementBinder(
  { document, statements }: Pick<BudgetDocument, "document" | "statements">,
  isAppropriated: (draft: Draft) => boolean,
): (draft: Draft) => Found | undefined {
  const forms = formsOf(statements);
  const isFinal = document.kind === "final-account";
  const indexes = new Map<FormId, LineIndex>();
  const indexOf = (form: FormId): LineIndex | undefined => {
    const statement = forms.get(form);
    if (!statement) return undefined;
    const known = indexes.get(form) ?? indexLines(statement);
    indexes.set(form, known);
    return known;
  };
  const bound = new Map<Draft, Found | undefined>();
  const bind = (draft: Draft): Found | undefined => {
    if (bound.has(draft)) return bound.get(draft);
    bound.set(draft, undefined);
    const found = isAboutYear(draft, document.fiscalYear) ? search(draft) : undefined;
    bound.set(draft, found);
    return found;
  };
  const search = (draft: Draft): Found | undefined => {
    const subject = compact(draft.subject);
    const stage = stageOf(draft, isFinal);
    if (stage === undefined) return undefined;
    const whole = wholeOf(draft);
    return (
      partOfWhole(forms, subject, stage, whole && bind(whole)) ??
      labelled(forms, draft, subject, stage, isFinal) ??
      account(draft, subject, stage)
    );
  };
  const account = (draft: Draft, subject: string, stage: string): Found | undefined => {
    const path = subjectPath(subject);
    const pick = (form: FormId): Found | undefined => {
      const index = indexOf(form);
      const lines = index ? linesNamed(index, path) : [];
      const [line] = lines;
      return index && line && lines.length === 1
        ? figureAt(index.statement, line, `total${stage}`)
        : undefined;
    };
    if (isFinal) return pick(FINAL_FORM);
    const funded = FUND_FORMS.flatMap((form) => pick(form) ?? []);
    if (funded.length > 1) return undefined;
    const all = pick(WHOLE_FORM);
    if (isAppropriated(draft) || !all) return funded[0];
    if (!funded[0]) return undefined;
    return funded[0].figure.value === all.figure.value ? funded[0] : undefined;
  };
  return bind;
}

/** Whether a section or a claim before it says that money of the appropriation is meant. */
export function speaksOfAppropriation(words: string): boolean {
  return APPROPRIATED.test(squeeze(words));
}

function isAboutYear({ year, mention, aside, isUnderHeading }: Draft, fiscalYear: number | null): boolean {
  if (aside || isUnderHeading || mention.kind !== "amount" || mention.role !== "sum") return false;
  return year === undefined || year === fiscalYear;
}

/** The ending of the measure: `-budget` for the 预算数 of a final account; undefined for what no form holds. */
function stageOf({ measure }: Draft, isFinal: boolean): string | undefined {
  if (measure === "total") return "";
  if (isFinal) return measure === "executed" ? "" : measure === "initial" ? "-budget" : undefined;
  return measure === "initial" ? "" : undefined;
}

function partOfWhole(
  forms: Forms,
  subject: string,
  stage: string,
  whole: Found | undefined,
): Found | undefined {
  const measure = PARTS.find(([pattern]) => pattern.test(subject))?.[1];
  if (!measure || !whole) return undefined;
  const { form } = whole.statement;
  if (measure === "personnel" || measure === "public") {
    const economic = whole.measure === "basic" || form === ECONOMIC[form] ? ECONOMIC[form] : undefined;
    return economic ? economicPart(forms, economic, measure) : undefined;
  }
  if (!whole.measure.startsWith("total") || whole.line.role !== "total") return undefined;
  const coded = FORM_WITH_PARTS[form]?.[whole.line.side ?? ""];
  return coded && locate(forms, { form: coded, line: { kind: "total" }, measure: `${measure}${stage}` });
}

/** Personnel or operating expenses: a column of the form, or a line at its foot. */
function economicPart(forms: Forms, form: FormId, measure: "personnel" | "public"): Found | undefined {
  const name = measure === "personnel" ? /^人员(?:经费|支出)合计$/u : /^公用(?:经费|支出)合计$/u;
  return (
    locate(forms, { form, line: { kind: "total" }, measure }) ??
    locate(forms, { form, line: { kind: "named", name }, measure: "total" })
  );
}

function labelled(
  forms: Forms,
  draft: Draft,
  subject: string,
  stage: string,
  isFinal: boolean,
): Found | undefined {
  for (const { pattern, places } of isFinal ? FINAL_ACCOUNT_LABELS : BUDGET_LABELS) {
    const match = pattern.exec(subject);
    if (!match || !BODY.test(subject.slice(0, match.index))) continue;
    for (const place of places) {
      if (isExpense(place.form, place.measure) && !speaksOfThreePublic(draft)) continue;
      const found = locate(forms, { ...place, measure: `${place.measure}${stage}` });
      if (found) return found;
    }
    return undefined;
  }
  return undefined;
}

/** The three public expenses are also named where they are paid from other money: the section must speak of them. */
function isExpense(form: FormId, measure: string): boolean {
  return form.endsWith(EXPENSES) && measure !== "agency-operation";
}

function speaksOfThreePublic({ passage, subject }: Draft): boolean {
  return [passage.section ?? "", subject, ...passage.headings].some((text) => THREE_PUBLIC.test(text));
}
