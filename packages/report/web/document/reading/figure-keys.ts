import { reveal } from "../../dom/reveal.js";

/** Keys that lead from a figure to its neighbours. */
const STEPS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** One stop of the tab key for each table; arrows lead on to the nearest figure in their direction. */
export function figureKeys(table: HTMLElement): void {
  const buttons = () => [...table.querySelectorAll<HTMLElement>("[data-figure]")];
  const stop = (at: HTMLElement) => {
    for (const button of buttons()) button.tabIndex = button === at ? 0 : -1;
  };
  const [first] = buttons();
  if (first) stop(first);
  table.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement && target.dataset.figure) stop(target);
  });
  table.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    const { target } = event;
    if (!step || !(target instanceof HTMLElement && target.dataset.figure)) return;
    event.preventDefault();
    const next = nearest(target, buttons(), step);
    if (!next) return;
    next.focus({ preventScroll: true });
    // Not under the header of the table, where the browser would leave it.
    for (const pane of [next.closest(".wide"), next.closest(".reading")]) {
      if (pane) reveal(pane, next);
    }
  });
}

function nearest(
  from: HTMLElement,
  others: readonly HTMLElement[],
  [across, down]: readonly [number, number],
): HTMLElement | undefined {
  // Numbers of a column end at the same place.
  const place = (element: HTMLElement) => {
    const { right, top, bottom } = element.getBoundingClientRect();
    return { x: right, y: (top + bottom) / 2 };
  };
  const start = place(from);
  let best: { readonly button: HTMLElement; readonly far: number } | undefined;
  for (const button of others) {
    const { x, y } = place(button);
    const [dx, dy] = [x - start.x, y - start.y];
    const along = dx * across + dy * down;
    if (button === from || along < 2) continue;
    // What lies straight ahead comes before what is nearer but aside.
    const far = along + 4 * Math.abs(across === 0 ? dx : dy);
    if (!best || far < best.far) best = { button, far };
  }
  return best?.button;
}
