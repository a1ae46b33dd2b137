import type { DraftBlock } from "../draft.js";
import { squeeze } from "../page/characters.js";
import type { PageBlock } from "./page-blocks.js";

/** Points within which two pages print the same line at the same height. */
const SAME_HEIGHT = 4;

/** Texts that both pages print at the same height, figures aside: running heads, page numbers, watermarks. */
export function runningTexts(page: readonly PageBlock[], next: readonly PageBlock[]): ReadonlySet<string> {
  const places = (blocks: readonly PageBlock[]) =>
    blocks.flatMap((block) => (block.kind === "text" ? [placeOf(block.block)] : []));
  const before = new Set(places(page));
  return new Set(places(next).filter((place) => before.has(place)));
}

/** Where a text stands on its page and what it says, figures aside; the same for every page that prints it. */
export function placeOf(block: DraftBlock): string {
  if (block.kind === "table") return "";
  return `${Math.round((block.bbox?.[1] ?? 0) / SAME_HEIGHT)} ${squeeze(block.text).replace(/\d+/gu, "0")}`;
}
