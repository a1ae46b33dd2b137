import { type MoneyUnit, unitOfPhrase } from "@yusuan/schema";
import { squeeze } from "../text.js";
import { readingDistance } from "./reading/distance.js";

const UNITS: readonly MoneyUnit[] = ["元", "千元", "万元", "百万元", "亿元"];
const LINES: readonly (readonly [string, string])[] = UNITS.flatMap((unit) => [
  [`单位:${unit}`, `单位：${unit}`] as const,
  [`单位:人民币${unit}`, `单位：人民币${unit}`] as const,
]);

/** Longest line that may hold a unit beside the body's name. */
const LONGEST = 60;
/** Three similar characters; no character of another shape. */
const LIMIT = 0.9;
const CLEARLY = 0.4;
/** What stands before the words of a unit: nothing, 金额, or the name of the body in the same line. */
const BEFORE =
  /^(?:[（(]|[（(]?金额|[（(]?货币|.{0,4}(?:部门|单位)[:：].{2,40}?(?<!编制|预算|填报|申报|公开))$/u;

/**
 * A line that names a money unit, with the unit put right. The words 单位 must be there, so that no other line is
 * taken for one; only similar characters are taken for 元 and 万.
 * @returns Undefined where the line is right as it was read or names no unit.
 */
export function settledUnitLine(text: string): string | undefined {
  const read = squeeze(text).replace(/[)）|.,，'_]+$/u, "");
  if (read.length < 3 || read.length > LONGEST || unitOfPhrase(read) !== undefined) return undefined;
  const found = new Map<string, number>();
  for (const [form, line] of LINES) {
    for (let length = form.length - 1; length <= form.length + 2; length += 1) {
      const start = read.length - length;
      const before = read.slice(0, Math.max(0, start));
      if (start < 0 || (before !== "" && !BEFORE.test(before))) continue;
      const end = read.slice(start).replace("：", ":");
      const distance = readingDistance(end, form, LIMIT + CLEARLY);
      const whole = before + line;
      if (distance < (found.get(whole) ?? Number.POSITIVE_INFINITY)) found.set(whole, distance);
    }
  }
  const [best, next] = [...found].sort(([, a], [, b]) => a - b);
  if (!best || best[1] > LIMIT || unitOfPhrase(best[0]) === undefined) return undefined;
  const clear =
    next === undefined || unitOfPhrase(next[0]) === unitOfPhrase(best[0]) || next[1] - best[1] >= CLEARLY;
  return clear ? best[0] : undefined;
}
