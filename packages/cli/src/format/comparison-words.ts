import type { ComparisonTable } from "@yusuan/comparison";
import { FORMS, MEASURES } from "@yusuan/taxonomy";
import type { Lang } from "../language.js";
import { COMPARISON as WORDS } from "../messages.js";

/** `2024-budget` as people say it; an agency as it is. */
export function columnTitle(id: string, lang: Lang): string {
  const found = /^(\d{4})-(budget|final-account)(.*)$/u.exec(id);
  if (!found) return id;
  const [, year = "", kind = "", rest = ""] = found;
  return `${year} ${WORDS[kind === "budget" ? "budget" : "final-account"][lang]}${rest}`;
}

/** The name of a row, with its measure where that is not the whole. */
export function nameOf(name: string, measure: string, table: ComparisonTable, lang: Lang): string {
  const isTotal = measure === "total" && name !== "";
  const known = MEASURES.find(({ id }) => id === measure)?.[lang] ?? measure;
  if (isTotal) return name;
  return name === "" || table.form === "three-public-and-operating" ? known : `${name} · ${known}`;
}

/** The name of a form, budget or final account. */
export function formTitle(topic: string, lang: Lang): string {
  return FORMS.find(({ id }) => id === topic)?.[lang] ?? topic;
}
