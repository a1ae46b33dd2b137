import { toHalfWidth } from "./numerals.js";
import { MONEY_UNITS, type MoneyUnit, UNIT_FEN } from "./unit.js";

/**
 * A printed amount. `fen` is its value in 分; `quantum` is the worth, in 分, of one unit in its last printed
 * place (at least 1): `841.62万元` is `{ fen: 841620000n, quantum: 10000n }`.
 */
export type Amount = { readonly fen: bigint; readonly quantum: bigint };

/** What a printed cell says when it is read as an amount. */
export type ParsedAmount =
  | { readonly kind: "amount"; readonly amount: Amount; readonly irregular: boolean }
  | { readonly kind: "percent"; readonly value: string }
  | { readonly kind: "blank" }
  | { readonly kind: "dash" }
  | { readonly kind: "text" };

const BLANK: ParsedAmount = { kind: "blank" };
const DASH: ParsedAmount = { kind: "dash" };
const TEXT: ParsedAmount = { kind: "text" };

const MINUS = /^[-−–—‐‑﹣]$/u;
const DASHES = /^[-−–—‐‑﹣─━/\\]+$/u;
const NEGATIVE_MARK = /^(?:[-−–—‐‑﹣△▲▽▼]|负)/u;
const PLAIN = /^\d+(?:\.\d*)?$|^\.\d+$/u;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/u;
const LOOSE = /^\d[\d,]*(?:\.\d*)?$/u;
/** Longer texts are sentences or rubbish: no amount needs so many characters, however wide it is set. */
const LONGEST = 80;
const SPACE_GROUPED = /^\d{1,3}(?: \d{3})+(?:\.\d*)?$/u;

/**
 * Read a printed cell as an amount in `unit`; a unit that the text carries itself (`3，518.85万元`) wins.
 *
 * Accepted: thousands separators, full-width digits and separators, spaces that a wide font or OCR leaves
 * inside a number (`1, 097, 073. 43`, `1 097 073.43`), and negatives as `-1`, `−1`, `1-`, `(1)`, `（1）`, `△1`,
 * `▲1` or `负1`. `irregular` marks separators that stand in the wrong place (`1,2345.00`).
 * Digits finer than a 分 are rounded half away from zero. A cell of dashes or slashes alone is a `dash`, a number
 * with % a `percent` (its value a plain decimal), and anything else, two numbers side by side included, is `text`.
 */
export function parseAmount(text: string, unit: MoneyUnit = "元"): ParsedAmount {
  let rest = toHalfWidth(text)
    .replace(/[\u00a0\u2000-\u200b\u202f\ufeff\s]+/gu, " ")
    .trim();
  if (rest === "") return BLANK;
  if (DASHES.test(rest.replaceAll(" ", ""))) return DASH;
  if (rest.length > LONGEST) return TEXT;
  rest = rest.replace(/^[¥￥$]\s*/u, "");

  const ownUnit = MONEY_UNITS.find((name) => rest.endsWith(name));
  if (ownUnit) rest = rest.slice(0, -ownUnit.length).trim();

  let negative = false;
  const bracketed = /^\((.+)\)$/u.exec(rest);
  if (bracketed?.[1]) {
    negative = true;
    rest = bracketed[1].trim();
  } else if (NEGATIVE_MARK.test(rest)) {
    negative = true;
    rest = rest.replace(NEGATIVE_MARK, "").trim();
  } else if (rest.length > 1 && MINUS.test(rest.slice(-1))) {
    negative = true;
    rest = rest.slice(0, -1).trim();
  } else if (rest.startsWith("+")) rest = rest.slice(1).trim();

  const percent = rest.endsWith("%");
  if (percent) rest = rest.slice(0, -1).trim();

  const digits = closeUp(rest);
  if (digits === undefined) return TEXT;
  const irregular = !PLAIN.test(digits) && !GROUPED.test(digits);
  const plain = digits.replaceAll(",", "");
  const sign = negative ? "-" : "";
  if (percent) return { kind: "percent", value: `${sign}${plain.replace(/^\./u, "0.").replace(/\.$/u, "")}` };
  return { kind: "amount", amount: amountOf(`${sign}${plain}`, ownUnit ?? unit), irregular };
}

/** Take the spaces out of a number, or `undefined` where what is left is not one number. */
function closeUp(text: string): string | undefined {
  const tight = text.replace(/ ?([,.]) ?/gu, "$1");
  if (SPACE_GROUPED.test(tight)) return tight.replaceAll(" ", "");
  // A space between two digits is only closed where the separators prove that it is one number.
  const closed = tight.replaceAll(" ", "");
  if (tight !== closed && !GROUPED.test(closed)) return undefined;
  return PLAIN.test(closed) || LOOSE.test(closed) ? closed : undefined;
}

/**
 * An amount from a plain decimal string (`-?digits[.digits]`) in `unit`.
 * @throws RangeError when the string is not a plain decimal.
 */
export function amountOf(decimal: string, unit: MoneyUnit = "元"): Amount {
  const match = /^(-)?(\d*)(?:\.(\d*))?$/u.exec(decimal);
  const whole = match?.[2] ?? "";
  const fraction = match?.[3] ?? "";
  if (!match || whole + fraction === "") throw new RangeError(`Not a decimal number: ${decimal}`);
  const scale = 10n ** BigInt(fraction.length);
  const scaled = BigInt(whole + fraction) * UNIT_FEN[unit];
  const fen = (scaled + scale / 2n) / scale;
  const quantum = UNIT_FEN[unit] / scale;
  return { fen: match[1] ? -fen : fen, quantum: quantum > 0n ? quantum : 1n };
}

/** 分 as a decimal string in 元 with two decimals: `438910348n` gives `4389103.48`. */
export function formatYuan(fen: bigint): string {
  const sign = fen < 0n ? "-" : "";
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, "0");
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** 分 as people read them, in 元 with thousands separators: `4,389,103.48`. */
export function displayYuan(fen: bigint): string {
  const [whole = "", fraction = ""] = formatYuan(fen).split(".");
  return `${whole.replace(/\B(?=(?:\d{3})+$)/gu, ",")}.${fraction}`;
}
