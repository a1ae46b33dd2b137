import type { Identity, Message } from "@yusuan/schema";
import type { GoalKey, PerformanceRow } from "../../src/contract/performance-data.js";

export const FORM: Readonly<Record<PerformanceRow["form"], Message>> = {
  "project-target": { en: "performance target", zh: "项目绩效目标" },
  "project-target-2020": { en: "performance target, 2020 edition", zh: "项目绩效目标（2020年版）" },
  "self-evaluation": { en: "self-evaluation", zh: "项目绩效自评" },
  "overall-target": { en: "overall target", zh: "部门整体绩效目标" },
  "special-fund-target": { en: "special-fund target", zh: "部门专项绩效目标" },
  evaluation: { en: "evaluation", zh: "绩效评价" },
};

/** Sources of money, by the keys of the forms; unknown ones are called by their key. */
const SOURCE: Readonly<Record<string, Message>> = {
  total: { en: "Total", zh: "项目资金总额" },
  fiscal: { en: "Fiscal funds", zh: "财政资金" },
  other: { en: "Other funds", zh: "其他资金" },
  totalCarriedOver: { en: "Carried over", zh: "上年结转资金" },
  annual: { en: "Requested for the year", zh: "年度资金申请总额" },
  annualFiscal: { en: "Appropriation of the year", zh: "当年财政拨款" },
  carriedOver: { en: "Carried over", zh: "上年结转资金" },
  annualOther: { en: "Other funds", zh: "其他资金" },
  district: { en: "District expenditure", zh: "区级支出" },
  subsidy: { en: "Aid to subdistricts and towns", zh: "补助街镇" },
  previousBudget: { en: "Budget of the year before", zh: "上年预算额" },
  previousExecuted: { en: "Spent in the year before", zh: "上年预算执行数" },
  central: { en: "Central", zh: "中央" },
  provincial: { en: "Provincial", zh: "省级" },
  municipal: { en: "Municipal", zh: "市级" },
  county: { en: "County", zh: "区县级" },
  local: { en: "Local", zh: "地方" },
  own: { en: "Own funds", zh: "自有资金" },
  initial: { en: "Budget at the start of the year", zh: "年初预算数" },
  revised: { en: "Budget of the year", zh: "全年预算数" },
};

export const GOAL: Readonly<Record<GoalKey, Message>> = {
  overall: { en: "Overall", zh: "总目标" },
  annual: { en: "For the year", zh: "年度目标" },
  actual: { en: "Achieved", zh: "实际完成情况" },
};

export const ADDS_UP: Readonly<Record<Identity["outcome"], Message>> = {
  satisfied: { en: "adds up", zh: "相符" },
  violated: { en: "does not add up", zh: "不符" },
  undecided: { en: "cannot be decided", zh: "无法判定" },
};

export const SAID = {
  back: { en: "The document", zh: "文件" },
  all: { en: "All projects", zh: "全部项目" },
  list: { en: "Projects and evaluations of the run", zh: "本次运行的项目与评价" },
  search: { en: "Search projects", zh: "搜索项目" },
  searchAll: { en: "Search projects, documents, agencies", zh: "搜索项目、文件、部门" },
  projects: { en: "Projects", zh: "项目" },
  project: { en: "Project", zh: "项目" },
  document: { en: "Document", zh: "文件" },
  evaluation: { en: "Evaluation", zh: "绩效评价" },
  nameless: { en: "Name not legible", zh: "名称无法辨认" },
  missing: { en: "missing", zh: "空缺" },
  form: { en: "Form", zh: "表式" },
  department: { en: "Department", zh: "主管部门" },
  implementer: { en: "Carried out by", zh: "实施单位" },
  nature: { en: "Nature", zh: "项目性质" },
  category: { en: "Category", zh: "项目类别" },
  period: { en: "Period", zh: "起止日期" },
  damage: { en: "What the source has lost", zh: "来源文件的缺损" },
  funding: { en: "Funding", zh: "资金" },
  execution: { en: "Budget and execution", zh: "预算执行情况" },
  source: { en: "Source", zh: "资金来源" },
  item: { en: "Item", zh: "项目构成" },
  amount: { en: "Amount", zh: "金额" },
  initial: { en: "Initial budget", zh: "年初预算数" },
  revised: { en: "Adjusted budget", zh: "全年预算数" },
  executed: { en: "Executed", zh: "全年执行数" },
  rate: { en: "Rate", zh: "执行率" },
  goals: { en: "Goals", zh: "绩效目标" },
  indicators: { en: "Indicators", zh: "绩效指标" },
  indicator: { en: "Indicator", zh: "指标" },
  group: { en: "Group", zh: "二级指标" },
  target: { en: "Target", zh: "指标值" },
  unit: { en: "Unit", zh: "单位" },
  actual: { en: "Actual", zh: "完成值" },
  weight: { en: "Weight", zh: "权重" },
  fullMark: { en: "Full mark", zh: "分值" },
  score: { en: "Score", zh: "得分" },
  share: { en: "Share scored", zh: "得分率" },
  total: { en: "Total as printed", zh: "总分" },
  realigned: { en: "cells put in their columns", zh: "单元格已归位" },
  ungrouped: { en: "Without a class", zh: "未分类" },
  budgetPoints: { en: "Budget execution", zh: "预算执行" },
  components: { en: "Components", zh: "项目构成" },
  allotted: { en: "Allotted", zh: "预算下达金额" },
  requested: { en: "Requested", zh: "申报金额" },
  explanation: { en: "Explanation", zh: "说明" },
  breakdown: { en: "Details of the amounts", zh: "项目构成分解" },
  unitPrice: { en: "Unit price", zh: "单价" },
  quantity: { en: "Quantity", zh: "数量" },
  sum: { en: "Sum of the parts", zh: "各项合计" },
  noTotal: { en: "no total is printed", zh: "未列总分" },
  grade: { en: "Grade", zh: "等级" },
  bands: { en: "Grades as stated", zh: "等级标准" },
  finalScore: { en: "Final score", zh: "最终得分" },
  tree: { en: "Score tree", zh: "指标得分" },
  rule: { en: "Scoring rule as stated", zh: "评分标准" },
  result: { en: "Result as stated", zh: "业绩值" },
  mentions: { en: "Printed in", zh: "所列之处" },
  sentence: { en: "a sentence", zh: "正文" },
  openAll: { en: "Show all rules", zh: "展开全部评分标准" },
  closeAll: { en: "Hide the rules", zh: "收起评分标准" },
  reached: { en: "Goals and what was achieved", zh: "绩效目标及完成情况" },
  calculated: { en: "calculated, not printed", zh: "计算所得，文件未列" },
  unscored: {
    en: "This form has no column for actual values, weights or scores.",
    zh: "本表没有完成值、权重和得分栏。",
  },
  noIndicators: { en: "No indicators were read.", zh: "未读出指标。" },
} as const satisfies Record<string, Message>;

/** A source of money, or whatever a key stands for. */
export function sourceWords(key: string): Message {
  return SOURCE[key] ?? { en: key, zh: key };
}
