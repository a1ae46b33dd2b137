import { type Block, paragraphs, type Section } from "../layout/document.js";
import { cell, head, type Table } from "../layout/table.js";
import { APPROPRIATION, type Budget, fundedBy, total } from "./budget.js";
import type { told2020 } from "./budget-2020.js";
import { printPercent, printTenThousand } from "./money.js";
import { subjectName } from "./subjects.js";

const PURPOSES: Readonly<Record<string, string>> = {
  "2010301": "在职人员的工资和机关的日常办公",
  "2010302": "疑难诉求的协调、接待场所的维护和宣传资料的印制",
  "2080501": "退休人员的慰问和活动",
  "2080505": "在职人员的养老保险单位缴费",
  "2080506": "在职人员的职业年金单位缴费",
  "2101101": "在职人员的医疗保险单位缴费",
  "2210201": "在职人员的公积金单位缴存",
  "2210203": "在职人员的购房补贴",
};

/** The sections before the tables: 主要职能, 机构设置, 名词解释, 编制说明. */
export function openingSections(budget: Budget, told: typeof told2020): readonly Section[] {
  const { agency, year } = budget;
  return [
    {
      heading: `${agency}主要职能`,
      blocks: paragraphs([
        "1. 登记群众的来信、来访和网上诉求，按职责转送有关单位，办完后把结果告知本人。",
        "2. 跟踪街镇和部门的办理进度，临近期限时提醒，超过期限时督办。",
        "3. 每个季度整理一次诉求数据，向区政府报告集中的问题和改进的建议。",
        "4. 为基层从事信访工作的人员安排业务培训。",
      ]),
    },
    {
      heading: `${agency}机构设置`,
      blocks: [
        ...paragraphs([
          "本办是行政单位，内设综合科、接待科和督办科，没有下属单位。",
          `列入${year}年度部门预算的单位共1家：`,
        ]),
        { kind: "table", table: unitTable(agency) },
      ],
    },
    {
      heading: "名词解释",
      blocks: paragraphs([
        "（一）基本支出预算：人员工资、社会保险和办公等日常开销的年度计划，分为人员经费与公用经费。",
        "（二）项目支出预算：为某一项专门工作单独列出的年度计划。",
        "（三）“三公”经费：财政拨款中用于因公出国（境）、公务接待和公务用车的三类费用。",
        "（四）机关运行经费：行政单位在一般公共预算基本支出中列支的日常公用开支。",
      ]),
    },
    { heading: `${year}年${agency}预算编制说明`, blocks: explanation(budget, told) },
  ];
}

/** The section after the tables, 其他相关情况说明. */
export function closingSection(budget: Budget, told: typeof told2020): Section {
  const { year, publicExpenses, functions } = budget;
  const zero = printTenThousand(0n);
  const procurement = printTenThousand(told.procurement);
  const projects = printTenThousand(total(functions, { uses: ["project"] }));
  return {
    heading: "其他相关情况说明",
    blocks: paragraphs([
      "一、“三公”经费",
      `${year}年“三公”经费预算数为${zero}万元，和上年一样。其中：因公出国（境）费${zero}万元；公务接待费${zero}万元；公务用车购置及运行费${zero}万元，本办没有公务用车。`,
      "二、机关运行经费",
      `${year}年机关运行经费预算为${printTenThousand(publicExpenses.operating)}万元。`,
      "三、政府采购",
      `${year}年政府采购预算${procurement}万元，其中：政府采购货物预算${procurement}万元，政府采购工程预算${zero}万元，政府采购服务预算${zero}万元。留给中小企业的预算为${procurement}万元，其中留给小微企业${procurement}万元。`,
      "四、绩效目标",
      `${year}年编报绩效目标的项目${told.projects}个，涉及项目预算资金${projects}万元，申报表另行公开。`,
    ]),
  };
}

/** The sentence that compares both totals with those of the year before. */
export function changeSentence(budget: Budget, told: typeof told2020): string {
  const sum = total(budget.functions);
  const change = told.previousTotal - sum;
  const fall = `比上年减少${printTenThousand(change)}万元，减少${printPercent(change, told.previousTotal)}%`;
  const amount = printTenThousand(sum);
  return `${budget.year}年本部门收入预算${amount}万元，${fall}；支出预算${amount}万元，${fall}。原因是专项资金的安排少于上年。`;
}

function explanation(budget: Budget, told: typeof told2020): readonly Block[] {
  const { functions } = budget;
  const appropriation = printTenThousand(total(functions, { sources: APPROPRIATION }));
  const general = fundedBy(functions, "general");
  return paragraphs([
    changeSentence(budget, told),
    `收入预算中，财政拨款收入${appropriation}万元，其他收入${printTenThousand(total(functions, { sources: ["other"] }))}万元。`,
    `财政拨款支出预算${appropriation}万元，其中：一般公共预算拨款支出预算${printTenThousand(total(general))}万元，政府性基金拨款支出预算${printTenThousand(total(functions, { sources: ["fund"] }))}万元。各科目的用途如下：`,
    ...general.map(
      (line, index) =>
        `${index + 1}. “${subjectName("function", line.code)}”科目${printTenThousand(total([line]))}万元，主要用于：${PURPOSES[line.code] ?? ""}。`,
    ),
  ]);
}

function unitTable(agency: string): Table {
  return {
    id: "units",
    widths: [60, 260, 120],
    header: [[head("序号"), head("单位名称"), head("备注")]],
    body: [[cell("1", "center"), cell(agency, "left"), cell("", "left")]],
  };
}
