import { FINAL_ACCOUNT_FORMS, type FormId } from "@yusuan/schema";
import type { Stage } from "@yusuan/taxonomy";
import type { Row } from "../table/rows.js";
import { compact, yearIn } from "../text.js";

/** Names that hold 预算 in budgets and final accounts alike. */
const NAMES = /(?:一般公共|政府性基金|国有资本经营)预算|预算(?:单位|绩效|管理|部门|支出经济|经济)/gu;

/** Words of another year, or of a comparison with it. */
const COMPARED = /上年|去年|增减|增长|比例|占比|完成|%/u;

/** The stage that a title or a heading speaks of; `undefined` where it names neither 预算 nor 决算. */
export function stageOfTitle(text: string): Stage | undefined {
  const plain = compact(text);
  if (plain.includes("决算")) return "final-account";
  return plain.replace(NAMES, "").includes("预算") ? "budget" : undefined;
}

/** The stage that the columns speak of; `undefined` where they name neither, or both for one year. */
export function stageOfHeader(header: readonly Row[]): Stage | undefined {
  const texts = header
    .flatMap((row) => row.cells.map((cell) => compact(cell.text)))
    .filter((text) => !COMPARED.test(text));
  const settled = texts.filter((text) => text.includes("决算"));
  const planned = texts.filter((text) => !text.includes("决算") && stageOfTitle(text) === "budget");
  if (settled.length === 0) return planned.length > 0 ? "budget" : undefined;
  if (planned.length === 0) return "final-account";
  return latestYear(planned) > latestYear(settled) ? "budget" : undefined;
}

/** Whether the columns hold final figures, whatever else they hold. */
export function namesFinalFigures(header: readonly Row[]): boolean {
  return header.some((row) => row.cells.some((cell) => /决算数|决算$/u.test(compact(cell.text))));
}

/** The form with the same content in a stage: that of a budget form for the final account. */
export function inStage(form: FormId, stage: Stage): FormId {
  if (stage === "budget") return form;
  return FINAL_ACCOUNT_FORMS.find((other) => other === `final-account-${form}`) ?? form;
}

function latestYear(texts: readonly string[]): number {
  return texts.reduce((latest, text) => Math.max(latest, yearIn(text) ?? 0), 0);
}
