import type { FormId } from "@yusuan/schema";
import { FORMS, type Stage } from "@yusuan/taxonomy";
import { compact, plainLabel } from "../text.js";
import { stageOfTitle } from "./stage.js";

/** Bodies whose name may stand before the title: `上海市财政局收支总表`. */
const BODY =
  /(?:局|委|厅|院|校|处|站|所|队|馆|团|社|园|部|省|市|区|县|镇|乡|旗|盟|州|会|办|室|府|庭|司|署|中心|学|级|公司|街道|街|大队|基地)$/u;

/** A number before the title, whole: `表1-2`, `附件1：表二、`, `公开02表`, `预算02表`. */
const NUMBER =
  /^(?:(?:附?[表件]|(?:预算)?公开表?|预算表?(?=[\d一二三四五六七八九十]))?[\d一二三四五六七八九十]{0,3}(?:[-–—][\d一二三四五六七八九十]{1,2}){0,2}表?[、.:,)]*){0,2}$/u;

/** Words of families of tables that are none of the forms, whatever their columns. */
const OTHER_FAMILY =
  /绩效|自评|政府采购|政府购买|政府预算经济|政府经济|项目支出(?:预算|表|明细|情况)|项目预算|资产/u;

/** The families that may not stand even before a known title; the other words may be a body's name. */
const NEVER = /绩效|自评/u;

/** Words that such tables often bear, and some of the forms as well. */
const DOUBTFUL = /债务|转移支付|名单|名录|明细表|附属表|说明表|目录$/u;

const TITLES: Readonly<Record<Stage, readonly (readonly [string, FormId])[]>> = {
  budget: titlesOf("budget"),
  "final-account": titlesOf("final-account"),
};

/** The bare titles of a stage, longest first. */
function titlesOf(stage: Stage): readonly (readonly [string, FormId])[] {
  return FORMS.filter((form) => form.stage === stage)
    .flatMap((form) => form.titles.map((title) => [bare(title), form.id] as const))
    .sort(([a], [b]) => b.length - a.length);
}

/** A title without year, number, quotation marks, brackets and the words 部门, 预算单位, 单位, 决算. */
function bare(title: string): string {
  const plain = plainLabel(compact(title).replace(/\([^()]{0,30}\)/gu, ""));
  return plain
    .replace(/^表?[:：]/u, "")
    .replace(/部门预算|部门|预算单位|单位|本级|决算/gu, "")
    .replace(/(?:批复|公开)表$/u, "表")
    .replace(/情况$/u, "情况表");
}

/** Whether a title says that the table below it is of another family, whatever its columns. */
export function namesOtherFamily(text: string): boolean {
  return OTHER_FAMILY.test(compact(text).replace("决算", ""));
}

/** Whether a title has words that leave only the columns to say what the table is. */
export function isDoubtful(text: string): boolean {
  return DOUBTFUL.test(compact(text));
}

/** Whether a text looks like a table's title at all; a mere number (`公开01表`) does not. */
export function looksLikeTitle(text: string): boolean {
  const plain = compact(text);
  return (
    plain.length <= 60 &&
    /表(?:\([^()]{0,20}\))?$/u.test(plain) &&
    !/[。;；]|(?:\d|附)表$|^.?表$/u.test(plain)
  );
}

/** Whether a title is that of a detailed list: `…明细表`. */
export function isDetailed(text: string): boolean {
  return /明细表(?:\([^()]{0,30}\))?$/u.test(compact(text));
}

/**
 * The form whose title the text is, with a number or a body's name before it at most.
 * @param stage That of the table, for titles which do not say it themselves.
 */
export function formOfTitle(text: string, stage: Stage): FormId | undefined {
  if (text.length > 120 || NEVER.test(compact(text))) return undefined;
  const title = bare(text);
  const found = TITLES[stageOfTitle(text) ?? stage].find(([known]) => title.endsWith(known));
  if (!found) return undefined;
  const [known, form] = found;
  const before = title.slice(0, title.length - known.length);
  return NUMBER.test(before) || BODY.test(before.replace(/(?:年度?)$/u, "")) ? form : undefined;
}
