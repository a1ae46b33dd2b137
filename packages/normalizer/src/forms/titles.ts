import type { FormId } from "@yusuan/schema";
import { FORMS } from "@yusuan/taxonomy";
import { compact, plainLabel } from "../text.js";

/** Bodies whose name may stand before the title: `上海市财政局收支总表`. */
const BODY =
  /(?:局|委|厅|院|校|处|站|所|队|馆|团|社|园|部|省|市|区|县|镇|乡|旗|盟|州|会|办|室|府|庭|司|署|中心|学|级|公司|街道|街|大队|基地)$/u;

const NUMBER =
  /^(?:附?(?:表|件)|公开)?[\d一二三四五六七八九十]{0,3}(?:[-–—][\d一二三四五六七八九十]{1,2})?(?:表)?[、.:,)\s]*/u;

/** Words of tables that look like one of the forms and are another. */
const OTHER_FORM =
  /决算|绩效|自评|政府采购|政府购买|政府预算经济|政府经济|项目支出(?:预算|表|明细|情况)|项目预算|资产|债务|转移支付|名单|名录|明细表|附属表|说明表|目录$/u;

const TITLES: readonly (readonly [string, FormId])[] = FORMS.flatMap((form) =>
  form.titles.map((title) => [bare(title), form.id] as const),
).sort(([a], [b]) => b.length - a.length);

/** A title without year, number, quotation marks, brackets and the words 部门, 预算单位, 单位. */
function bare(title: string): string {
  const plain = plainLabel(compact(title).replace(/\([^()]{0,30}\)/gu, ""));
  return plain
    .replace(/^表?[:：]/u, "")
    .replace(/部门预算|部门|预算单位|单位|本级/gu, "")
    .replace(/情况$/u, "情况表");
}

/** Whether a text says that the table below or around it is of another kind. */
export function namesOtherForm(text: string): boolean {
  return OTHER_FORM.test(compact(text));
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

/** The form whose title the text is, with a number or a body's name before it at most. */
export function formOfTitle(text: string): FormId | undefined {
  if (text.length > 120 || namesOtherForm(text)) return undefined;
  const title = bare(text);
  const numberless = title.replace(NUMBER, "");
  for (const [known, form] of TITLES) {
    if (!title.endsWith(known)) continue;
    const before = title.slice(0, title.length - known.length);
    if (numberless === known || before === "" || BODY.test(before.replace(/(?:年度?)$/u, ""))) return form;
    return undefined;
  }
  return undefined;
}
