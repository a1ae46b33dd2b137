import type { Caption } from "../../layout/table.js";
import type { Budget } from "../budget.js";
import type { Edition } from "../edition.js";

/** The lines over a table in 元: `2020年部门收入预算总表`, `编制部门：…`, `单位：元`. */
export function caption(budget: Budget, edition: Edition, name: string): Caption {
  return {
    title: `${budget.year}年${edition.scope}${name}`,
    agency: `${edition.agencyLabel}：${budget.agency}`,
    unit: "单位：元",
  };
}
