import { html } from "../dom/element.js";

/** Height of a row in pixels, as the style sheet sets it. */
const ROW = 44;
/** Rows that are made above and below those in view. */
const MORE = 12;

/** Make only the rows of a table that are in view, and leave room for the others; all of them for print. */
export function rowsInView<T>(
  scroller: HTMLElement,
  body: HTMLTableSectionElement,
  columns: number,
  rowView: (row: T) => HTMLTableRowElement,
): { readonly show: (rows: readonly T[]) => void } {
  let rows: readonly T[] = [];
  const [above, below] = [room(columns), room(columns)];
  /** The rows that stand there, by their place. They stay as long as they are in view, so that none loses the focus. */
  const made = new Map<number, HTMLTableRowElement>();
  body.replaceChildren(above.row, below.row);
  const draw = (from: number, to: number) => {
    for (const [at, view] of made) {
      if (at >= from && at < to) continue;
      view.remove();
      made.delete(at);
    }
    let next = below.row;
    for (let at = to - 1; at >= from; at -= 1) {
      const row = rows[at];
      if (row === undefined) continue;
      const view = made.get(at) ?? rowView(row);
      if (!made.has(at)) {
        view.setAttribute("aria-rowindex", String(at + 2));
        made.set(at, view);
        next.before(view);
      }
      next = view;
    }
    above.hold(from);
    below.hold(rows.length - to);
  };
  /** The rows in view and some more; with a row that has the focus also those around it. */
  const update = (focused?: number) => {
    const top = Math.floor(scroller.scrollTop / ROW);
    const bottom = top + Math.ceil(scroller.clientHeight / ROW);
    const first = Math.max(0, Math.min(top, focused ?? top) - MORE);
    // Even, so that the stripes of the rows stay where they are.
    const from = 2 * Math.floor(Math.min(first, rows.length) / 2);
    draw(from, Math.min(rows.length, Math.max(bottom, focused ?? bottom) + MORE + 2));
  };
  scroller.addEventListener("scroll", () => update());
  // A key that is held goes from row to row before the list is told that it was scrolled.
  body.addEventListener("focusin", ({ target }) => {
    for (const [at, view] of made) if (target instanceof Node && view.contains(target)) update(at);
  });
  addEventListener("resize", () => update());
  addEventListener("beforeprint", () => draw(0, rows.length));
  addEventListener("afterprint", () => update());
  return {
    show: (found) => {
      rows = found;
      for (const view of made.values()) view.remove();
      made.clear();
      update();
    },
  };
}

/** A row that holds the place of others. */
function room(columns: number): {
  readonly row: HTMLTableRowElement;
  readonly hold: (rows: number) => void;
} {
  const cell = html("td", { colspan: columns });
  const row = html("tr", { class: "room", "aria-hidden": "true" }, cell);
  return {
    row,
    hold: (rows) => {
      cell.style.height = `${rows * ROW}px`;
      row.hidden = rows === 0;
    },
  };
}
