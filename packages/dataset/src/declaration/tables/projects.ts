import {
  context,
  documentId,
  figureId,
  placeFields,
  precision,
  printedText,
  required,
  sureness,
  yuan,
} from "../common.js";
import { defineTable, field, MONEY, NUMBER } from "../field.js";
import { UNIT_SOURCES } from "./statements.js";

const projectId = field(
  "project_id",
  "text",
  "Performance form, unique in the document",
  "绩效表编号，在文件内唯一",
  required,
);

export const PROJECT_FORMS = {
  "project-target": { en: "targets of a project", zh: "项目绩效目标申报表" },
  "project-target-2020": { en: "targets of a project, form of 2020", zh: "项目绩效目标申报表（2020 年）" },
  "self-evaluation": { en: "self-evaluation of a project", zh: "项目绩效自评表" },
  "overall-target": { en: "overall targets of a department", zh: "部门整体绩效目标表" },
  "special-fund-target": { en: "targets of a special fund", zh: "专项绩效目标表" },
} as const;

export const PROJECTS = defineTable({
  name: "projects",
  about: {
    en: "One row for every performance form: targets of a project, a self-evaluation, the overall targets of a department. Its amounts are in `project_amounts`.",
    zh: "每张绩效表一行：项目绩效目标、绩效自评、部门整体绩效目标。金额见 project_amounts。",
  },
  primaryKey: ["document_id", "project_id"],
  foreignKeys: [{ fields: ["document_id"], table: "documents", to: ["document_id"] }],
  fields: [
    documentId,
    projectId,
    field("agency", "text", "Agency of the document, as printed", "文件所属部门或单位", {
      columnType: "administrative-classification:generic:code",
    }),
    field("year", "integer", "Year of the form", "年度", { columnType: "date:fiscal-year" }),
    field("form", "text", "Form", "表的种类", { required: true, values: PROJECT_FORMS }),
    field("title", "text", "Title as printed", "标题，按原文"),
    field(
      "name",
      "text",
      "Name of the project (of the body, in overall targets); missing where the source does not show it",
      "项目名称（整体目标为单位名称）；原文不可辨时为空",
      {
        columnType: "activity:generic:project:label",
      },
    ),
    field("nature", "text", "项目性质", "项目性质"),
    field("category", "text", "项目类别", "项目类别"),
    field("department", "text", "Department in charge", "主管部门"),
    field("implementer", "text", "Body that carries it out", "实施单位"),
    field("start_date", "date", "Planned start", "计划开始日期", {
      columnType: "date:fiscal:activity-start",
    }),
    field("end_date", "date", "Planned end", "计划完成日期", { columnType: "date:fiscal:activity-end" }),
    field("goal_overall", "text", "Overall goal", "项目总目标"),
    field("goal_annual", "text", "Goal of the year", "年度总体目标"),
    field("goal_actual", "text", "What was reached", "实际完成情况"),
    field("score", "decimal", "Total score", "总分", { digits: NUMBER }),
    field("full_mark", "decimal", "Full mark printed beside it", "所印满分", { digits: NUMBER }),
    field("grade", "text", "Grade", "等级"),
    field("printed_unit", "text", "Unit of the printed amounts", "所印金额单位", required),
    field("unit_source", "text", "Where the unit comes from", "单位的来源", {
      required: true,
      values: UNIT_SOURCES,
    }),
    field("first_page", "integer", "First page", "起始页", required),
    field("last_page", "integer", "Last page", "结束页", required),
    field("indicators", "integer", "Indicators", "指标数", required),
    field(
      "damage",
      "integer",
      "Signs that a damaged source has lost or garbled something",
      "原件缺损处数",
      required,
    ),
  ],
});

export const AMOUNT_PARTS = {
  funding: { en: "funds asked for or allotted", zh: "项目资金" },
  execution: { en: "execution of the budget", zh: "预算执行" },
  component: { en: "components (form of 2020)", zh: "项目组成（2020 年）" },
  breakdown: { en: "breakdown into unit prices (form of 2020)", zh: "项目构成分解（2020 年）" },
} as const;

