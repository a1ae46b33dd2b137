import { type Evaluation, type Indicator, type ScoredIndicator, toHalfWidth } from "@yusuan/schema";
import { HUNDRED, over, type Rational, rational, times } from "../../../arithmetic/rational.js";
import { bare } from "../report/names.js";

/** What was done of what was planned, as the goal table says. */
type GoalRatio = {
  readonly indicator: Indicator;
  /** Percent. */
  readonly rate: Rational;
  /** `54人 / 120人`. */
  readonly text: string;
};

/**
 * The row of the goal table that a scored indicator's 完成率 is about: the one with the same name, or the one whose
 * name shares a word that no other row and no other scored indicator has, where the stated 业绩值 counts up to what
 * the row says was done.
 */
export function goalRatio(evaluation: Evaluation, scored: ScoredIndicator): GoalRatio | undefined {
  const rows = evaluation.goalTables
    .flatMap(({ indicators }) => indicators)
    .flatMap((row) => ratioOf(row) ?? []);
  const name = coreName(scored.level3);
  const same = rows.filter(({ indicator }) => name.length > 2 && coreName(indicator.level3 ?? "") === name);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const others = evaluation.scoredIndicators
    .filter((each) => each !== scored)
    .map(({ level3 }) => bare(level3));
  const linked = rows.filter((row) => {
    const rest = rows.filter((each) => each !== row).map(({ indicator }) => bare(indicator.level3 ?? ""));
    const word = sharedWord(bare(scored.level3), bare(row.indicator.level3 ?? ""), [...others, ...rest]);
    return word && confirms(scored.performance?.text ?? "", row.indicator);
  });
  return linked.length === 1 ? linked[0] : undefined;
}

const GENERIC = /(?:完成率|完成情况|完成数量|数量|人数|次数|场次|个数|面积|数)$/u;

function coreName(name: string): string {
  return bare(name).replace(GENERIC, "");
}

function ratioOf(indicator: Indicator): GoalRatio | undefined {
  const { target, actual } = indicator;
  if (target?.value === undefined || actual?.value === undefined) return undefined;
  const countable =
    target.unit !== undefined && target.unit === actual.unit && !/[%天日月年]/u.test(target.unit);
  const exact = actual.operator === undefined || actual.operator === "=";
  const planned = target.operator === undefined || target.operator === "=" || target.operator === "≥";
  const rate = over(times(rational(actual.value), HUNDRED), rational(target.value));
  if (!countable || !exact || !planned || !rate) return undefined;
  return {
    indicator,
    rate,
    text: `${actual.value}${actual.unit ?? ""} / ${target.value}${target.unit ?? ""}`,
  };
}

/** Words of the trade that say nothing of what is done. */
const COMMON = /^(?:工作|完成|情况|开展|项目|服务|人数|数量|指标|管理|建设|经费|及时|补助|保障|活动|实施)$/u;

/** Whether the names share two characters or more that none of the others has. */
function sharedWord(a: string, b: string, others: readonly string[]): boolean {
  for (let at = 0; at + 2 <= a.length && at < 60; at += 1) {
    const word = a.slice(at, at + 2);
    if (/^\p{Script=Han}{2}$/u.test(word) && !COMMON.test(word) && b.includes(word))
      if (others.every((other) => !other.includes(word))) return true;
  }
  return false;
}

/** Whether the counts in a text, in the unit of the row, are or add up to what it says was done. */
function confirms(text: string, { actual }: Indicator): boolean {
  const { value, unit } = actual ?? {};
  if (value === undefined || unit === undefined || !/^\d+$/u.test(value)) return false;
  const plain = toHalfWidth(text).replace(/\s+/gu, "");
  const counts = [...plain.matchAll(/(\d{1,12})([\p{Script=Han}]{1,4})/gu)]
    .filter(([, , after = ""]) => after.startsWith(unit) && after[unit.length] !== "次")
    .map(([, count = "0"]) => BigInt(count));
  return counts.length > 0 && counts.reduce((sum, count) => sum + count, 0n) === BigInt(value);
}
