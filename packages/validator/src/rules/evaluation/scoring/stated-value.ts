import { toHalfWidth } from "@yusuan/schema";
import { compare, type Rational, rational } from "../../../arithmetic/rational.js";

/** A percentage that a text states: exactly, or as a bound. */
export type StatedValue = {
  readonly value: Rational;
  readonly bound: "exact" | "at-least" | "above" | "at-most" | "below";
  /** As printed: `80%以上`. */
  readonly text: string;
};

const VALUE =
  "(?:已)?(?:均)?(?:为|达到了?|达|是|:|=)?(大于等于|不低于|不少于|高于|大于|超过|低于|小于|≥|>|≤|<)?(约|近)?(\\d{1,4}(?:\\.\\d{1,4})?)%(及以上|以上|以下|左右)?";

/**
 * The percentage that a text gives for what is called `name`: `总体满意度为80%以上` for 满意度. Nothing where it is
 * given twice differently or only roughly (约, 左右). `accepts` is asked about the characters before the name.
 */
export function statedValue(
  text: string,
  name: string,
  accepts: (before: string) => boolean = () => true,
): StatedValue | undefined {
  const plain = toHalfWidth(text).replace(/\s+/gu, "");
  const wanted = toHalfWidth(name).replace(/\s+/gu, "");
  if (wanted === "") return undefined;
  const found: StatedValue[] = [];
  const value = new RegExp(`^${VALUE}`, "u");
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + wanted.length)) {
    const match = value.exec(plain.slice(at + wanted.length, at + wanted.length + 40));
    if (!match || !accepts(plain.slice(Math.max(at - 2, 0), at))) continue;
    const [printed, before, rough, number = "0", after] = match;
    if (rough !== undefined || after === "左右") return undefined;
    found.push({
      value: rational(number),
      bound: boundOf(before, after),
      text: printed.replace(/^\D*?(?=[≥>≤<\d]|大于|不低|不少|高于|超过|低于|小于)/u, ""),
    });
  }
  const [first, ...others] = found;
  if (!first) return undefined;
  const same = others.every(({ value: v, bound }) => bound === first.bound && compare(v, first.value) === 0);
  return same ? first : undefined;
}

function boundOf(before: string | undefined, after: string | undefined): StatedValue["bound"] {
  if (after === "以上" || after === "及以上") return "at-least";
  if (after === "以下") return "at-most";
  switch (before) {
    case "≥":
    case "大于等于":
    case "不低于":
    case "不少于":
      return "at-least";
    case ">":
    case "高于":
    case "大于":
    case "超过":
      return "above";
    case "≤":
      return "at-most";
    case "<":
    case "低于":
    case "小于":
      return "below";
    default:
      return "exact";
  }
}

const OPERATORS = { "=": "exact", "≥": "at-least", "≤": "at-most", ">": "above", "<": "below" } as const;

export function boundOfOperator(operator: keyof typeof OPERATORS | undefined): StatedValue["bound"] {
  return operator === undefined ? "exact" : OPERATORS[operator];
}

/** Whether a value fulfils what is stated. */
export function fulfils(
  value: Rational,
  { value: stated, bound }: Pick<StatedValue, "value" | "bound">,
): boolean {
  const order = compare(value, stated);
  switch (bound) {
    case "exact":
      return order === 0;
    case "at-least":
      return order >= 0;
    case "above":
      return order > 0;
    case "at-most":
      return order <= 0;
    case "below":
      return order < 0;
  }
}

/**
 * Whether two statements of one value are told differently: exact ones that differ, an exact one outside the other's
 * bound, or bounds to the same side of which `other` is the weaker.
 */
export function toldDifferently(one: StatedValue, other: StatedValue): boolean {
  if (one.bound === "exact") return !fulfils(one.value, other);
  if (other.bound === "exact") return !fulfils(other.value, one);
  const up = (bound: StatedValue["bound"]) => bound === "at-least" || bound === "above";
  if (up(one.bound) !== up(other.bound)) return false;
  const order = compare(other.value, one.value);
  return up(one.bound) ? order < 0 : order > 0;
}
