import type { Item } from "./items.js";

/**
 * The items of a page with those last that lead to other pages: lines of links, and links below one another. They stand
 * where a document has its cover, and are none of it.
 */
export function navigationLast(items: readonly Item[]): readonly Item[] {
  const leads = items.map((item, index) => {
    if (item.kind !== "line" || item.look.level !== undefined) return false;
    if (item.leads !== "maybe") return item.leads === "surely";
    return [items[index - 1], items[index + 1]].some((beside) => beside?.kind === "line" && beside.leads);
  });
  return [...items.filter((_, index) => !leads[index]), ...items.filter((_, index) => leads[index])];
}
