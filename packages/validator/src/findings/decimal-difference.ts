import { decimalsOf, minus, rational, toFixed } from "../arithmetic/rational.js";

/** The difference of two decimal strings, exact, with the decimals of the finer one: `95.13` less `90.1` is `5.03`. */
export function decimalDifference(minuend: string, subtrahend: string): string {
  const decimals = Math.max(decimalsOf(minuend), decimalsOf(subtrahend));
  return toFixed(minus(rational(minuend), rational(subtrahend)), decimals);
}
