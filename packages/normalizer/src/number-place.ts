import type { TextBlock } from "@yusuan/schema";

type Box = NonNullable<TextBlock["bbox"]>;

/** The box of the numbers that are printed from `start` to before `end` of a block's text; undefined where none is known. */
export function numberBox(numbers: TextBlock["numbers"], start: number, end: number): Box | undefined {
  const [first, ...others] = (numbers ?? []).filter((number) => number.start < end && number.end > start);
  if (!first) return undefined;
  return others.reduce<Box>(
    ([x0, y0, x1, y1], { bbox }) => [
      Math.min(x0, bbox[0]),
      Math.min(y0, bbox[1]),
      Math.max(x1, bbox[2]),
      Math.max(y1, bbox[3]),
    ],
    [...first.bbox],
  );
}
