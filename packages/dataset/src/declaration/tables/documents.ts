import { context, documentId, required } from "../common.js";
import { defineTable, field, NUMBER } from "../field.js";

const count = <const N extends string>(name: N, en: string, zh: string) =>
  field(name, "integer", en, zh, required);

export const FILES = defineTable({
  name: "files",
  about: {
    en: "One row for every input file of the run, with what became of it. Files of equal content point to one document.",
    zh: "每个输入文件一行，说明处理结果。内容相同的文件指向同一文件编号。",
  },
  primaryKey: ["file_no"],
  foreignKeys: [{ fields: ["document_id"], table: "documents", to: ["document_id"] }],
  fields: [
    field(
      "file_no",
      "integer",
      "Number of the line in run.jsonl, from 1",
      "在 run.jsonl 中的行号，从 1 起",
      required,
    ),
    field("file", "text", "Path of the file as the run was given it", "运行时给出的文件路径", required),
    field(
      "document_id",
      "text",
      "Document; missing where nothing could be made of the file",
      "文件编号；未能得出结果时为空",
    ),
    field(
      "content_id",
      "text",
      "First 16 hex digits of the SHA-256 of the file, also of files that failed; missing where it could not be read",
      "文件 SHA-256 的前 16 位，处理失败的文件也有；无法读取时为空",
    ),
    field("status", "text", "What became of the file", "处理结果", {
      required: true,
      values: {
        ok: { en: "read whole", zh: "完整读取" },
        partial: {
          en: "some pages were not read, or the reading reports problems",
          zh: "部分页面未读取，或读取有问题",
        },
        failed: { en: "nothing, or not all outputs, could be made", zh: "未能得出结果，或结果不全" },
      },
    }),
    field(
      "duplicate",
      "boolean",
      "Whether the same content stands in an earlier row",
      "相同内容是否已在前面的行出现",
      required,
    ),
    field(
      "reason",
      "text",
      "Why it is not `ok`, or that it is a duplicate: `code: English / 中文`",
      "未成功或重复的原因：`代码: 英文 / 中文`",
    ),
    count("pages_total", "Pages of the file", "总页数"),
    count("pages_read", "Pages that were read", "已读取页数"),
    count("pages_failed", "Pages that could not be read", "读取失败页数"),
    count("pages_skipped", "Pages that were passed over", "略过页数"),
    field("tables_total", "integer", "Tables in the file", "表格数"),
    field(
      "tables_unrecognized",
      "integer",
      "Tables of no known form; nothing in them was audited",
      "未识别的表格数；其内容未经核对",
    ),
  ],
});

export const DOCUMENT_KINDS = {
  "department-budget": { en: "budget of a department or unit", zh: "部门（单位）预算" },
  "final-account": { en: "final account of a department or unit", zh: "部门（单位）决算" },
  "performance-target": { en: "performance targets of projects", zh: "项目绩效目标" },
  "self-evaluation": { en: "self-evaluation of projects", zh: "项目绩效自评" },
  "evaluation-report": { en: "evaluation report", zh: "绩效评价报告" },
  "overall-target": { en: "overall targets of a department", zh: "部门整体绩效目标" },
  unknown: { en: "not recognized", zh: "未识别" },
} as const;

export const SCOPES = {
  department: { en: "the department with the units under it", zh: "部门（含所属单位）" },
  unit: { en: "one unit", zh: "单位" },
} as const;

export const DOCUMENTS = defineTable({
  name: "documents",
  about: {
    en: "One row for every document, that is, for every different content of a file that was read.",
    zh: "每份文件（按内容区分）一行。",
  },
  primaryKey: ["document_id"],
  foreignKeys: [],
  fields: [
    documentId,
    field("file", "text", "Path of the first file with this content", "首个具有此内容的文件路径", required),
    field("media_type", "text", "Media type of the file, by its content", "文件的媒体类型（按内容判断）"),
    field("title", "text", "Title as printed", "标题，按原文"),
    field("kind", "text", "What the document is", "文件类型", { required: true, values: DOCUMENT_KINDS }),
    ...context,
    field("region", "text", "Region that the agency belongs to", "所属地区", {
      columnType: "geo:generic:title",
    }),
    field("scope", "text", "Whom the figures cover", "数据范围", { values: SCOPES }),
    field(
      "scanned_pages",
      "integer",
      "Pages that were read as pictures, in whole or in part",
      "按图片识别的页数",
    ),
    count("statements", "Statements", "报表数"),
    count("projects", "Performance forms", "绩效表数"),
    count("indicators", "Rows in `indicators`", "指标行数"),
    count("claims", "Rows in `claims`", "陈述行数"),
    count(
      "unrecognized_tables",
      "Tables of no known form; nothing in them was audited",
      "未识别的表格数；其内容未经核对",
    ),
    count(
      "figures",
      "Amounts of money in statements, performance forms and evaluation tables",
      "报表、绩效表、评价表中的金额数",
    ),
    count("proven", "Those that the document's arithmetic proves", "其中已证实的"),
    count("unproven", "Those that nothing confirms and nothing contradicts", "其中未证实的"),
    count("contradicted", "Those that the arithmetic contradicts", "其中勾稽不符的"),
    count("repaired", "Those of a scan that the arithmetic settled", "其中由勾稽关系确定识别结果的"),
    field(
      "proven_share",
      "decimal",
      "Share of the amounts that are proven, 0 to 1; missing where there are none",
      "已证实金额的比例，0 至 1；无金额时为空",
      {
        digits: { all: 5, fraction: 4 },
      },
    ),
    count("identities", "Identities that could be looked at", "勾稽关系数"),
    count("satisfied", "Those that hold", "其中成立的"),
    count("violated", "Those that do not hold", "其中不成立的"),
    count("undecided", "Those that cannot be decided", "其中无法判定的"),
    count("errors", "Findings of severity `error`", "错误数"),
    count("warnings", "Findings of severity `warning`", "警告数"),
    count("notes", "Findings of severity `note`", "提示数"),
    field("evaluation_score", "decimal", "Final score of an evaluation report", "评价报告总分", {
      digits: NUMBER,
    }),
    field("evaluation_grade", "text", "Grade of an evaluation report", "评价报告等级"),
  ],
});
