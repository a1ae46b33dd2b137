import type { SampleDocument } from "../layout/document.js";
import type { Table } from "../layout/table.js";
import { budget2025, told2025 } from "./budget-2025.js";
import { EDITION_2025_UNIT } from "./edition.js";
import { closingSection, openingSections } from "./narrative-2025.js";
import { appropriationTable } from "./tables/appropriation.js";
import { economicTable } from "./tables/economics.js";
import { expenditureTable, revenueTable, sourceTable } from "./tables/functions.js";
import { publicExpensesTable } from "./tables/public-expenses.js";
import { summaryTable } from "./tables/summary.js";

/** The nine tables of the 2025 unit edition. */
export function tables2025(): readonly Table[] {
  return [
    summaryTable(budget2025, EDITION_2025_UNIT),
    revenueTable(budget2025, EDITION_2025_UNIT),
    expenditureTable(budget2025, EDITION_2025_UNIT),
    appropriationTable(budget2025, EDITION_2025_UNIT),
    sourceTable("T5", budget2025, EDITION_2025_UNIT),
    sourceTable("T6", budget2025, EDITION_2025_UNIT),
    sourceTable("T7", budget2025, EDITION_2025_UNIT),
    economicTable(
      budget2025,
      EDITION_2025_UNIT,
      "一般公共预算基本支出部门预算经济分类预算表",
      "部门预算经济分类科目编码",
    ),
    publicExpensesTable(
      budget2025,
      EDITION_2025_UNIT,
      `${budget2025.year}年单位“三公”经费和机关运行经费预算表`,
    ),
  ];
}

/** The 2025 unit budget of the library. */
export function document2025(): SampleDocument {
  const { agency, year } = budget2025;
  const tables = tables2025();
  return {
    title: `上海市示例区${year}年区级单位预算`,
    cover: [`预算单位：${agency}`, "样例文件，单位名称和数字均为虚构"],
    contents: [
      "一、单位主要职能",
      "二、单位机构设置",
      "三、名词解释",
      "四、单位预算编制说明",
      "五、单位预算表",
      ...tables.map((table, index) => `${index + 1}. ${table.caption?.title ?? ""}`),
      "六、其他相关情况说明",
    ],
    sections: [
      ...openingSections(budget2025),
      ...tables.map((table) => ({ blocks: [{ kind: "table", table } as const] })),
      closingSection(budget2025, told2025),
    ],
  };
}
