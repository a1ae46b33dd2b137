import {
  type Block,
  heading,
  line,
  paragraphs,
  type SampleDocument,
  tableBlock,
} from "../../layout/document.js";
import { targetForm } from "../performance/forms/target-form.js";
import { BASIC_TABLES, basicTable } from "./basic.js";
import { AGENCY, PROJECT, TITLE, YEAR } from "./facts.js";
import { TARGET_FORM } from "./goals.js";
import { opening } from "./opening.js";
import { FINAL, SCORES, SHARES } from "./scores.js";
import { SURVEYS } from "./surveys.js";
import { annexTable, sectionTable, summaryTable } from "./tables.js";

/** The evaluation report of a social service with its annexes. */
export function report2022(): SampleDocument {
  const blocks = [...opening(), ...findings(), ...advice(), ...annexes()];
  return {
    title: TITLE,
    cover: [
      `项目名称：${YEAR} 年${PROJECT}`,
      `项目单位：${AGENCY}`,
      `主管部门：${AGENCY}`,
      `委托部门：${AGENCY}`,
      "评价机构：示例会计师事务所",
      "二〇二三年六月".replace("〇", "零"),
    ],
    contents: ["摘要", ...outlineOf(blocks)],
    sections: [{ heading: "摘要", blocks }],
  };
}

/** The headings of the first two levels of the body, without those of the summary. */
export function outlineOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "heading" && block.level <= 2 ? [block.text] : []));
}

function findings(): readonly Block[] {
  return [
    heading(1, "三、评价结论及绩效分析"),
    heading(2, "(一) 评价结论"),
    ...paragraphs([
      `基于指标评分、问卷调查和访谈，评价小组按指标体系对该项目打分，最终评分为 ${FINAL.score} 分，绩效评级为“${FINAL.grade}”。`,
    ]),
    line("表 3：项目具体指标评分表", "center"),
    tableBlock(summaryTable()),
    heading(2, "(二) 绩效分析"),
    ...paragraphs([
      "项目基本完成年度任务，助餐点稳定运营，食品安全没有发生问题；补助人数少于计划，个别工作晚于原定时间。",
    ]),
    heading(2, "(三) 具体指标分析"),
    ...Object.keys(SHARES).flatMap((level1, index) => [
      heading(3, `${index + 1}.${level1.slice(2)}类指标分析`),
      tableBlock(sectionTable(level1)),
      ...SCORES.filter((score) => score.level1 === level1).flatMap((score) => [
        line(`${score.number} ${score.name}`, "left"),
        ...paragraphs([
          `${score.told ?? score.performance}该指标满分 ${score.toldWeight ?? score.weight} 分，根据评分标准，得 ${score.score} 分。`,
        ]),
      ]),
    ]),
  ];
}

function advice(): readonly Block[] {
  return [
    heading(1, "四、主要经验及做法、存在的问题和建议"),
    heading(2, "(一) 主要经验及做法"),
    ...paragraphs(["1.需求先行。街道每年先做用餐需求调查，再确定助餐点的位置和送餐路线。"]),
    heading(2, "(二) 存在问题"),
    ...paragraphs([
      "1.预算编制不够准确。年初预算 140 万元，年中调整为 130.86 万元，宣传与培训经费全部调减。",
      "2.补助对象不够明确。计划补助 180 人，实际补助 162 人，低于绩效目标。",
    ]),
    heading(2, "(三) 相关建议"),
    ...paragraphs(["1.结合往年执行情况编制预算；2.明确补助对象和标准，对符合条件的老人应补尽补。"]),
  ];
}

function annexes(): readonly Block[] {
  return [
    { kind: "page" },
    heading(1, "五、相关附件"),
    ...paragraphs([
      "附件 1 逐项列出评分标准、业绩值和得分，业绩值依据被评价单位填报的基础表、抽查的凭证和问卷调查的结果。附件 2 的基础表由被评价单位填报，评价小组抽查核对；附件 3 和附件 4 由评价小组整理。",
    ]),
    heading(2, "附件 1.绩效评价指标体系及得分情况"),
    tableBlock(annexTable()),
    heading(2, "附件 2.基础表"),
    line("基础表 1：项目绩效目标表", "left"),
    tableBlock(
      targetForm("annex-form", TARGET_FORM, { year: YEAR, department: AGENCY, implementer: AGENCY }),
    ),
    ...BASIC_TABLES.flatMap((table) => [
      line(table.title, "left"),
      line("单位：元", "right"),
      tableBlock(basicTable(table)),
    ]),
    heading(2, "附件 3.访谈汇总分析报告"),
    ...paragraphs([
      "评价小组访谈了街道为老服务部门和三家运营单位。访谈对象认为，助餐需求逐年增长，希望补贴标准随物价调整。",
    ]),
    heading(2, "附件 4.满意度汇总分析报告"),
    ...SURVEYS.flatMap(({ question, shares }, index) => [
      ...paragraphs([`${index + 1}.${question}`, shares.map(({ option }) => option).join(" ")]),
      ...paragraphs([
        `根据问卷调查显示，${shares
          .filter(({ share }) => share !== "0")
          .map(({ option, share }) => `${share}%的老人表示${option}`)
          .join("，")}。`,
      ]),
    ]),
  ];
}
