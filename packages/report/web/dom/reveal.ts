const MARGIN = 24;

/** Scroll a pane, and only that, until an element is well within it; nothing moves where it is already. */
export function reveal(pane: Element, target: Element): void {
  const [outer, inner] = [pane.getBoundingClientRect(), target.getBoundingClientRect()];
  const by = (low: number, high: number, from: number, to: number) =>
    from >= low + MARGIN && to <= high - MARGIN ? 0 : (from + to) / 2 - (low + high) / 2;
  pane.scrollBy({
    top: by(outer.top, outer.bottom, inner.top, inner.bottom),
    left: by(outer.left, outer.right, inner.left, inner.right),
  });
}
