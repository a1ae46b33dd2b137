import { squeeze } from "../text.js";

const ENDS =
  /(?:局|委员会|委|厅|院|校|处|站|所|队|馆|府|办公室|办|室|会|庭|司|署|中心|学|园|社|台|团|公司|街道|镇|乡|集团|基地)$/u;

/** Whether a text ends as the name of a public body does. */
export function endsAsBody(text: string): boolean {
  return ENDS.test(squeeze(text));
}

/** The name of a body without what else stands on its line; undefined where it is none or a template's XX. */
export function bodyName(text: string): string | undefined {
  const name = squeeze(text)
    .replace(/^(?:编制|填报)?(?:部门|单位)(?:名称)?[:：]/u, "")
    .replace(/[（(]?(?:金额)?单位[:：].*$/u, "");
  const valid =
    name.length >= 2 && name.length <= 40 && !/^[百千万亿]?元/u.test(name) && !/[XＸ×*]{2}/iu.test(name);
  return valid ? name : undefined;
}
