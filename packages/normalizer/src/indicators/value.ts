import { type IndicatorValue, toHalfWidth } from "@yusuan/schema";
import { cleanText } from "./clean.js";

type Operator = NonNullable<IndicatorValue["operator"]>;

/** Longest forms first: `>=` before `>`. */
const PREFIXES: readonly (readonly [string, Operator])[] = [
  ["大于或等于", "≥"],
  ["大于等于", "≥"],
  ["不低于", "≥"],
  ["不少于", "≥"],
  ["不小于", "≥"],
  ["至少", "≥"],
  [">=", "≥"],
  ["=>", "≥"],
  ["≥", "≥"],
  ["≧", "≥"],
  ["⩾", "≥"],
  ["小于或等于", "≤"],
  ["小于等于", "≤"],
  ["不超过", "≤"],
  ["不高于", "≤"],
  ["不大于", "≤"],
  ["不多于", "≤"],
  ["至多", "≤"],
  ["<=", "≤"],
  ["=<", "≤"],
  ["≤", "≤"],
  ["≦", "≤"],
  ["⩽", "≤"],
  ["大于", ">"],
  ["高于", ">"],
  ["超过", ">"],
  ["多于", ">"],
  [">", ">"],
  ["小于", "<"],
  ["低于", "<"],
  ["少于", "<"],
  ["<", "<"],
  ["等于", "="],
  ["=", "="],
];
/** 以上 and 以下 include the number itself. */
const SUFFIX = /(?:及|\(含\))?(以上|以内|以下)(?:\(含\))?$/u;
const NUMBER = /^[+-]?\d+(?: ?, ?\d{3})*(?: ?\. ?\d+)?/u;
const NO_VALUE = /^[-−–—_/\\]+$/u;
/** Words behind a number that make a sentence of it: `12月底前完成`, `3家单位`. */
const SENTENCE = /[。，,;；、：:]|完成|开展|到位|底|前|后|以来|提高|下降|达|其中|和|至|到|\d/u;
const LONGEST_UNIT = 8;

/**
 * Read what an indicator asks for or has reached: operator, number and unit, or else the words of it.
 *
 * An operator is read where a sign or a word stands for exactly one (`≥`, `>=`, `不低于`, `95%以上`); 达到 stands for
 * none. The unit stands in brackets (`(篇/人)`) or directly behind the number (`15 天内`). Spaces that OCR leaves in a number
 * (`7. 5`) are closed. A range, a date and a sentence that begins with a number are `qualitative`. Undefined for an empty text
 * and for a dash.
 */
export function parseIndicatorValue(text: string): IndicatorValue | undefined {
  const words = cleanText(text);
  const tight = toHalfWidth(words).replace(/ +/gu, " ").trim();
  if (tight === "" || NO_VALUE.test(tight)) return undefined;
  return numeric(text, tight) ?? { text, qualitative: words };
}

/** Whether a text is a value by its shape alone: a number, with or without operator and unit. */
export function isValueShaped(text: string): boolean {
  const tight = toHalfWidth(cleanText(text)).trim();
  return tight !== "" && numeric(text, tight) !== undefined;
}

function numeric(text: string, tight: string): IndicatorValue | undefined {
  const prefix = prefixOf(tight.replace(/^(?:达到|达)\s?/u, ""));
  const number = NUMBER.exec(prefix.rest)?.[0];
  if (number === undefined) return undefined;
  const behind = prefix.rest
    .slice(number.length)
    .trim()
    .replace(/[。;；]$/u, "");
  const suffix = prefix.operator ? undefined : SUFFIX.exec(behind);
  const unit = unitOf(suffix ? behind.slice(0, suffix.index) : behind);
  const value = number.replace(/[ ,+]/gu, "");
  if (unit === undefined || isYear(value, unit)) return undefined;
  const operator = prefix.operator ?? (suffix ? (suffix[1] === "以上" ? "≥" : "≤") : undefined);
  return { text, ...(operator && { operator }), value, ...(unit !== "" && { unit }) };
}

function prefixOf(text: string): { readonly operator?: Operator; readonly rest: string } {
  const spaceless = text.replace(/^([<>=]) (?=[<>=])/u, "$1");
  const found = PREFIXES.find(([prefix]) => spaceless.startsWith(prefix));
  if (!found) return { rest: text };
  return { operator: found[1], rest: spaceless.slice(found[0].length).trim() };
}

/** The unit that stands behind a number, `""` where nothing stands there, undefined where it is no unit. */
function unitOf(behind: string): string | undefined {
  const bracketed = /^(%?)\s?\(([^()]{0,20})\)$/u.exec(behind);
  if (bracketed) return (bracketed[2] ?? "").trim() || (bracketed[1] ?? "");
  const open = /^\(([^()]{1,20})$/u.exec(behind);
  if (open?.[1]) return open[1].trim();
  if (behind.length > LONGEST_UNIT || SENTENCE.test(behind) || /^[-~～*×x^.]/u.test(behind)) return undefined;
  return /[()<>=≥≤]/u.test(behind) ? undefined : behind;
}

function isYear(value: string, unit: string): boolean {
  return /^年/u.test(unit) && /^(?:19|20)\d{2}$/u.test(value);
}
