/** A decimal string with its thousands parted: `-9000.00` gives `−9,000.00`. */
export function grouped(decimal: string): string {
  const [whole = "", rest] = decimal.replace(/^-/u, "").split(".");
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return `${decimal.startsWith("-") ? "−" : ""}${parted}${rest === undefined ? "" : `.${rest}`}`;
}

/**
 * Whether a printed number is the same as a decimal string, whatever its separators and its zeros at the end.
 * @param unit that of the decimal string; a number that is printed with it is no other one
 */
export function saysTheSame(printed: string, decimal: string, unit = ""): boolean {
  const plain = (text: string) =>
    text
      .replace(/[\s,，]/gu, "")
      .replace(/^[−－]/u, "-")
      .replace(/(\.\d*?)0+$/u, "$1")
      .replace(/\.$/u, "");
  const bare = unit !== "" && printed.endsWith(unit) ? printed.slice(0, -unit.length) : printed;
  return plain(bare) === plain(decimal);
}

/** A number as a text prints it, its separators with it; with its thousands parted where the text does not hold it. */
export function asPrinted(text: string, decimal: string): string {
  const numbers = text.match(/[-−－]?\d[\d,，]*(?:\.\d+)?/gu) ?? [];
  return numbers.find((number) => saysTheSame(number, decimal)) ?? grouped(decimal);
}

/** A decimal string in 元 as 万元 with two decimals, halves away from zero: `4389103.48` gives `438.91`. */
export function inTenThousands(yuan: string): string {
  const isNegative = yuan.startsWith("-");
  const [whole = "", fraction = ""] = yuan.replace(/^-/u, "").split(".");
  const cents = BigInt(`${whole}${fraction.padEnd(2, "0").slice(0, 2)}`);
  const hundredths = (cents + 5_000n) / 10_000n;
  const digits = hundredths.toString().padStart(3, "0");
  const text = grouped(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
  return isNegative && hundredths !== 0n ? `−${text}` : text;
}
