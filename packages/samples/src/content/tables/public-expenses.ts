import { cell, head, type Table } from "../../layout/table.js";
import type { Budget } from "../budget.js";
import type { Edition } from "../edition.js";
import { printTenThousand } from "../money.js";

/** T9, “三公”经费和机关运行经费预算表, in 万元. */
export function publicExpensesTable(budget: Budget, edition: Edition, title: string): Table {
  const { abroad, reception, vehiclePurchase, vehicleRunning, operating } = budget.publicExpenses;
  const vehicles = vehiclePurchase + vehicleRunning;
  const values = [
    abroad + reception + vehicles,
    abroad,
    reception,
    vehicles,
    vehiclePurchase,
    vehicleRunning,
    operating,
  ];
  return {
    id: "T9",
    caption: { title, agency: `${edition.agencyLabel}：${budget.agency}`, unit: "单位:万元" },
    widths: [70, 84, 74, 66, 66, 66, 92],
    header: [
      [head(`${budget.year}年“三公”经费预算数`, 1, 6), head(`${budget.year}年机关运行经费预算数`, 3)],
      [head("合计", 2), head("因公出国(境)费", 2), head("公务接待费", 2), head("公务用车购置及运行费", 1, 3)],
      [head("小计"), head("购置费"), head("运行费")],
    ],
    body: [
      values.map((fen) => cell(fen === 0n && !edition.printsZero ? "" : printTenThousand(fen), "right")),
    ],
  };
}
