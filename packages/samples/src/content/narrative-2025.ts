import { paragraphs, type Section } from "../layout/document.js";
import { APPROPRIATION, type Budget, total } from "./budget.js";
import type { told2025 } from "./budget-2025.js";
import { printTenThousand } from "./money.js";

/** The sections before the tables: 主要职能, 机构设置, 名词解释, 编制说明. */
export function openingSections(budget: Budget): readonly Section[] {
  const { agency, year, functions } = budget;
  const amount = (...sources: Parameters<typeof total>[1][]) =>
    printTenThousand(total(functions, ...sources));
  const all = amount();
  return [
    {
      heading: `${agency}（单位）主要职能`,
      blocks: paragraphs([
        "（一）采购、编目和保存图书、报刊和数字文献，供市民借阅。",
        "（二）开放阅览室，举办讲座、展览和少儿阅读活动。",
        "（三）管理各街镇的分馆和服务点，统一配送图书。",
      ]),
    },
    {
      heading: `${agency}（单位）机构设置`,
      blocks: paragraphs(["本馆是公益类事业单位，内设办公室、采编部、读者服务部和技术部四个部门。"]),
    },
    {
      heading: "名词解释",
      blocks: paragraphs([
        "（一）事业收入：事业单位做专业工作时取得的收入。",
        "（二）项目支出预算：为某一项专门工作单独列出的年度计划。",
        "（三）“三公”经费：财政拨款中用于因公出国（境）、公务接待和公务用车的三类费用。",
      ]),
    },
    {
      heading: `${year}年单位预算编制说明`,
      blocks: paragraphs([
        `${year}年，${agency}收入预算${all}万元，其中：财政拨款收入${amount({ sources: APPROPRIATION })}万元；事业收入${amount({ sources: ["institutional"] })}万元；事业单位经营收入0万元；其他收入${amount({ sources: ["other"] })}万元。`,
        `支出预算${all}万元，其中：财政拨款支出预算${amount({ sources: APPROPRIATION })}万元。财政拨款支出预算中，一般公共预算拨款支出预算${amount({ sources: ["general"] })}万元；政府性基金拨款支出预算${amount({ sources: ["fund"] })}万元；国有资本经营预算拨款支出预算0万元。`,
      ]),
    },
  ];
}

/** The section after the tables, 其他相关情况说明. */
export function closingSection(budget: Budget, told: typeof told2025): Section {
  const { year, publicExpenses, functions } = budget;
  const { reception, vehicleRunning } = publicExpenses;
  const procurement = told.goods + told.works + told.services;
  return {
    heading: "其他相关情况说明",
    blocks: paragraphs([
      "一、“三公”经费预算情况",
      `${year}年“三公”经费预算数为${printTenThousand(reception + vehicleRunning)}万元。其中：因公出国（境）费0万元；公务接待费${printTenThousand(reception)}万元；公务用车购置及运行费${printTenThousand(vehicleRunning)}万元，全部是公务用车运行费。`,
      "二、机关运行经费预算情况",
      "本馆是事业单位，没有机关运行经费。",
      "三、政府采购预算情况",
      `${year}年政府采购预算${printTenThousand(procurement)}万元，其中：政府采购货物预算${printTenThousand(told.goods)}万元、政府采购工程预算0万元、政府采购服务预算${printTenThousand(told.services)}万元。留给中小企业的预算为${printTenThousand(told.services)}万元，其中留给小微企业${printTenThousand(told.small)}万元。`,
      "四、绩效目标设置情况",
      `${year}年编报绩效目标的项目${told.projects}个，涉及项目预算资金${printTenThousand(total(functions, { uses: ["project"] }))}万元，申报表另行公开。`,
    ]),
  };
}
