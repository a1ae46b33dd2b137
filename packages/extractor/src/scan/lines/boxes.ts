/** A box in pixels; right and bottom are the first pixels outside. */
export type PixelBox = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Ink that hangs together: a digit, a stroke or a whole character. */
export type InkPart = PixelBox & { readonly area: number };

export function heightOf({ top, bottom }: PixelBox): number {
  return bottom - top;
}

export function widthOf({ left, right }: PixelBox): number {
  return right - left;
}

/** The smallest box around all; an empty one for none. */
export function around(boxes: readonly PixelBox[]): PixelBox {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return boxes.length > 0 ? { left, top, right, bottom } : { left: 0, top: 0, right: 0, bottom: 0 };
}

/** The value below which the given share of the weight lies. */
export function weightedQuantile(
  values: readonly { readonly value: number; readonly weight: number }[],
  share: number,
): number {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let passed = 0;
  for (const { value, weight } of sorted) {
    passed += weight;
    if (passed >= share * total) return value;
  }
  return 0;
}

/** Whether ink is no more than a dash or minus; the Chinese numeral one and longer dashes are wider. */
export function isDash(box: PixelBox, letter: number): boolean {
  const [high, wide] = [heightOf(box), widthOf(box)];
  return high <= 0.22 * letter && wide >= 2 * high && wide >= 0.3 * letter && wide <= 0.8 * letter;
}
