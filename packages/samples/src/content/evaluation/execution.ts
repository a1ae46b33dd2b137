import { yuan } from "../money.js";

/** A row of 预算执行情况表; amounts in 分. */
export type ExecutionRow = {
  readonly group: string;
  readonly name: string;
  readonly initial: bigint;
  readonly revised: bigint;
  readonly executed: bigint;
  readonly rate: string;
};

export const EXECUTION: readonly ExecutionRow[] = [
  row("助餐服务", "助餐点运营补贴", "800000.00", "760000.00", "760000.00", "100%"),
  row("助餐服务", "送餐上门补贴", "300000.00", "240000.00", "228000.00", "95%"),
  row("设施更新", "厨房设备更新", "200000.00", "260000.00", "260000.00", "100%"),
  row("困难补助", "困难老人用餐补助", "60000.00", "48600.00", "48600.00", "100%"),
  row("宣传培训", "宣传与培训", "40000.00", "0.00", "0.00", "0%"),
];

export const EXECUTION_TOTAL: ExecutionRow = {
  group: "合计",
  name: "",
  initial: sum(({ initial }) => initial),
  revised: sum(({ revised }) => revised),
  executed: sum(({ executed }) => executed),
  rate: "99.08%",
};

function row(
  group: string,
  name: string,
  initial: string,
  revised: string,
  executed: string,
  rate: string,
): ExecutionRow {
  return { group, name, initial: yuan(initial), revised: yuan(revised), executed: yuan(executed), rate };
}

function sum(amount: (row: ExecutionRow) => bigint): bigint {
  return EXECUTION.reduce((total, each) => total + amount(each), 0n);
}
