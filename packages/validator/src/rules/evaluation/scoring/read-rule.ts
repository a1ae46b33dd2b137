import { toHalfWidth } from "@yusuan/schema";
import {
  compare,
  HUNDRED,
  over,
  type Rational,
  rational,
  times,
  ZERO,
} from "../../../arithmetic/rational.js";

/** What is taken off for one step: a share of the full mark, or points. */
export type Cut = { readonly of: "mark" | "points"; readonly value: Rational };

/** How a report says that a score comes about, as far as it can be read without guessing. */
export type ScoringRule =
  /** 得分 = 完成率 × 分值. */
  | { readonly kind: "rate"; readonly rate: string }
  /** Full mark from `full` % on, `cut` for every `step` % less, nothing below `zeroBelow` %. */
  | {
      readonly kind: "threshold";
      readonly rate: string;
      readonly full: Rational;
      readonly step: Rational;
      readonly cut: Cut;
      readonly zeroBelow?: Rational;
    }
  /** `cut` for every condition that is not met; at most `conditions` of them. */
  | { readonly kind: "steps"; readonly cut: Cut; readonly conditions?: number }
  /** The full mark or nothing. */
  | { readonly kind: "all-or-nothing" };

const LONGEST = 1200;
const SCORE = "(?:分值|权重分?|满分|标准分|指标分)";
const N = "(\\d{1,3}(?:\\.\\d{1,3})?)";

const PRODUCT = new RegExp(
  `(?:得分=|^|[;。:(【\\[])([\\p{Script=Han}]{1,20}?[率度])\\*(?:该|本|此)?(?:项|指标)*${SCORE}`,
  "gu",
);
const FULL_MARK = `(?:得|计|获|给)(?:该项)?(?:满分|全分|${SCORE}的?100%|100%${SCORE})`;
const CUT = `扣(?:除|减)?(?:(?:该|本)?(?:项|指标)?${SCORE}的?${N}%|${N}%的?(?:该|本)?(?:项|指标)?${SCORE}|${N}分)`;

const HAS_FULL = new RegExp(FULL_MARK, "u");
const FULL_FROM = new RegExp(
  `(?:≥|达到?|不低于)?${N}%(?:[-~—至]100%)?(?:\\(含\\))?(?:及以上|以上)?(?:\\(含\\))?[,:]?(?:的)?${FULL_MARK}`,
  "gu",
);
const SLOPE = new RegExp(`每(?:下降|降低|减少|低|少|差)(?:了)?${N}(?:%|个?百分点)[,:]?${CUT}`, "gu");
const BELOW = new RegExp(`(?:低于|不足|小于|<)${N}%|${N}%(?:\\(不含\\))?以下`, "gu");
const ZERO_BELOW = new RegExp(
  `(?:(?:低于|不足|小于|<)${N}%|${N}%(?:\\(不含\\))?以下)的?[,:]?(?:不得分|不计分|得0分|计0分|0分)`,
  "gu",
);
const STEP = new RegExp(
  `(?:每?(?:发现|存在|出现|缺少|有|缺|少)?(?:1|一)(?:项|处|点|例|次|个)|(?:缺少|每缺|缺失|不符合)(?:1|一)?(?:项|处|点))[^;。,扣得]{0,16},?(?:则|的)?${CUT}`,
  "gu",
);
const CUTS = /扣(?!完|至|到)/gu;
const NOTHING = /不得分|不计分|得0分|计0分/u;
/** Other levels between the full mark and nothing. */
const LEVELS =
  /(?:得|计|给)(?:该项)?(?:分值|权重)?的?(?:\d{1,3}(?:\.\d+)?分|(?!100%)\d{1,3}(?:\.\d+)?%)|酌情|视情况|视情|[优良中差](?:得|计)/u;

