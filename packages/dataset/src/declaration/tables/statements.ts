import { FORMS } from "@yusuan/taxonomy";
import {
  context,
  documentId,
  figureId,
  placeFields,
  precision,
  printedText,
  required,
  statementId,
  sureness,
  yuan,
} from "../common.js";
import { defineTable, field, MONEY } from "../field.js";

const FORM_VALUES = Object.fromEntries(FORMS.map(({ id, en, zh }) => [id, { en, zh }]));

const form = field("form", "text", "Form of the statement", "报表种类", {
  required: true,
  values: FORM_VALUES,
});

const phase = field("phase", "text", "Whether the form plans or accounts", "预算或决算", {
  required: true,
  columnType: "phase:id",
  values: {
    budget: { en: "planned; also the budget columns of a final account", zh: "预算；含决算表中的预算数栏" },
    "final-account": { en: "came in or was spent", zh: "决算" },
  },
});

export const UNIT_SOURCES = {
  printed: { en: "printed with the table", zh: "表上所印" },
  header: { en: "printed in a column header", zh: "表头所印" },
  document: { en: "said elsewhere in the document", zh: "文件他处所述" },
  assumed: { en: "元, since nothing says otherwise", zh: "无说明，按元" },
} as const;

export const RECOGNITIONS = {
  "title-and-columns": { en: "its title and its columns", zh: "标题和栏目" },
  title: { en: "its title", zh: "标题" },
  columns: { en: "its columns", zh: "栏目" },
} as const;

export const STATEMENTS = defineTable({
  name: "statements",
  about: {
    en: "One row for every statement: a table of one of the forms of a budget or a final account.",
    zh: "每张报表一行：预算或决算中已识别的表。",
  },
  primaryKey: ["document_id", "statement_id"],
  foreignKeys: [{ fields: ["document_id"], table: "documents", to: ["document_id"] }],
  fields: [
    documentId,
    statementId,
    ...context,
    form,
    phase,
    field("title", "text", "Title as printed", "标题，按原文"),
    field(
      "prepared_by",
      "text",
      "Body named above the table (编制部门, 编制单位)",
      "表上所印编制部门（单位）",
    ),
    field("table_id", "text", "Table in extraction.json", "extraction.json 中的表格编号", required),
    field("first_page", "integer", "First page", "起始页", required),
    field("last_page", "integer", "Last page", "结束页", required),
    field(
      "printed_unit",
      "text",
      "Unit of the printed figures; amounts in this dataset are in 元",
      "所印金额单位；本数据集金额均为元",
      required,
    ),
    field("unit_source", "text", "Where the unit comes from", "单位的来源", {
      required: true,
      values: UNIT_SOURCES,
    }),
    field("recognized_by", "text", "What the form was recognized by", "识别依据", {
      required: true,
      values: RECOGNITIONS,
    }),
    field("rows", "integer", "Rows in `statement_rows`", "在 statement_rows 中的行数", required),
    field("figures", "integer", "Rows in `lines`", "在 lines 中的行数", required),
    field(
      "unread_cells",
      "integer",
      "Cells of figure columns that hold text which is no amount",
      "金额栏中非金额的单元格数",
      required,
    ),
  ],
});

const lineId = field(
  "line_id",
  "text",
  "Row of the statement, unique in the document",
  "报表行编号，在文件内唯一",
  required,
);

export const ROLES = {
  item: { en: "one class or item", zh: "科目或项目" },
  group: { en: "a group with items under it", zh: "分组" },
  total: { en: "a total or subtotal", zh: "合计" },
} as const;

export const SIDES = {
  revenue: { en: "revenue", zh: "收入" },
  expenditure: { en: "expenditure", zh: "支出" },
} as const;

export const CODE_STATUSES = {
  exact: { en: "code and name stand together in the edition of the year", zh: "编码与名称符合当年科目" },
  "older-name": { en: "the name is that of an older edition", zh: "名称为旧版科目名称" },
  misprint: { en: "the name is a misprint of the standard one", zh: "名称为标准名称的误印" },
  "name-differs": { en: "the code is known, the name is not its own", zh: "编码已知，名称不符" },
  unknown: { en: "the code is in no list; that is no error", zh: "编码不在科目表中；不是差错" },
  "from-name": { en: "no code is printed; it follows from the name", zh: "未印编码，由名称得出" },
} as const;

