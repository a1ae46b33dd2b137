import type { SampleDocument } from "../layout/document.js";
import type { Table } from "../layout/table.js";
import { budget2020, told2020 } from "./budget-2020.js";
import { EDITION_2020 } from "./edition.js";
import { changeSentence, closingSection, openingSections } from "./narrative-2020.js";
import { appropriationTable } from "./tables/appropriation.js";
import { economicTable } from "./tables/economics.js";
import { expenditureTable, revenueTable, sourceTable } from "./tables/functions.js";
import { publicExpensesTable } from "./tables/public-expenses.js";
import { summaryTable } from "./tables/summary.js";

/** The eight tables of the 2020 department edition. */
export function tables2020(): readonly Table[] {
  return [
    summaryTable(budget2020, EDITION_2020, changeSentence(budget2020, told2020)),
    revenueTable(budget2020, EDITION_2020),
    expenditureTable(budget2020, EDITION_2020),
    appropriationTable(budget2020, EDITION_2020),
    sourceTable("T5", budget2020, EDITION_2020),
    sourceTable("T6", budget2020, EDITION_2020),
    economicTable(budget2020, EDITION_2020, "一般公共预算拨款基本支出经济分类预算表", "经济分类科目编码"),
    publicExpensesTable(budget2020, EDITION_2020, "部门“三公”经费和机关运行经费预算表"),
  ];
}

/** The 2020 department budget of the petition office. */
export function document2020(): SampleDocument {
  const { agency, year } = budget2020;
  const tables = tables2020();
  return {
    title: `上海市示例区${year}年部门预算`,
    cover: [`预算主管部门：${agency}`, "样例文件，单位名称为虚构"],
    contents: [
      "一、部门主要职能",
      "二、部门机构设置",
      "三、名词解释",
      "四、预算编制说明",
      "五、部门预算表",
      ...tables.map((table, index) => `${index + 1}. ${table.caption?.title ?? ""}`),
      "六、其他相关情况说明",
    ],
    sections: [
      ...openingSections(budget2020, told2020),
      ...tables.map((table) => ({ blocks: [{ kind: "table", table } as const] })),
      closingSection(budget2020, told2020),
    ],
  };
}
