import {
  context,
  documentId,
  figureId,
  placeFields,
  precision,
  required,
  standing,
  yuan,
} from "../common.js";
import { defineTable, field, MONEY, NUMBER } from "../field.js";

const claimId = field(
  "claim_id",
  "text",
  "Claim, unique in the document",
  "陈述编号，在文件内唯一",
  required,
);

export const CLAIM_KINDS = {
  amount: { en: "an amount of money", zh: "金额" },
  percentage: { en: "a percentage", zh: "百分比" },
  count: { en: "a count", zh: "数量" },
  date: { en: "a date", zh: "日期" },
} as const;

export const DIRECTIONS = {
  increase: { en: "said to be up", zh: "增加" },
  decrease: { en: "said to be down", zh: "减少" },
  same: { en: "said to be unchanged", zh: "持平" },
} as const;

export const RELATIONS = {
  base: { en: "what the change is measured against", zh: "基数" },
  change: { en: "the change", zh: "增减额" },
  rate: { en: "the rate of the change", zh: "增减率" },
  part: { en: "a part of it", zh: "部分" },
  whole: { en: "the whole that it is a part of", zh: "总体" },
} as const;

export const CLAIMS = defineTable({
  name: "claims",
  about: {
    en: "What sentences say with a number or a date: one row for every number.",
    zh: "语句中的数据或日期，每个一行。",
  },
  primaryKey: ["document_id", "claim_id"],
  foreignKeys: [
    { fields: ["document_id"], table: "documents", to: ["document_id"] },
    { fields: ["document_id", "claim_id"], table: "figures", to: ["document_id", "figure_id"] },
  ],
  fields: [
    documentId,
    claimId,
    ...context,
    field("kind", "text", "What the number is", "数据种类", { required: true, values: CLAIM_KINDS }),
    field("sentence", "text", "The sentence, or the clause of it that says so", "所在语句"),
    field("printed", "text", "The number with its unit as printed", "所印数据及单位"),
    field("subject", "text", "What it speaks of, in the document's words", "所述对象，按原文"),
    field("measure", "text", "What of it is said", "所述内容"),
    field("amount", "decimal", "Amount, where `kind` is `amount`", "金额（kind 为 amount 时）", {
      digits: MONEY,
      columnType: "value",
      ...yuan,
    }),
    field(
      "number",
      "decimal",
      "Percentage or count; a percentage is not divided by 100",
      "百分比或数量；百分比不除以 100",
      { digits: NUMBER },
    ),
    field(
      "date",
      "text",
      "Date, or month (2022-10), where `kind` is `date`",
      "日期或月份（kind 为 date 时）",
    ),
    field("unit", "text", "Unit: 元, %, 人, 天; `date` for a date", "单位；日期为 date"),
    precision,
    field(
      "year",
      "integer",
      "Fiscal year it speaks of, where the sentence says so",
      "所述财政年度（语句写明时）",
    ),
    field("direction", "text", "Of a change: what it is said to be", "增减方向", { values: DIRECTIONS }),
    field("section", "text", "Heading of the section it stands in", "所在章节标题"),
    ...standing,
    ...placeFields,
  ],
});

export const CLAIM_FIGURES = defineTable({
  name: "claim_figures",
  about: { en: "Which printed figures a claim tells again.", zh: "陈述所复述的数据。" },
  primaryKey: ["document_id", "claim_id", "figure_id"],
  foreignKeys: [
    { fields: ["document_id", "claim_id"], table: "claims", to: ["document_id", "claim_id"] },
    { fields: ["document_id", "figure_id"], table: "figures", to: ["document_id", "figure_id"] },
  ],
  fields: [documentId, claimId, figureId],
});

export const CLAIM_RELATIONS = defineTable({
  name: "claim_relations",
  about: { en: "Which claims belong together.", zh: "陈述之间的关系。" },
  primaryKey: ["document_id", "claim_id", "related_claim_id", "relation"],
  foreignKeys: [
    { fields: ["document_id", "claim_id"], table: "claims", to: ["document_id", "claim_id"] },
    { fields: ["document_id", "related_claim_id"], table: "claims", to: ["document_id", "claim_id"] },
  ],
  fields: [
    documentId,
    claimId,
    field("related_claim_id", "text", "The other claim", "另一陈述的编号", required),
    field("relation", "text", "What the other claim is to this one", "另一陈述与本陈述的关系", {
      required: true,
      values: RELATIONS,
    }),
  ],
});
