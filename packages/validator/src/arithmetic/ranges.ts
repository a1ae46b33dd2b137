const PLACES = 6;
const ONE = 10n ** BigInt(PLACES);

/** What a printed number may stand for, in millionths: one unit in its last place to either side. */
export type Range = { readonly low: bigint; readonly high: bigint };

/** A decimal string in millionths; digits beyond them are cut off. */
export function millionths(decimal: string): bigint {
  const negative = decimal.startsWith("-");
  const [whole = "0", fraction = ""] = decimal.replace("-", "").split(".");
  const value = BigInt(whole) * ONE + BigInt(fraction.slice(0, PLACES).padEnd(PLACES, "0"));
  return negative ? -value : value;
}

export function rangeOf(value: string, precision: string | undefined): Range {
  const [middle, unit] = [millionths(value), millionths(precision ?? "0")];
  return { low: middle - unit, high: middle + unit };
}

export function minus(a: Range, b: Range): Range {
  return { low: a.low - b.high, high: a.high - b.low };
}

export function plus(a: Range, b: Range): Range {
  return { low: a.low + b.low, high: a.high + b.high };
}

export function meet(a: Range, b: Range): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** How far from zero. */
export function size({ low, high }: Range): Range {
  if (low >= 0n) return { low, high };
  return high <= 0n ? { low: -high, high: -low } : { low: 0n, high: high > -low ? high : -low };
}

/** Part of a whole in percent; undefined where the whole may be nothing. Neither is negative. */
export function percent(part: Range, whole: Range): Range | undefined {
  if (whole.low <= 0n) return undefined;
  const low = part.low > 0n ? part.low : 0n;
  return { low: (low * 100n * ONE) / whole.high, high: (part.high * 100n * ONE) / whole.low + 1n };
}

/** The middle of a range as a decimal with two places, to be shown. */
export function shown({ low, high }: Range): string {
  const middle = (low + high) / 2n;
  const hundredths = (middle < 0n ? -middle : middle) + ONE / 200n;
  const digits = (hundredths / (ONE / 100n)).toString().padStart(3, "0");
  return `${middle < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
