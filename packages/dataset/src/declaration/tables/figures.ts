import { documentId, figureId, placeFields, precision, printedText, sureness } from "../common.js";
import { defineTable, field, NUMBER } from "../field.js";

export const FIGURE_PARTS = {
  statement: { en: "a row of a statement", zh: "报表行" },
  funding: { en: "funds of a project", zh: "项目资金" },
  execution: { en: "execution of a project's budget", zh: "项目预算执行" },
  component: { en: "a component of a project", zh: "项目组成" },
  breakdown: { en: "a line of a project's breakdown", zh: "项目构成分解" },
  project: { en: "score of a project", zh: "项目得分" },
  indicator: { en: "an indicator", zh: "指标" },
  evaluation: { en: "a table or sentence of an evaluation report", zh: "评价报告的表或语句" },
  claim: { en: "a sentence", zh: "语句" },
} as const;

export const FIGURES = defineTable({
  name: "figures",
  about: {
    en: "Every printed number that arithmetic can speak of, once: amounts, weights, scores, rates, and what sentences claim. Identities and findings name these rows.",
    zh: "可参与勾稽的每个数据一行：金额、权重、得分、比率及语句中的数据。勾稽关系和问题均指向这些行。",
  },
  primaryKey: ["document_id", "figure_id"],
  foreignKeys: [{ fields: ["document_id"], table: "documents", to: ["document_id"] }],
  fields: [
    documentId,
    figureId,
    field("part", "text", "What it belongs to", "所属部分", { required: true, values: FIGURE_PARTS }),
    field(
      "owner_id",
      "text",
      "Id of what it belongs to: `line_id`, `project_id`, `indicator_id` or `claim_id` by `part`; in evaluations the id of the row",
      "所属对象的编号：按 part 为 line_id、project_id、indicator_id 或 claim_id；评价报告中为行编号",
    ),
    field("measure", "text", "What it measures there", "含义"),
    field("value", "decimal", "Value in `unit`; missing for dates", "数值，单位见 unit；日期为空", {
      digits: NUMBER,
    }),
    field("unit", "text", "元 for amounts; %, 分 and others for the rest", "金额为元；其他为 %、分等"),
    precision,
    printedText,
    ...sureness,
    field(
      "reading",
      "decimal",
      "What was read, where the settled value differs from it",
      "识别值（与确定值不同时）",
      {
        digits: NUMBER,
      },
    ),
    ...placeFields,
    field("table_id", "text", "Table in extraction.json", "extraction.json 中的表格编号"),
    field("table_row", "integer", "Row of the table, from 0", "在表格中的行，从 0 起"),
    field("table_column", "integer", "Column of the table, from 0", "在表格中的列，从 0 起"),
  ],
});