export const PROJECT_AMOUNTS = defineTable({
  name: "project_amounts",
  about: {
    en: "The amounts of the performance forms: one row for every part, item and measure.",
    zh: "绩效表金额：每部分、每行、每个栏目一行。",
  },
  primaryKey: ["document_id", "figure_id"],
  foreignKeys: [
    { fields: ["document_id", "figure_id"], table: "figures", to: ["document_id", "figure_id"] },
    { fields: ["document_id", "project_id"], table: "projects", to: ["document_id", "project_id"] },
  ],
  fields: [
    documentId,
    figureId,
    projectId,
    ...context,
    field("part", "text", "Part of the form", "所属部分", { required: true, values: AMOUNT_PARTS }),
    field(
      "item",
      "text",
      "Row of the part: a source of funds in `execution`, a name in `component` and `breakdown`; missing in `funding`",
      "该部分的行：execution 为资金来源，component、breakdown 为名称；funding 为空",
    ),
    field(
      "measure",
      "text",
      "funding: `total`, `fiscal`, `annual`, …; execution: `initial`, `revised`, `executed`; component: `allotted`, `requested`; breakdown: `amount`, `unitPrice`",
      "资金：total、fiscal、annual 等；执行：initial 年初预算、revised 全年预算、executed 全年执行；组成：allotted 下达、requested 申报；分解：amount 金额、unitPrice 单价",
      required,
    ),
    field("amount", "decimal", "Amount", "金额", { digits: MONEY, columnType: "value", ...yuan }),
    precision,
    printedText,
    ...sureness,
    ...placeFields,
  ],
});

export const INDICATOR_SOURCES = {
  project: { en: "a performance form", zh: "绩效表" },
  "goal-table": { en: "the goals of an evaluation report", zh: "评价报告的绩效目标表" },
  scored: { en: "the scored indicators of an evaluation report", zh: "评价报告的评分指标" },
} as const;

export const OPERATORS = {
  "=": { en: "equal", zh: "等于" },
  "≥": { en: "at least", zh: "不低于" },
  "≤": { en: "at most", zh: "不高于" },
  ">": { en: "more than", zh: "大于" },
  "<": { en: "less than", zh: "小于" },
} as const;

export const INDICATORS = defineTable({
  name: "indicators",
  about: {
    en: "One row for every indicator of a performance form or an evaluation report: what was asked for, what was reached, weight and score.",
    zh: "绩效表和评价报告的每个指标一行：目标值、完成值、权重、得分。",
  },
  primaryKey: ["document_id", "indicator_id"],
  foreignKeys: [
    { fields: ["document_id"], table: "documents", to: ["document_id"] },
    { fields: ["document_id", "project_id"], table: "projects", to: ["document_id", "project_id"] },
    ...["target", "actual", "weight", "score"].map((name) => ({
      fields: ["document_id", `${name}_figure_id`],
      table: "figures",
      to: ["document_id", "figure_id"],
    })),
  ],
  fields: [
    documentId,
    field("indicator_id", "text", "Indicator, unique in the document", "指标编号，在文件内唯一", required),
    field("source", "text", "Where it stands", "出处", { required: true, values: INDICATOR_SOURCES }),
    field(
      "project_id",
      "text",
      "Performance form, where `source` is `project`",
      "绩效表编号（source 为 project 时）",
    ),
    ...context,
    field("number", "text", "Number as printed (A11)", "所印编号（如 A11）"),
    field("group", "text", "Group of the form of 2020", "2020 年表的分组"),
    field("level1", "text", "First level", "一级指标"),
    field("level2", "text", "Second level", "二级指标"),
    field("level3", "text", "Third level; missing where the source is damaged", "三级指标；原件缺损时为空"),
    field("target_text", "text", "Target as printed", "目标值，按原文"),
    field("target_operator", "text", "How the target binds", "目标值的比较方式", { values: OPERATORS }),
    field(
      "target_value",
      "decimal",
      "Target where it is a number; a percentage is not divided by 100",
      "目标数值；百分比不除以 100",
      { digits: NUMBER },
    ),
    field("target_unit", "text", "Unit of the target", "目标值单位"),
    field("target_qualitative", "text", "Target where it is words", "定性目标"),
    field("actual_text", "text", "What was reached, as printed", "完成值，按原文"),
    field("actual_operator", "text", "Operator printed with it", "完成值所印的比较符号", {
      values: OPERATORS,
    }),
    field("actual_value", "decimal", "What was reached, where it is a number", "完成数值", {
      digits: NUMBER,
    }),
    field("actual_unit", "text", "Its unit", "完成值单位"),
    field("actual_qualitative", "text", "What was reached, where it is words", "定性完成情况"),
    field("weight", "decimal", "Weight", "权重（分值）", {
      digits: NUMBER,
      unit: { en: "points", zh: "分" },
    }),
    field("score", "decimal", "Score", "得分", { digits: NUMBER, unit: { en: "points", zh: "分" } }),
    ...(["target", "actual", "weight", "score"] as const).map((name) =>
      field(
        `${name}_figure_id`,
        "text",
        `Printed number of the ${name}, with its status`,
        "对应的数据编号（含可靠程度）",
      ),
    ),
    field("note", "text", "Reasons for deviations, and measures", "偏差原因分析及改进措施"),
    field("page", "integer", "Page", "页码"),
  ],
});
