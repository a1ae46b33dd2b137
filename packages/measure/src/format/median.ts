/**
 * The middle of the values, or of an even number of them the mean of the middle two.
 * @throws RangeError when there is none.
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new RangeError("No values");
  return (lower + upper) / 2;
}
