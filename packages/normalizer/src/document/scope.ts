import { compact, consensus } from "../text.js";

type Scope = "department" | "unit";

/** Whether the document is the budget of a whole department or of one unit: by its cover, else by its tables' titles. */
export function scopeOf(cover: readonly string[], titles: readonly string[]): Scope | null {
  return consensus(cover.flatMap(byWords)) ?? consensus(titles.flatMap(byWords));
}

function byWords(text: string): readonly Scope[] {
  const plain = compact(text).replace(/部门预算经济分类|部门经济分类|部门预算支出经济/gu, "");
  if (/预算主管部门:|部门预算|部门决算|编制部门:|年(?:度)?部门|^部门/u.test(plain)) return ["department"];
  return /预算单位|单位预算|单位决算|编制单位:|年(?:度)?单位|^单位(?!:)/u.test(plain) ? ["unit"] : [];
}
