/** Change how wide the pages are; what is lit in the pane, or else its middle, stays where it is. */
export function zoomAbout(scroller: HTMLElement, zoom: number): void {
  const pane = scroller.getBoundingClientRect();
  const lit = [...scroller.querySelectorAll("svg.lights rect")].find((light) => {
    const { top, bottom, left, right } = light.getBoundingClientRect();
    return top >= pane.top && bottom <= pane.bottom && left >= pane.left && right <= pane.right;
  });
  const [x, y] = middleOf(lit?.getBoundingClientRect() ?? pane);
  const papers = [...scroller.querySelectorAll(".paper")];
  const paper = lit?.closest(".paper") ?? papers.find((each) => each.getBoundingClientRect().bottom >= y);
  const before = paper?.getBoundingClientRect();
  scroller.style.setProperty("--zoom", String(zoom));
  if (!paper || !before) return;
  const after = paper.getBoundingClientRect();
  scroller.scrollBy({
    left: after.left - x + ((x - before.left) / before.width) * after.width,
    top: after.top - y + ((y - before.top) / before.height) * after.height,
  });
}

function middleOf({ left, right, top, bottom }: DOMRect): readonly [x: number, y: number] {
  return [(left + right) / 2, (top + bottom) / 2];
}
