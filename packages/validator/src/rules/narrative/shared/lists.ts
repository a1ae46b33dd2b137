import type { Claim } from "@yusuan/schema";
import { meet, plus, type Range, rangeOf } from "../../../arithmetic/ranges.js";
import { relatedTo } from "./claims.js";

const SUM_WORD = /合计|总计|共计|小计/u;
const OTHERS = /^其[他它]/u;

/** Parts that together are the whole, each named by a word of its subject. */
const WHOLE_SETS: readonly (readonly RegExp[])[] = [
  [/货物/u, /工程/u, /服务/u],
  [/因公出国/u, /公务用车购置[及和与]运行/u, /公务接待/u],
  [/公务用车购置(?![及和与]运行)/u, /公务用车运行/u],
  [/基本支出/u, /项目支出/u],
  [/人员(?:经费|支出)/u, /公用(?:经费|支出)/u],
  [/一般公共预算/u, /政府性基金/u, /国有资本经营/u],
  [/地上/u, /地下/u],
];

/**
 * The lists of parts that a whole is told with and that are certain to be complete: closed by 合计 or 其他, known
 * to be all there are, or with shares that make 100%. A list that is told again is a list of its own.
 */
export function completeLists(
  whole: Claim,
  claims: ReadonlyMap<string, Claim>,
): readonly (readonly Claim[])[] {
  const parts = relatedTo(whole, "part", claims).filter(
    ({ kind, unit, year }) =>
      kind === whole.kind &&
      unit === whole.unit &&
      (year === undefined || whole.year === undefined || year === whole.year),
  );
  return listsOf(parts).filter((list) => list.length > 1 && isComplete(whole, list, claims));
}

/** The parts in their order, anew wherever a subject comes again. */
function listsOf(parts: readonly Claim[]): readonly (readonly Claim[])[] {
  const lists: Claim[][] = [];
  const seen = new Set<string>();
  for (const part of parts) {
    const last = lists.at(-1);
    if (!last || seen.has(part.subject)) {
      lists.push([part]);
      seen.clear();
    } else last.push(part);
    seen.add(part.subject);
  }
  return lists;
}

function isComplete(whole: Claim, list: readonly Claim[], claims: ReadonlyMap<string, Claim>): boolean {
  if (
    SUM_WORD.test(whole.text.slice(-whole.printed.length - 8)) &&
    list.every(({ id }) => isBefore(id, whole.id))
  )
    return true;
  if (list.slice(1).some(({ subject }) => OTHERS.test(subject))) return true;
  if (WHOLE_SETS.some((set) => isSet(list, set)) || isPairOfOpposites(list)) return true;
  return sharesAddUp(list, claims);
}

function isBefore(id: string, other: string): boolean {
  return Number(id.slice(1)) < Number(other.slice(1));
}

/** Whether each part is one of the set and each of the set is a part. */
function isSet(list: readonly Claim[], set: readonly RegExp[]): boolean {
  return (
    set.every((pattern) => list.filter(({ subject }) => pattern.test(subject)).length === 1) &&
    list.every(({ subject }) => set.some((pattern) => pattern.test(subject)))
  );
}

/** 计容面积 and 不计容面积. */
function isPairOfOpposites(list: readonly Claim[]): boolean {
  const [a, b] = list;
  return list.length === 2 && a !== undefined && b !== undefined && isOpposite(a.subject, b.subject);
}

function isOpposite(a: string, b: string): boolean {
  return b === `不${a}` || a === `不${b}`;
}

function sharesAddUp(list: readonly Claim[], claims: ReadonlyMap<string, Claim>): boolean {
  const shares = list.flatMap((part): readonly Range[] => {
    const share = relatedTo(part, "rate", claims).find(({ measure }) => measure === "share");
    return share ? [rangeOf(share.value, share.precision)] : [];
  });
  const nothing: Range = { low: 0n, high: 0n };
  return shares.length === list.length && meet(shares.reduce(plus, nothing), rangeOf("100", "0"));
}
