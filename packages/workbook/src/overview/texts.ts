import type { BudgetDocument, FigureStatus } from "@yusuan/schema";

export const SCOPES: Readonly<Record<NonNullable<BudgetDocument["document"]["scope"]>, string>> = {
  department: "部门（含下属单位）department",
  unit: "本级单位 unit",
};

export const STATUS_MEANINGS: Readonly<Record<FigureStatus, string>> = {
  proven: "文件自身的勾稽关系证实了它 the document's own arithmetic confirms it",
  unproven: "既未证实，也无不符 nothing confirms it, nothing speaks against it",
  contradicted: "勾稽关系与它不符 the arithmetic speaks against it",
  repaired:
    "由图像读出：数字由勾稽关系确定，文字由表式与科目确定 read from a picture; figures are settled by the arithmetic, words by forms and classifications",
};

/** How an auditor works with the workbook. */
export const HOW_TO: readonly string[] = [
  "1. “发现”列出每一处问题，点击单元格名称即跳到该数。The findings sheet lists every problem; click the name of a cell to go to the figure.",
  "2. 各表按原样重排，数字按原单位保存；右侧灰底各列是实时公式：页码、计算值、差额（“–”为零）、勾稽结果（✓ 条数 / ✗ 不符条数）。The tables look as they are printed, in their own unit; the shaded columns to their right are live: page, calculated value, difference (“–” is none), checks (✓ how many hold, ✗ how many do not).",
  "3. 改动任一数字：计算值、差额、“勾稽”表的结论随之变化，变化处标“◆ 已变”；清空一个单元格则相关结论为“无法判定”。Change any number: calculated values, differences and the verdicts on the identities sheet follow, and ◆ marks what is no longer as the audit found it. An emptied cell leaves its identities undecided.",
  "4. 允许误差来自印出的小数位：四舍五入或截位所能造成的最大差额。The tolerance is what the printed decimals allow: the largest difference that rounding, or cutting off, can make.",
  "5. 颜色表示审计时的状态，改动后不变；结论的颜色是实时的。The colour of a figure is its status at the audit and does not change; the colours of verdicts are live.",
];
