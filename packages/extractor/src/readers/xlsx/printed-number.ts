/** A number as it is printed, in plain digits; undefined where it is none, or a share or a date. */
export function printedNumber(text: string): string | undefined {
  const plain = text.replace(/[\s,，¥￥$]/gu, "");
  const [, inner] = /^\((\d[\d.]*)\)$/u.exec(plain) ?? [];
  const number = inner === undefined ? plain : `-${inner}`;
  return /^-?\d+(?:\.\d+)?$/u.test(number) ? shortened(number) : undefined;
}

/** The decimal text of a stored number to the 15 digits that spreadsheet programs keep, without an exponent. */
export function storedNumber(value: number): string | undefined {
  const kept = Number(value.toPrecision(15));
  if (!Number.isFinite(kept)) return undefined;
  const [, sign = "", whole = "", fraction = "", power = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(String(kept)) ?? [];
  if (whole === "") return undefined;
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  const padded = point <= 0 ? `${"0".repeat(1 - point)}${digits}` : digits.padEnd(point, "0");
  const at = point <= 0 ? 1 : point;
  return shortened(`${sign}${padded.slice(0, at)}.${padded.slice(at)}`);
}

/** Without zeros that say nothing. */
function shortened(number: string): string {
  const negative = number.startsWith("-");
  const [whole = "", fraction = ""] = number.replace("-", "").split(".");
  const left = whole.replace(/^0+(?=\d)/u, "");
  const right = fraction.replace(/0+$/u, "");
  const plain = right === "" ? left : `${left}.${right}`;
  return negative && plain !== "0" ? `-${plain}` : plain;
}
