import type { Scale } from "./scale.js";

/** A stretch of a bar, in percent of its width. */
export type Stretch = { readonly x: number; readonly width: number };

/** The bar of an amount: from zero to it, to either side. */
export function barOf(value: number, { at }: Scale): Stretch {
  const [from, to] = [at(Math.min(0, value)), at(Math.max(0, value))];
  return { x: from, width: to - from };
}

/**
 * Parts one after another from zero, in their order; null where nothing can be drawn of a part, for it is absent or
 * negative.
 */
export function stackOf(values: readonly (number | null)[], { at }: Scale): readonly (Stretch | null)[] {
  let sum = 0;
  return values.map((value) => {
    if (value === null || value < 0) return null;
    const x = at(sum);
    sum += value;
    return { x, width: at(sum) - x };
  });
}
