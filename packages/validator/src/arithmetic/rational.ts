/** An exact fraction; the denominator is positive. */
export type Rational = { readonly num: bigint; readonly den: bigint };

export const ZERO: Rational = { num: 0n, den: 1n };
export const HUNDRED: Rational = { num: 100n, den: 1n };

/** A plain decimal string (`-?digits[.digits]`) as a fraction; zero where it is none. */
export function rational(decimal: string): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(decimal);
  if (!match) return ZERO;
  const fraction = match[3] ?? "";
  const num = BigInt(`${match[2]}${fraction}`);
  return { num: match[1] === "-" ? -num : num, den: 10n ** BigInt(fraction.length) };
}

export function ofWhole(value: bigint): Rational {
  return { num: value, den: 1n };
}

export function plus(a: Rational, b: Rational): Rational {
  return reduced(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { num: -b.num, den: b.den });
}

export function times(a: Rational, b: Rational): Rational {
  return reduced(a.num * b.num, a.den * b.den);
}

/** `a / b`, or nothing where b is zero. */
export function over(a: Rational, b: Rational): Rational | undefined {
  if (b.num === 0n) return undefined;
  const sign = b.num < 0n ? -1n : 1n;
  return reduced(a.num * b.den * sign, a.den * b.num * sign);
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.num * b.den - b.num * a.den;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export function least(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

export function greatest(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

/** Rounded half away from zero to a number of decimals, as a decimal string with all of them. */
export function toFixed({ num, den }: Rational, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const size = (num < 0n ? -num : num) * scale;
  const digits = ((2n * size + den) / (2n * den)).toString().padStart(decimals + 1, "0");
  const sign = num < 0n && /[1-9]/u.test(digits) ? "-" : "";
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** As people read it: at most two decimals, none that are zero. */
export function show(value: Rational): string {
  const text = toFixed(value, 2);
  return text.replace(/\.?0+$/u, "");
}

/** How many decimals a decimal string has. */
export function decimalsOf(decimal: string): number {
  const point = decimal.indexOf(".");
  return point < 0 ? 0 : decimal.length - point - 1;
}

/** The values that a printed decimal stands for: half a unit of its last place to either side. */
export function roundingOf(decimal: string): { readonly low: Rational; readonly high: Rational } {
  const value = rational(decimal);
  const half = { num: 1n, den: 2n * 10n ** BigInt(decimalsOf(decimal)) };
  return { low: minus(value, half), high: plus(value, half) };
}

function reduced(num: bigint, den: bigint): Rational {
  let a = num < 0n ? -num : num;
  let b = den;
  while (b !== 0n) [a, b] = [b, a % b];
  return a <= 1n ? { num, den } : { num: num / a, den: den / a };
}
