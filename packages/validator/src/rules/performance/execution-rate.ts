import type { Message } from "@yusuan/schema";
import { type Decimal, decimalOf, formatRatio, isRoundedOrCut } from "../../arithmetic/decimal.js";
import { describeEntry, placeOf, projectName } from "../../document/describe.js";
import type { DocumentIndex } from "../../document/document-index.js";
import type { Entry } from "../../document/entry.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { amountsDamaged } from "./shared/damage.js";
import { type ExecutionRow, executionEntry, executionRows } from "./shared/execution.js";
import { evidenceAt } from "./shared/places.js";

export const executionRate: CheckRule = Object.freeze({
  id: "execution-rate",
  kind: "check",
  severity: "error",
  forms: ["self-evaluation"] as const,
  title: { en: "The execution rate is executed by revised budget", zh: "执行率等于执行数除以全年预算数" },
  description: {
    en: "The execution rate is what was executed by the revised budget of the year, not by the initial one, rounded or cut off at the printed decimals. A share of one without a sign of percent (0.95) is taken as percent. The finding says so where the rate fits the initial budget instead.",
    zh: "执行率等于全年执行数除以全年预算数（不是年初预算数），按印出的小数位四舍五入或截尾；不带百分号的小数（0.95）按百分比理解。如与年初预算数相符，则在提示中注明。",
  },
  formula: "rate = executed / revised × 100 % (执行率 = 全年执行数 ÷ 全年预算数)",
  find: (index) => executionRows(index).flatMap((row) => check(index, row)),
});

const FULL: Decimal = { digits: 100n, scale: 1n };

function check(index: DocumentIndex, { project, key, execution }: ExecutionRow): readonly CheckResult[] {
  const rate = decimalOf(execution.rate);
  const executed = executionEntry(index, execution, "executed");
  const revised = executionEntry(index, execution, "revised");
  if (!rate || !executed || !revised || revised.fen <= 0n || executed.fen < 0n) return [];
  if (fits(rate, executed, revised)) return [];
  // Without a sign of percent 0.95 may stand for 95 %.
  const share = /[%％]/u.test(execution.numbers.rate?.text ?? "%") ? undefined : percentOf(rate);
  if (share && fits(share, executed, revised)) return [];
  // More than the budget was spent, which is told by itself, and the rate is held down to 100 %.
  if (executed.fen > revised.fen && rate.digits === FULL.digits * rate.scale) return [];
  const initial = executionEntry(index, execution, "initial");
  const onInitial = initial !== undefined && initial.fen > 0n && fits(rate, executed, initial);
  const printed = execution.numbers.rate;
  const lost =
    amountsDamaged(project) || executed.uncertain || revised.uncertain || printed?.recovered !== undefined;
  const expected = formatRatio(percent(executed, revised));
  const place = placeOf(printed ?? executed.figure);
  const name = projectName(project);
  const [over, under] = [describeEntry(executed), describeEntry(revised)];
  const instead: Message = onInitial
    ? {
        en: `; ${execution.rate}% is the rate on the initial budget, ${describeEntry(initial).en}`,
        zh: `；${execution.rate}%是按年初预算计算的结果，${describeEntry(initial).zh}`,
      }
    : { en: "", zh: "" };
  return [
    {
      key: `${project.id}:${key}`,
      verdict: lost ? "extraction-loss" : "document-error",
      severity: lost || onInitial ? "warning" : "error",
      message: {
        en: `${name.en} prints an execution rate of ${execution.rate}% (${place.en}), executed by revised budget gives ${expected}%: ${over.en} / ${under.en}${instead.en}`,
        zh: `${name.zh}执行率印为${execution.rate}%（${place.zh}），按执行数除以全年预算数应为${expected}%：${over.zh}÷${under.zh}${instead.zh}`,
      },
      expected,
      ...(execution.rate !== undefined && { actual: execution.rate }),
      entries: onInitial ? [executed, revised, initial] : [executed, revised],
      ...(printed && { places: [evidenceAt(printed)] }),
    },
  ];
}

/** A share of one, printed to two decimals at least, as percent. */
function percentOf({ digits, scale }: Decimal): Decimal | undefined {
  if (digits === scale) return FULL;
  return scale % 100n === 0n && digits < scale ? { digits, scale: scale / 100n } : undefined;
}

function percent({ fen: executed }: Entry, { fen: budget }: Entry) {
  return { over: 100n * executed, under: budget };
}

/**
 * Whether a printed rate is the ratio of two amounts, rounded or cut off; amounts that are printed coarser than to
 * the 分 stand for all that round to them.
 */
function fits(rate: Decimal, executed: Entry, budget: Entry): boolean {
  if (isRoundedOrCut(rate, percent(executed, budget))) return true;
  if (executed.quantum <= 1n && budget.quantum <= 1n) return false;
  const { digits, scale } = rate;
  const low = 2n * executed.fen - executed.quantum;
  const high = 2n * executed.fen + executed.quantum;
  const least = 2n * budget.fen - budget.quantum;
  const most = 2n * budget.fen + budget.quantum;
  return 200n * scale * high >= (2n * digits - 1n) * least && 200n * scale * low <= (2n * digits + 1n) * most;
}
