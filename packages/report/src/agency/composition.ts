import type { Group, Row } from "@yusuan/comparison";
import type { Message } from "@yusuan/schema";
import { MEASURES } from "@yusuan/taxonomy";
import type { AgencyData, PartsData } from "../contract/agency-data.js";
import { byDocuments } from "./by-documents.js";
import { formTitle } from "./form-title.js";
import { gapsOf, joined, seriesOf } from "./series.js";

/** Forms that tell what their total is made of. */
export const COMPOSITION_FORMS = [
  "expenditure-by-function",
  "general-budget-by-function",
  "basic-expenditure-by-economic",
] as const;

const EXPENDITURE = [
  "basic",
  "project",
  "remittance-to-superior",
  "operating-expenditure",
  "subsidy-to-subordinate",
];
const BASIC = ["personnel", "public"];
/** A final account has no columns for them, but a total at the foot of each half. */
const FEET: readonly (readonly [RegExp, string])[] = [
  [/^人员经费(?:支出)?(?:合计|总计|小计)?$/u, "personnel"],
  [/^公用经费(?:支出)?(?:合计|总计|小计)?$/u, "public"],
];

/** What the totals of the forms are made of. Of forms with the same parts, the one that most documents have goes first. */
export function compositionOf(group: Group): Composition {
  return {
    expenditure: [
      ...partsOf(group, "expenditure-by-function", EXPENDITURE),
      ...partsOf(group, "general-budget-by-function", EXPENDITURE),
    ].sort(byDocuments),
    basic: partsOf(group, "basic-expenditure-by-economic", BASIC),
  };
}

/** 基本支出 and 项目支出 in each form that has them; 人员经费 and 公用经费. */
type Composition = Pick<AgencyData, "expenditure" | "basic">;

function partsOf(
  { tables, columns }: Group,
  form: (typeof COMPOSITION_FORMS)[number],
  measures: readonly string[],
): readonly PartsData[] {
  const table = tables.find((each) => each.form === form);
  const totals = table?.rows.filter(({ role, code }) => role === "total" && code === null) ?? [];
  const whole = totals.find(({ measure, name }) => measure === "total" && footOf(name) === undefined);
  const parts = measures.flatMap((measure) => {
    // Budgets tell 人员经费 in a column, final accounts in a line.
    const row = joined(totals.filter((each) => measureOf(each) === measure));
    return row ? [{ measure, row }] : [];
  });
  if (parts.length === 0) return [];
  const data = {
    form,
    title: formTitle(form, columns),
    parts: parts.map(({ measure, row }) => seriesOf(row, whole, words(measure))),
    whole: whole ? seriesOf(whole, undefined) : null,
    gaps: gapsOf(
      whole,
      parts.map(({ row }) => row),
      columns.length,
    ),
  };
  return [data];
}

const footOf = (name: string): string | undefined => FEET.find(([foot]) => foot.test(name))?.[1];

const measureOf = ({ measure, name }: Row): string =>
  measure === "total" ? (footOf(name) ?? measure) : measure;

function words(id: string): Message {
  const measure = MEASURES.find((each) => each.id === id);
  return { en: measure?.en ?? id, zh: measure?.zh ?? id };
}
