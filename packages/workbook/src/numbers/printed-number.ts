import { toHalfWidth } from "@yusuan/schema";

/** How a number is printed, as far as a number format can say it again. */
type PrintedNumber = {
  /** A plain decimal with its printed places. */
  readonly decimal: string;
  readonly decimals: number;
  /** Excel number format that prints the number as it was printed. */
  readonly format: string;
};

const SIGNS = "-−–—﹣△▲负";
const NUMBER = new RegExp(
  `^(?<open>\\()?(?<sign>[${SIGNS}])? ?(?<prefix>[¥￥])? ?(?<whole>\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(?<places>\\d+))?(?<close>\\))? ?(?<suffix>亿元|百万元|万元|千元|元|分|人|个)?$`,
  "u",
);

/**
 * What a cell prints, where it prints one number and nothing that a number format could not show: no number with
 * percent, no leading zeros, no separators in odd places.
 */
export function printedNumber(text: string): PrintedNumber | undefined {
  const groups = NUMBER.exec(toHalfWidth(text).replace(/\s+/gu, " ").trim())?.groups;
  if (!groups) return undefined;
  const { open, sign, prefix = "", whole = "", places = "", close, suffix = "" } = groups;
  if ((open === undefined) !== (close === undefined)) return undefined;
  if (/^0\d/u.test(whole)) return undefined;
  const negative = open !== undefined || sign !== undefined;
  const digits = `${whole.replaceAll(",", "")}${places && `.${places}`}`;
  const grouped = whole.includes(",") || whole.length < 4;
  const body = `${literalPart(prefix)}${numberFormat(places.length, grouped)}${literalPart(suffix)}`;
  return {
    decimal: negative ? `-${digits}` : digits,
    decimals: places.length,
    format: negative ? `${body};${negativeFormat(body, open !== undefined, sign)}` : body,
  };
}

/** `#,##0.00` */
export function numberFormat(decimals: number, grouped = true): string {
  return `${grouped ? "#,##0" : "0"}${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
}

function negativeFormat(body: string, bracketed: boolean, sign: string | undefined): string {
  if (bracketed) return `"("${body}")"`;
  return `${sign === undefined || sign === "-" ? "-" : `"${sign}"`}${body}`;
}

function literalPart(text: string): string {
  return text === "" ? "" : `"${text}"`;
}
