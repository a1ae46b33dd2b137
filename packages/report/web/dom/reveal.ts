const MARGIN = 24;

/** Scroll a pane, and only that, until an element is well within it; nothing moves where it is already. */
export function reveal(pane: Element, target: Element): void {
  const [outer, inner] = [pane.getBoundingClientRect(), target.getBoundingClientRect()];
  pane.scrollBy({
    top: distance(outer.top + headerOver(pane, target), outer.bottom, inner.top, inner.bottom, "middle"),
    left: distance(outer.left, outer.right, inner.left, inner.right, "edge"),
  });
}

/** Height of the header that stays at the top of a table's pane, over what it scrolls. */
function headerOver(pane: Element, target: Element): number {
  const header = pane.querySelector(":scope > table > thead");
  return header && !header.contains(target) ? header.getBoundingClientRect().height : 0;
}

/** How far to scroll so that `from` to `to` lies within `low` to `high`: to its middle, or just over its edge. */
export function distance(
  low: number,
  high: number,
  from: number,
  to: number,
  where: "middle" | "edge",
): number {
  if (from >= low + MARGIN && to <= high - MARGIN) return 0;
  if (where === "middle") return (from + to) / 2 - (low + high) / 2;
  return from < low + MARGIN ? from - low - MARGIN : Math.min(to - high + MARGIN, from - low - MARGIN);
}

/** Bring an element to the top of its pane; where the panes stand below one another, the page goes to the pane. */
export function toTop(target: Element): void {
  const pane = target.closest(".scroller, .reading");
  if (!pane) return;
  pane.scrollBy({ top: target.getBoundingClientRect().top - pane.getBoundingClientRect().top - 4 });
  pane.scrollIntoView({ block: "nearest" });
}
