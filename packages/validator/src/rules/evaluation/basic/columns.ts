import type { BasicTable } from "@yusuan/schema";

/** Columns of prices and plans, which do not add up to what was paid. */
const NO_SUM = /单价|标准|均价|比例|序号|日期/u;
const PLAN = /预算|计划|申报|申请|批复|合同/u;
const PAID = /发放|支付|支出|执行|实际|实发|结算|决算|使用/u;

export function addsUp(header: string): boolean {
  return !NO_SUM.test(header);
}

/** The header of the column that holds what was paid, where there is just one. */
export function amountHeader({ headers, rows }: BasicTable): string | undefined {
  const filled = headers.filter(
    (header) => addsUp(header) && !PLAN.test(header) && rows.some(({ figures }) => figures[header]),
  );
  const paid = filled.filter((header) => PAID.test(header));
  const candidates = paid.length > 0 ? paid : filled;
  return candidates.length === 1 ? candidates[0] : undefined;
}
