import { toHalfWidth } from "@yusuan/schema";
import { squeeze } from "../text.js";

/** The depth an ordinal stands for: 一、 is 1, （一） 2, 1. 3, （1） 4, 其中： 5; 0 for none. */
export type Depth = 0 | 1 | 2 | 3 | 4 | 5;

const ORDINALS: readonly (readonly [Depth, RegExp])[] = [
  [1, /^[一二三四五六七八九十]{1,3}[、.,:]/u],
  [2, /^\([一二三四五六七八九十]{1,3}\)[、.,:]?/u],
  [3, /^\d{1,2}[、.,:](?!\d)/u],
  [4, /^\(\d{1,2}\)[、.,:]?/u],
  [3, /^[①②③④⑤⑥⑦⑧⑨⑩]/u],
];

const OF_WHICH = /^其中[::]?/u;

/** A label without its ordinals and spaces, and the depth they stand for. */
export function readLabel(label: string): {
  readonly name: string;
  readonly depth: Depth;
  readonly ofWhich: boolean;
} {
  let rest = squeeze(label);
  let depth: Depth = 0;
  let ofWhich = false;
  // 其中： and an ordinal may stand together, in either order.
  for (let turn = 0; turn < 2; turn += 1) {
    const plain = toHalfWidth(rest);
    const which = OF_WHICH.exec(plain);
    if (which && rest.length > which[0].length) {
      rest = rest.slice(which[0].length);
      ofWhich = true;
      if (depth === 0) depth = 5;
      continue;
    }
    const found = ORDINALS.find(([, pattern]) => pattern.test(plain));
    if (!found) break;
    rest = rest.slice(found[1].exec(plain)?.[0].length ?? 0);
    depth = found[0];
  }
  return { name: rest, depth, ofWhich };
}
