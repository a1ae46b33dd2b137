import type { FieldType } from "../declaration/field.js";

/** What the codebook says beside the declaration. */
export const WORDS = {
  title: { en: "Codebook", zh: "数据说明" },
  intro: {
    en: [
      "- An empty field is a missing value; an empty text is one too.",
      "- Amounts are exact decimals in 元 whatever the printed unit, without separators. Do not read them as floats where sums must be exact.",
      "- `document_id` and the id after it make a key; the same ids stand in `budget.json` and `audit.json`.",
      "- To take only proven numbers, take the rows where `proven` is true.",
      "- To add amounts without counting anything twice, take the rows of one `statement_id`, `side` and `measure` where `leaf` is true.",
    ],
    zh: [
      "- 空字段为缺失值；空文本也视为缺失。",
      "- 金额一律以元为单位的精确小数，无千位分隔符。需要精确求和时不要按浮点数读取。",
      "- `document_id` 与其后的编号组成主键；编号与 `budget.json`、`audit.json` 中相同。",
      "- 只用已证实的数据时，取 `proven` 为真的行。",
      "- 金额相加而不重复计算时，取同一 `statement_id`、`side`、`measure` 中 `leaf` 为真的行。",
    ],
  },
  key: { en: "Primary key", zh: "主键" },
  foreign: { en: "Foreign key", zh: "外键" },
  rows: { en: "Rows", zh: "行数" },
  head: {
    en: ["field", "type", "unit", "missing", "meaning", "fiscal column type"],
    zh: ["字段", "类型", "单位", "可缺失", "含义", "财政列类型"],
  },
  never: { en: "never", zh: "否" },
  may: { en: "may be", zh: "是" },
  values: { en: "Values of", zh: "取值：" },
  measures: { en: "Measures of statements", zh: "报表栏目词汇" },
  measureHead: { en: ["measure", "meaning", "printed header"], zh: ["栏目", "含义", "表头"] },
} as const;

export const TYPE_WORDS: Readonly<Record<FieldType, { readonly en: string; readonly zh: string }>> = {
  text: { en: "text", zh: "文本" },
  integer: { en: "whole number", zh: "整数" },
  boolean: { en: "true or false", zh: "真假" },
  decimal: { en: "exact decimal", zh: "精确小数" },
  number: { en: "number", zh: "数值" },
  date: { en: "date (ISO 8601)", zh: "日期（ISO 8601）" },
};
