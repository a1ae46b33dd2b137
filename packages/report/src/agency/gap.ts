import { amountOf, formatYuan } from "@yusuan/schema";

/** A printed amount with what one unit in its last place is worth, both in 元. */
export type Printed = { readonly value: string; readonly precision: string };

/**
 * Whole less parts in 元; null where they agree, which they do as long as every printed amount is rounded by at most
 * half a unit of its last place.
 */
export function gapOf(whole: Printed, parts: readonly Printed[]): string | null {
  const difference = parts.reduce((rest, { value }) => rest - amountOf(value).fen, amountOf(whole.value).fen);
  const rounding = [whole, ...parts].reduce((sum, { precision }) => sum + amountOf(precision).fen, 0n);
  const isRounding = 2n * (difference < 0n ? -difference : difference) <= rounding;
  return isRounding ? null : formatYuan(difference);
}
