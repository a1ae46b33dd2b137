import { normalizeName } from "@yusuan/taxonomy";

/** What a printed name of an agency says: the name by which it is known, and whether it is its own level only. */
type AgencyName = {
  /** Half-width brackets, no spaces, without what documents put behind a name. */
  readonly key: string;
  /** 本级 or 机关: the office's own budget, without the units under it. */
  readonly isOwnLevel: boolean;
};

const OWN_LEVEL = /[([{【]?(?:本级|机关本级|本部|机关)[)\]}】]$/u;
const BARE_OWN_LEVEL = /(?:机关)?本级$/u;
const REMARK =
  /[([{【](?:部门|单位|汇总|部门汇总|盖章|公章|公开|\d{4}年度?|含下属单位|含所属单位|本部门|本单位)[)\]}】]$/u;
const SUFFIX =
  /(?:\d{4}年(?:度)?|年度)?(?:区级|市级|县级|省级|本)?(?:部门|单位)?(?:预算|决算)?(?:公开|汇总)?$/u;
const LABEL = /^(?:编制部门|编制单位|部门名称|单位名称|部门|单位):/u;
const YEAR = /^\d{4}年(?:度)?/u;
const TRAILING = /(?:部门|单位|年度|\d{4}年)$/u;

const PARTS = [LABEL, YEAR, OWN_LEVEL, BARE_OWN_LEVEL, REMARK, SUFFIX, TRAILING];

/**
 * The name of an agency as names are compared. A year, 部门预算, 单位, （本级） and the like are no part of it; 本级 is
 * told, for its figures are another scope than the department's.
 */
export function agencyName(printed: string): AgencyName {
  let key = normalizeName(printed);
  let isOwnLevel = false;
  for (;;) {
    const before = key;
    if (OWN_LEVEL.test(key) || BARE_OWN_LEVEL.test(key)) isOwnLevel = true;
    key = shorten(key);
    if (key === before) return { key, isOwnLevel };
  }
}

function shorten(name: string): string {
  // A name that consists of suffixes alone is kept.
  return PARTS.reduce((text, pattern) => text.replace(pattern, "") || text, name);
}
