import { amountOf, type Execution, type Figure } from "@yusuan/schema";
import {
  compare,
  decimalsOf,
  HUNDRED,
  minus,
  over,
  type Rational,
  rational,
  times,
  toFixed,
} from "../../arithmetic/rational.js";
import type { DocumentIndex } from "../../document/document-index.js";
import type { CheckResult, CheckRule } from "../rule.js";
import type { ExecutionRow } from "./report/execution.js";
import { placeAt } from "./report/names.js";

export const executionTableRate: CheckRule = Object.freeze({
  id: "execution-table-rate",
  kind: "check",
  severity: "error",
  forms: ["evaluation-report"] as const,
  title: { en: "The execution rate is paid over revised budget", zh: "执行率等于支付金额除以调整后预算" },
  description: {
    en: "In every row and the total of the execution table the rate is the amount paid divided by the revised budget (by the initial one where no revised one is printed), rounded or cut off at its printed decimals. Nothing paid of no budget has no rate, whatever is printed.",
    zh: "预算执行情况表各行及合计的执行率，等于支付金额除以调整后预算（未列调整后预算的，除以年初预算），按印出的小数位四舍五入或截尾。预算和支付均为零的不作判断。",
  },
  formula: "执行率 = 支付金额 / 调整后预算",
  find: (index) =>
    (index.document.evaluation?.executionTables ?? []).flatMap(({ rows }) =>
      rows.flatMap((row) => check(index, row)),
    ),
});

function check(index: DocumentIndex, { id, name, execution }: ExecutionRow): readonly CheckResult[] {
  const { initial, revised, executed, numbers } = execution;
  const base = revised ?? initial;
  const { rate } = numbers;
  if (!rate || !executed || !base) return [];
  const due = rateOf(executed, base);
  if (!due || agrees(rate.value, range(executed, base))) return [];
  const decimals = Math.max(decimalsOf(rate.value), 2);
  const other = usedInitial(execution, rate.value);
  const note = other
    ? { en: "; it is the rate over the initial budget", zh: "；该数系按年初预算计算" }
    : { en: "", zh: "" };
  const entries = [executed, base].flatMap((figure) => index.entries.get(figure.id) ?? []);
  const sum = `${executed.text.trim()} / ${base.text.trim()} = ${toFixed(due, decimals)}%`;
  return [
    {
      key: id,
      verdict: rate.confidence < 1 || rate.recovered ? "extraction-loss" : "document-error",
      severity: other ? "warning" : "error",
      message: {
        en: `Execution rate of “${name}”: ${rate.text.trim()} is printed, ${sum}${note.en}`,
        zh: `“${name}”执行率印为${rate.text.trim()}，${sum}${note.zh}`,
      },
      expected: toFixed(due, decimals),
      actual: rate.value,
      difference: toFixed(minus(rational(rate.value), due), decimals),
      entries,
      places: [placeAt(rate)],
    },
  ];
}

type Range = { readonly low: Rational; readonly high: Rational };

function rateOf(part: Figure, whole: Figure): Rational | undefined {
  const ratio = over(rational(part.value), rational(whole.value));
  return ratio && times(ratio, HUNDRED);
}

/** The rates that the printed places of both amounts allow. */
function range(part: Figure, whole: Figure): Range | undefined {
  const bounds = (figure: Figure) => {
    const { fen } = amountOf(figure.value);
    const half = { num: amountOf(figure.precision).fen, den: 2n };
    const value = { num: fen, den: 1n };
    return { low: minus(value, half), high: { num: 2n * fen + half.num, den: 2n } };
  };
  const [p, w] = [bounds(part), bounds(whole)];
  if (w.low.num <= 0n) return undefined;
  const low = over(p.low, w.high);
  const high = over(p.high, w.low);
  return low && high && { low: times(low, HUNDRED), high: times(high, HUNDRED) };
}

/** Whether the printed rate, rounded or cut off, may stand for one of the range. */
function agrees(printed: string, allowed: Range | undefined): boolean {
  if (!allowed) return true;
  const value = rational(printed);
  const unit = { num: 1n, den: 10n ** BigInt(decimalsOf(printed)) };
  const lowest = minus(value, { num: 1n, den: 2n * unit.den });
  const highest = { num: value.num * unit.den + value.den, den: value.den * unit.den };
  return compare(lowest, allowed.high) <= 0 && compare(allowed.low, highest) <= 0;
}

function usedInitial({ initial, revised, executed }: Execution, printed: string): boolean {
  return initial !== undefined &&
    revised !== undefined &&
    executed !== undefined &&
    initial.value !== revised.value
    ? rational(initial.value).num !== 0n && agrees(printed, range(executed, initial))
    : false;
}
