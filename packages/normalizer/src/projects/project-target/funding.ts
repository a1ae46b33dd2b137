import type { Figure, MoneyUnit, Project } from "@yusuan/schema";
import { plain } from "../../indicators/clean.js";
import type { GridRow } from "../grid/rows.js";
import { type FoundLabel, findLabels, labelNames } from "../labels.js";
import { figureOf } from "../placed.js";
import { unitOfLabel } from "../unit.js";

/** Labels that name one figure, and, with `|`, those that stand under the project's total as well as under the year's. */
const LABELS = labelNames({
  total: ["项目资金总额", "实施期资金总额", "中期资金总额", "项目总额", "项目总预算金额"],
  annual: ["年度资金申请总额", "年度资金总额", "年度预算总额", "年度资金申请额", "项目当年预算金额"],
  annualFiscal: ["当年财政拨款", "当年财政资金", "年度财政拨款"],
  "totalCarriedOver|carriedOver": ["上年结转资金", "上年结转", "以前年度结转资金"],
  "fiscal|annualFiscal": ["财政资金", "财政拨款"],
  "other|annualOther": ["其他资金", "其它资金"],
});

/** Far more than any funding grid has, over all pages that repeat it. */
const MOST_LABELS = 200;

type Family = "project" | "year";

/** The figures of the funding grid by their keys. A figure that the grid prints twice in one field is marked. */
export function readFunding(rows: readonly GridRow[], id: string, unit: MoneyUnit): Project["funding"] {
  const labels = findLabels(rows, LABELS).slice(0, MOST_LABELS);
  const funding: Record<string, Figure> = {};
  for (const label of labels) {
    const key = keyOf(label, labels);
    const figure = key === undefined || funding[key] ? undefined : figureAt(label, `${id}.${key}`, unit);
    if (key !== undefined && figure) funding[key] = figure;
  }
  return funding;
}

function keyOf(label: FoundLabel, labels: readonly FoundLabel[]): string | undefined {
  const [ofProject, ofYear] = label.field.split("|");
  // What is carried over is the year's, unless the form prints it under both totals.
  if (ofYear === "carriedOver" && !labels.some((other) => isBeside(other, label))) return ofYear;
  return ofYear === undefined || familyOf(label, labels) === "project" ? ofProject : ofYear;
}

function isBeside(other: FoundLabel, label: FoundLabel): boolean {
  return other !== label && other.field === label.field && other.index === label.index;
}

/** Whether 财政资金 and 其他资金 are parts of the project's total or of the year's: by column, in a single column by order. */
function familyOf(label: FoundLabel, labels: readonly FoundLabel[]): Family {
  const heads = labels.filter(({ field }) => !field.includes("|"));
  const family = ({ field }: FoundLabel): Family => (field === "total" ? "project" : "year");
  const distance = (head: FoundLabel): number => Math.abs(head.cell.column - label.cell.column);
  const least = Math.min(...heads.map(distance));
  const near = new Set(heads.filter((head) => distance(head) === least).map(family));
  const [only, ...others] = near;
  if (only && others.length === 0) return only;
  const before = heads.filter(({ index }) => index < label.index).at(-1);
  return before ? family(before) : "project";
}

function figureAt(label: FoundLabel, id: string, unit: MoneyUnit): Figure | undefined {
  const { value, text, others, cell } = label;
  if (!value) return undefined;
  const copies = others.filter((other) => plain(other.text) === plain(value.text)).length;
  return figureOf(value, id, unitOfLabel(cell.text) ?? unit, {
    ...(text !== undefined && text !== value.text && { text }),
    ...(copies > 0 && {
      recovered: {
        by: "agreement" as const,
        readings: [value.text],
        message: {
          en: `The amount stands ${copies + 1} times side by side behind its label; it is taken once.`,
          zh: `该金额在标签之后并列出现 ${copies + 1} 次，只取一次。`,
        },
      },
    }),
  });
}
