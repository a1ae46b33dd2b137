import { field } from "./field.js";

const YUAN = { en: "yuan (CNY)", zh: "元" } as const;

/** Unit of amounts. */
export const yuan = { unit: YUAN };

export const required = { required: true } as const;

export const documentId = field(
  "document_id",
  "text",
  "Document: the first 16 hex digits of the SHA-256 of its file",
  "文件编号：文件 SHA-256 的前 16 位十六进制数字",
  required,
);

export const statementId = field(
  "statement_id",
  "text",
  "Statement, unique in the document",
  "报表编号，在文件内唯一",
  required,
);

export const figureId = field(
  "figure_id",
  "text",
  "Printed number, unique in the document",
  "数据编号，在文件内唯一",
  required,
);

/** Repeated from `documents`, so that most questions need no join. */
export const context = [
  field("fiscal_year", "integer", "Fiscal year of the document", "文件所属财政年度", {
    columnType: "date:fiscal-year",
  }),
  field(
    "agency",
    "text",
    "Agency that the document speaks for, as printed",
    "文件所属部门或单位，按文件所印",
    { columnType: "administrative-classification:generic:code" },
  ),
] as const;

/** Where something is printed. */
export const placeFields = [
  field(
    "page",
    "integer",
    "Page, from 1 (1 where the format has no pages)",
    "页码，从 1 起（无页的格式为 1）",
  ),
  ...([
    field("bbox_x0", "number", "Left edge on the page", "在页面上的左边", { unit: points() }),
    field("bbox_y0", "number", "Upper edge, from the top of the page", "上边（自页面顶端）", {
      unit: points(),
    }),
    field("bbox_x1", "number", "Right edge on the page", "在页面上的右边", { unit: points() }),
    field("bbox_y1", "number", "Lower edge, from the top of the page", "下边（自页面顶端）", {
      unit: points(),
    }),
  ] as const),
  field(
    "place",
    "text",
    "Place in formats without boxes: a line, a cell of a sheet",
    "无版面坐标的格式中的位置：行号、工作表单元格",
  ),
] as const;

function points() {
  return { en: "points", zh: "磅" };
}

export const STATUS_VALUES = {
  proven: { en: "the document's own arithmetic confirms it", zh: "文件自身勾稽关系证实" },
  unproven: { en: "nothing confirms it and nothing speaks against it", zh: "既无证实，也无矛盾" },
  contradicted: { en: "the arithmetic speaks against it", zh: "与勾稽关系矛盾" },
  repaired: { en: "read from a picture and settled by the arithmetic", zh: "由图片识别，经勾稽关系确定" },
} as const;

/** What the audit says of a printed number. */
export const standing = [
  field("status", "text", "How sure the number is", "数据的可靠程度", {
    required: true,
    values: STATUS_VALUES,
  }),
  field(
    "proven",
    "boolean",
    "True where `status` is `proven`, and only there: take these rows for a study of proven numbers",
    "仅当 status 为 proven 时为真；只用已证实数据的研究取这些行",
    required,
  ),
] as const;

/** How sure a printed number is. */
export const sureness = [
  ...standing,
  field(
    "confidence",
    "number",
    "Confidence of the reading, 0 to 1; below 1 only where it was read from a picture",
    "识别置信度，0 至 1；仅图片识别的数据低于 1",
  ),
] as const;

/** A number as printed. */
export const printedText = field("text", "text", "As printed", "原文所印");

export const precision = field(
  "precision",
  "decimal",
  "Worth of one unit in the last printed place: the amount is known to half of it",
  "末位所代表的数值：数据精确到其一半",
  { digits: { all: 28, fraction: 8 } },
);