/** Read a stated rule (评分标准); nothing where it has parts that are not understood. */
export function readRule(text: string): ScoringRule | undefined {
  const rule = plain(text);
  if (rule.length > LONGEST || LEVELS.test(rule)) return undefined;
  const cuts = [...rule.matchAll(CUTS)].length;
  const products = [...rule.matchAll(PRODUCT)];
  if (products.length > 0) return cuts === 0 && !NOTHING.test(rule) ? product(products) : undefined;
  if (!HAS_FULL.test(rule)) return undefined;
  if (/每(?:下降|降低|减少|低|少|差)\d/u.test(rule)) return cuts === 1 ? threshold(rule) : undefined;
  const steps = [...rule.matchAll(STEP)];
  if (cuts > 0) return cuts === steps.length ? stepwise(rule, steps) : undefined;
  // Thresholds without a slope are levels.
  const percentages = rule.replace(/100%/gu, "").includes("%");
  return NOTHING.test(rule) && !percentages ? { kind: "all-or-nothing" } : undefined;
}

function plain(text: string): string {
  return toHalfWidth(text)
    .replace(/[\s“”"'‘’]+/gu, "")
    .replace(/[×＊✕xX·]/gu, "*")
    .replace(/[；\n]/gu, ";")
    .replace(/[，、]/gu, ",")
    .replace(/≧|>=/gu, "≥");
}

function product(matches: readonly RegExpExecArray[]): ScoringRule | undefined {
  const names = new Set(matches.map(([, name = ""]) => name));
  const [rate] = names;
  return names.size === 1 && rate !== undefined ? { kind: "rate", rate } : undefined;
}

function threshold(rule: string): ScoringRule | undefined {
  const [slope, another] = [...rule.matchAll(SLOPE)];
  const fulls = [...new Set([...rule.matchAll(FULL_FROM)].map(([, value = ""]) => value))];
  const [full] = fulls;
  if (!slope || another || full === undefined || fulls.length > 1) return undefined;
  const zeros = [...rule.matchAll(ZERO_BELOW)].map(([, a, b]) => a ?? b ?? "");
  const bounds = [...rule.matchAll(BELOW)].map(([, a, b]) => a ?? b ?? "");
  // Every other bound must be the one that the slope starts from.
  if (
    zeros.length > 1 ||
    bounds.some((bound) => !zeros.includes(bound) && compare(rational(bound), rational(full)) !== 0)
  )
    return undefined;
  const cut = cutOf(slope.slice(2));
  const step = rational(slope[1] ?? "0");
  const [zero] = zeros;
  const at = rule.search(FULL_MARK_FROM);
  const rate =
    /([\p{Script=Han}]{1,12}[率度])[^\p{Script=Han}]*$/u.exec(rule.slice(0, Math.max(at, 0)))?.[1] ?? "";
  if (!cut || step.num <= 0n) return undefined;
  return {
    kind: "threshold",
    rate: rate.replace(/^.*(?=满意度)/u, ""),
    full: rational(full),
    step,
    cut,
    ...(zero !== undefined && { zeroBelow: rational(zero) }),
  };
}

const FULL_MARK_FROM = new RegExp(FULL_FROM.source, "u");

function stepwise(rule: string, steps: readonly RegExpExecArray[]): ScoringRule | undefined {
  const cuts = steps.map((step) => cutOf(step.slice(1)));
  const [cut] = cuts;
  if (!cut || cuts.some((each) => each?.of !== cut.of || compare(each.value, cut.value) !== 0))
    return undefined;
  return { kind: "steps", cut, ...conditionsOf(rule) };
}

/** The conditions ①②③, where all of them stand before what they are worth. */
function conditionsOf(rule: string): { readonly conditions?: number } {
  const [before = "", ...after] = rule.split(HAS_FULL);
  const marks = new Set(before.match(CONDITION));
  return marks.size > 1 && !CONDITION_THERE.test(after.join("")) ? { conditions: marks.size } : {};
}

const CONDITION = /[①-⑩]/gu;
const CONDITION_THERE = /[①-⑩]/u;

function cutOf([a, b, points]: readonly (string | undefined)[]): Cut | undefined {
  const share = a ?? b;
  const value = rational(share ?? points ?? "0");
  if (value.num <= 0n) return undefined;
  if (share === undefined) return { of: "points", value };
  return { of: "mark", value: over(value, HUNDRED) ?? ZERO };
}

/** What a cut takes off a full mark. */
export function cutPoints({ of, value }: Cut, mark: Rational): Rational {
  return of === "mark" ? times(value, mark) : value;
}