export const CLASSIFICATIONS = {
  function: { en: "functional classification", zh: "支出功能分类" },
  economic: { en: "economic classification", zh: "支出经济分类" },
} as const;

/** What a row of a statement is; it stands in `statement_rows` and again with each of its figures. */
const rowFields = [
  field("side", "text", "Side of a two-sided statement", "收入或支出方", {
    values: SIDES,
    columnType: "direction",
  }),
  field("role", "text", "What the row is", "行的性质", { required: true, values: ROLES }),
  field(
    "leaf",
    "boolean",
    "True where no other row of the statement is a part of this one and it is no total: the leaves of a side of a statement do not count anything twice",
    "无下级行且非合计时为真：同一报表同一方的末级行相加不重复",
    required,
  ),
  field("classification", "text", "Classification that the code belongs to", "编码所属分类", {
    values: CLASSIFICATIONS,
  }),
  field(
    "code",
    "text",
    "Classification code: 3 digits are a 类, 5 a 款, 7 a 项",
    "科目编码：3 位为类，5 位为款，7 位为项",
  ),
  field("function_code", "text", "The code where it is functional", "支出功能分类编码", {
    columnType: "functional-classification:generic:code",
  }),
  field("economic_code", "text", "The code where it is economic", "支出经济分类编码", {
    columnType: "economic-classification:generic:code",
  }),
  field("code_status", "text", "How code and name fit", "编码与名称的关系", { values: CODE_STATUSES }),
  field("name", "text", "Name without ordinals and inner spaces", "名称，不含序号和空格"),
  field("standard_name", "text", "Name of the code in the edition of the year", "当年科目标准名称"),
] as const;

const parent = field("parent_line_id", "text", "Row that this one is a part of", "上级行编号");

export const STATEMENT_ROWS = defineTable({
  name: "statement_rows",
  about: {
    en: "One row for every printed line of a statement, also of those without amounts.",
    zh: "报表的每一行一行，包括没有金额的行。",
  },
  primaryKey: ["document_id", "line_id"],
  foreignKeys: [
    { fields: ["document_id", "statement_id"], table: "statements", to: ["document_id", "statement_id"] },
    { fields: ["document_id", "parent_line_id"], table: "statement_rows", to: ["document_id", "line_id"] },
  ],
  fields: [
    documentId,
    statementId,
    lineId,
    parent,
    ...rowFields,
    field("printed_code", "text", "Code as printed, where it differs", "所印编码（与编码不同时）"),
    field("label", "text", "Name as printed, where it differs", "所印名称（与名称不同时）"),
    field("table_row", "integer", "Row of the table, from 0", "在表格中的行，从 0 起", required),
    field("page", "integer", "Page", "页码", required),
    field("figures", "integer", "Amounts in the row", "该行金额数", required),
  ],
});

export const LINES = defineTable({
  name: "lines",
  about: {
    en: "The amounts of the statements: one row for every line and measure. An empty cell of the document is no row, a printed 0.00 is one.",
    zh: "报表金额：每行每个栏目一行。原文空格不成行，印为 0.00 的成行。",
  },
  primaryKey: ["document_id", "figure_id"],
  foreignKeys: [
    { fields: ["document_id", "figure_id"], table: "figures", to: ["document_id", "figure_id"] },
    { fields: ["document_id", "line_id"], table: "statement_rows", to: ["document_id", "line_id"] },
    { fields: ["document_id", "statement_id"], table: "statements", to: ["document_id", "statement_id"] },
  ],
  fields: [
    documentId,
    figureId,
    statementId,
    lineId,
    parent,
    ...context,
    form,
    phase,
    ...rowFields,
    field(
      "measure",
      "text",
      "What the column measures; the codebook lists the words",
      "栏目含义；词汇见数据说明",
      required,
    ),
    field("amount", "decimal", "Amount", "金额", { digits: MONEY, columnType: "value", ...yuan }),
    precision,
    printedText,
    ...sureness,
    ...placeFields,
  ],
});
