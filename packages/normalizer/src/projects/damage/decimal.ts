import { toHalfWidth } from "@yusuan/schema";

/** A printed number and the unit printed with it. */
type PrintedDecimal = { readonly value: string; readonly unit?: string };

/** Read `10`, `98. 00`, `7. 5分`, `98.5%`: a number with the spaces that OCR leaves in it. Undefined where the text is none. */
export function decimalOf(text: string): PrintedDecimal | undefined {
  if (text.length > 40) return undefined;
  const tight = toHalfWidth(text)
    .replace(/\s*([.,%分])\s*/gu, "$1")
    .trim();
  const match = /^([+-]?)(\d+(?:,\d{3})*)(?:\.(\d*))?(%|分)?$/u.exec(tight);
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", unit] = match;
  const value = `${sign === "-" ? "-" : ""}${whole.replaceAll(",", "")}${fraction === "" ? "" : `.${fraction}`}`;
  return { value, ...(unit !== undefined && { unit }) };
}

const PLACES = 6;

/** A decimal string as a whole number of millionths, to add and compare. */
export function scaled(decimal: string): bigint {
  const [whole = "0", fraction = ""] = decimal.replace("-", "").split(".");
  const digits = BigInt(whole + fraction.slice(0, PLACES).padEnd(PLACES, "0"));
  return decimal.startsWith("-") ? -digits : digits;
}
