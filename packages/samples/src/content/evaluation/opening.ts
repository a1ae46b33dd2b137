import { type Block, heading, line, paragraphs, tableBlock } from "../../layout/document.js";
import { AGENCY, PROJECT, YEAR } from "./facts.js";
import { FINAL } from "./scores.js";
import { executionTable, goalTable } from "./tables.js";

const SPENT = `${YEAR} 年项目预算金额为 140 万元，年中调整后的预算金额为 130.86 万元，实际支出金额为 129.66 万元，项目调整后的预算执行率为 99.08%。`;
/** What the paragraph on the plan and the annex tell alike. */
const PAID = "困难老人用餐补助分别于 2022 年 3 月、9 月和 12 月发放，全年补助 162 人。";

export const BANDS = [
  { grade: "优", from: "90", to: "100" },
  { grade: "良", from: "80", to: "90" },
  { grade: "中", from: "60", to: "80" },
  { grade: "差", to: "60" },
] as const;

/** Summary and the parts before the findings. */
export function opening(): readonly Block[] {
  return [
    heading(3, "项目概述"),
    ...paragraphs([
      `为解决老人用餐不便的问题，街道继续设立${PROJECT}，包括助餐点运营、送餐上门、厨房设备更新和困难老人用餐补助。`,
      `${SPENT}资金来源为街道本级财政资金。`,
    ]),
    heading(3, "评价结论"),
    ...paragraphs([
      `基于指标评分、问卷调查和访谈，通过评价该项目最终评分为 ${FINAL.score} 分，绩效评级为“${FINAL.grade}”。`,
    ]),
    { kind: "page" },
    heading(1, "一、项目概况"),
    heading(2, "(一) 项目立项的背景和目的"),
    ...paragraphs(["本街道六十岁以上的老人占常住人口的三成，其中独居和高龄老人较多，自己做饭有困难。"]),
    heading(2, "(二) 项目立项依据"),
    ...paragraphs(["项目依据市、区两级关于提升社区助餐服务能力的文件设立，并列入街道年度实事项目。"]),
    heading(2, "(三) 项目预算及使用情况"),
    ...paragraphs([SPENT]),
    line(`表 1：${YEAR} 年项目预算执行情况表`, "center"),
    line("单位：元", "right"),
    tableBlock(executionTable()),
    heading(2, "(四) 项目计划实施内容及完成情况"),
    ...paragraphs([`助餐点全年运营 12 个，送餐上门 19000 份。${PAID}`]),
    heading(2, "(五) 项目绩效目标及实现情况"),
    line("表 2：项目绩效目标及完成情况表", "center"),
    tableBlock(goalTable()),
    heading(1, "二、绩效评价工作开展情况"),
    heading(2, "(一) 绩效评价对象、范围和重点"),
    ...paragraphs([`评价对象为${AGENCY}实施的 ${YEAR} 年${PROJECT}，重点是助餐服务的完成情况和效果。`]),
    heading(2, "(二) 评价方法及等级"),
    ...paragraphs([
      "评价采用访谈、问卷、抽查凭证和现场勘察等方法，共发放问卷 200 份，有效问卷 200 份。",
      "总分为 100 分，等级划分为四档：90（含）-100 分为优、80（含）-90 分为良、60（含）-80 分为中、60 分以下为差。",
    ]),
  ];
}
