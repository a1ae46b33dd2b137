import { displayYuan, type Message } from "@yusuan/schema";
import type { Entry } from "../document/entry.js";

/** An amount in yuan, or points, as people read them: `4,389,103.48 yuan`, `2.7 points`. */
export function quantityText(hundredths: bigint, dimension: Entry["dimension"]): Message {
  const number = displayYuan(hundredths);
  if (dimension === "money") return { en: `${number} yuan`, zh: `${number}元` };
  const short = number.replace(/\.?0+$/u, "");
  return { en: `${short} ${short === "1" ? "point" : "points"}`, zh: `${short}分` };
}
