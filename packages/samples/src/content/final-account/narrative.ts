import { type Block, heading, paragraphs } from "../../layout/document.js";
import { printPercent } from "../money.js";
import { rollUp } from "../rollup.js";
import { subjectName } from "../subjects.js";
import { CLOSING, fiscal, LINES, otherIncome, otherProject, TOLD, YEAR } from "./account.js";
import { economic } from "./economics.js";
import { wan } from "./print.js";

const share = (part: bigint, whole: bigint) => `占${printPercent(part, whole)}%`;
const BUDGET = LINES.reduce((sum, { budget }) => sum + budget, 0n);

/** 情况说明: every sentence computed from the same amounts as the tables. */
export function narrative(agency: string): readonly Block[] {
  const appropriated = fiscal(LINES);
  const received = appropriated + otherIncome(LINES);
  const spent = appropriated + otherProject(LINES);
  const total = spent + CLOSING;
  const basic = fiscal(LINES, "basic");
  return [
    heading(2, "一、收入支出决算总体情况说明"),
    ...paragraphs([
      `${agency}${YEAR}年度收入支出总计${wan(total)}万元。与${YEAR - 1}年度相比，收入支出总计${change(total, TOLD.previousTotal)}。主要原因：阅览空间更新项目增加。`,
    ]),
    heading(2, "二、收入决算情况说明"),
    ...paragraphs([
      `本年收入合计${wan(received)}万元，其中：财政拨款收入${wan(appropriated)}万元，${share(appropriated, received)}；其他收入${wan(otherIncome(LINES))}万元，${share(otherIncome(LINES), received)}。`,
    ]),
    heading(2, "三、支出决算情况说明"),
    ...paragraphs([
      `本年支出合计${wan(spent)}万元，其中：基本支出${wan(basic)}万元，${share(basic, spent)}；项目支出${wan(spent - basic)}万元，${share(spent - basic, spent)}。`,
    ]),
    heading(2, "四、财政拨款收入支出决算总体情况说明"),
    ...paragraphs([
      `${agency}${YEAR}年度财政拨款收入支出总计${wan(appropriated)}万元。与${YEAR - 1}年度相比，财政拨款收入支出总计${change(appropriated, TOLD.previousFiscal)}。`,
    ]),
    heading(2, "五、一般公共预算财政拨款支出决算情况说明"),
    ...paragraphs([
      `一般公共预算财政拨款支出${wan(appropriated)}万元，占本年支出合计的${printPercent(appropriated, spent)}%。`,
      `一般公共预算财政拨款支出主要用于以下方面：${classes(appropriated)}。`,
      `一般公共预算财政拨款支出年初预算为${wan(BUDGET)}万元，支出决算为${wan(appropriated)}万元，完成年初预算的${printPercent(appropriated, BUDGET)}%。其中：`,
      ...LINES.map((line, index) => item(line, index + 1)),
    ]),
    heading(2, "六、一般公共预算财政拨款基本支出决算情况说明"),
    ...paragraphs([
      `一般公共预算财政拨款基本支出${wan(basic)}万元。其中：人员经费${wan(economic("301", "303"))}万元，主要包括基本工资、津贴补贴、绩效工资等；公用经费${wan(economic("302", "310"))}万元，主要包括办公费、电费、物业管理费等。`,
    ]),
    heading(2, "七、财政拨款“三公”经费支出决算情况说明"),
    ...paragraphs(publicExpenseTexts()),
    heading(2, "八、其他重要事项的情况说明"),
    ...paragraphs([
      "本单位为事业单位，没有机关运行经费支出。",
      `${agency}${YEAR}年度政府采购金额为${wan(TOLD.goods + TOLD.services)}万元，其中：货物采购金额${wan(TOLD.goods)}万元、工程采购金额0.00万元、服务采购金额${wan(TOLD.services)}万元。`,
    ]),
  ];
}

/** `增加10.00万元，增长1.00%` or the other way round. */
function change(now: bigint, before: bigint): string {
  const difference = now - before;
  return difference >= 0n
    ? `增加${wan(difference)}万元，增长${printPercent(difference, before)}%`
    : `减少${wan(-difference)}万元，下降${printPercent(-difference, before)}%`;
}

function classes(whole: bigint): string {
  return rollUp(LINES, [3])
    .map(({ code, lines }) => {
      const sum = fiscal(lines);
      return `${subjectName("function", code)}（类）${wan(sum)}万元，${share(sum, whole)}`;
    })
    .join("；");
}

function item(line: (typeof LINES)[number], number: number): string {
  const settled = fiscal([line]);
  const levels = [3, 5, 7].map((length, index) => {
    const name = subjectName("function", line.code.slice(0, length));
    return `${name}（${["类", "款", "项"][index]}）`;
  });
  const compared =
    settled === line.budget ? "决算数同预算数持平" : "决算数小于预算数的主要原因：按实际需要支付";
  return `${number}、${levels.join("")}。年初预算为${wan(line.budget)}万元，支出决算为${wan(settled)}万元，完成年初预算的${printPercent(settled, line.budget)}%。${compared}。`;
}

function publicExpenseTexts(): readonly string[] {
  const { receptionBudget, reception, previousReception } = TOLD;
  return [
    `“三公”经费财政拨款支出年初预算为${wan(receptionBudget)}万元，支出决算为${wan(reception)}万元，完成年初预算的${printPercent(reception, receptionBudget)}%，其中：因公出国（境）费支出决算为0.00万元；公务用车购置及运行维护费支出决算为0.00万元；公务接待费支出决算为${wan(reception)}万元。`,
    `${YEAR}年度“三公”经费财政拨款支出决算数比${YEAR - 1}年度${change(reception, previousReception)}，原因是接待批次减少。`,
    `公务接待费支出${wan(reception)}万元，接待3批次、32人次。`,
  ];
}
