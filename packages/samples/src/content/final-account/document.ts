import { type Block, line, paragraphs, type SampleDocument, tableBlock } from "../../layout/document.js";
import { cell, head, type Table } from "../../layout/table.js";
import { AGENCY, YEAR } from "./account.js";
import { emptyFund, expenditure, generalBudget, revenue } from "./by-function.js";
import { basicExpenditure, publicExpenses } from "./economics.js";
import { narrative } from "./narrative.js";
import type { Print } from "./print.js";
import { appropriations, summary } from "./summaries.js";

/** 公开01 to 公开09. */
function accountTables(print: Print): readonly Table[] {
  return [
    summary(print),
    revenue(print),
    expenditure(print),
    appropriations(print),
    generalBudget(print),
    basicExpenditure(print),
    publicExpenses(print),
    emptyFund(print, "F08", "政府性基金预算"),
    emptyFund(print, "F09", "国有资本经营预算"),
  ];
}

/** The 2024 final account of a library. */
export function account2024(): SampleDocument {
  return account({ agency: AGENCY, filled: true });
}

/** The same forms before anything is filled in. */
export function accountTemplate(): SampleDocument {
  return account({ agency: "上海市XX局", filled: false });
}

function account(print: Print): SampleDocument {
  const { agency, filled } = print;
  const tables = accountTables(print);
  const parts = [
    `第一部分 ${agency}概况`,
    `第二部分 ${agency}${YEAR}年度部门决算表`,
    `第三部分 ${agency}${YEAR}年度部门决算情况说明`,
    "第四部分 名词解释",
  ];
  const [first = "", , third = "", fourth = ""] = parts;
  return {
    title: agency,
    cover: [`${YEAR}年度部门决算`],
    contents: [
      ...parts.slice(0, 2),
      ...tables.map(({ caption }, index) => `${"一二三四五六七八九".charAt(index)}、${caption?.title ?? ""}`),
      ...parts.slice(2),
    ],
    sections: [
      {
        heading: first,
        blocks: filled ? about(agency) : paragraphs(["由主管部门按照有关规定填写主要职能和单位构成。"]),
      },
      ...tables.map((table, index) => ({
        blocks: [line(`公开0${index + 1}表`, "right"), tableBlock(table)],
      })),
      {
        heading: third,
        blocks: filled
          ? narrative(agency)
          : paragraphs(["由各部门对照决算表逐项说明，单位为万元，保留两位小数。"]),
      },
      {
        heading: fourth,
        blocks: paragraphs([
          "一、财政拨款收入：单位当年从财政取得的拨款。",
          "二、年初结转和结余：以前年度没有用完、本年继续使用的资金。",
          "三、“三公”经费：用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。",
        ]),
      },
    ],
  };
}

function about(agency: string): readonly Block[] {
  return [
    ...paragraphs([
      "本馆负责图书和数字资源的采购、编目、借阅，组织阅读活动，指导街镇图书馆的业务。",
      `纳入${YEAR}年度部门决算编制范围的单位包括：`,
    ]),
    tableBlock({
      id: "units",
      widths: [50, 300, 120],
      header: [[head("序号"), head("单位名称"), head("备注")]],
      body: [[cell("1", "center"), cell(agency, "left"), cell("", "left")]],
    }),
  ];
}
