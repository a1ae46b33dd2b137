/**
 * `part` of `whole` in percent with two decimals, halves rounded away from zero: `percentOf(1n, 8n)` is `12.50`. Exact
 * at any size; null where `whole` is zero.
 */
export function percentOf(part: bigint, whole: bigint): string | null {
  if (whole === 0n) return null;
  const isNegative = part < 0n !== whole < 0n && part !== 0n;
  const [top, bottom] = [absolute(part), absolute(whole)];
  const hundredths = (2n * top * 10_000n + bottom) / (2n * bottom);
  const digits = hundredths.toString().padStart(3, "0");
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return isNegative && hundredths !== 0n ? `-${text}` : text;
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
