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
  let shown = "";
  const draw = (from: number, to: number) => {
    const key = `${from} ${to}`;
    if (key === shown) return;
    shown = key;
    body.replaceChildren(
      room(from, columns),
      ...rows.slice(from, to).map((row, index) => {
        const view = rowView(row);
        view.setAttribute("aria-rowindex", String(from + index + 2));
        return view;
      }),
      room(rows.length - to, columns),
    );
  };
  const update = () => {
    const first = Math.floor(scroller.scrollTop / ROW) - MORE;
    // Even, so that the stripes of the rows stay where they are.
    const from = 2 * Math.floor(Math.min(Math.max(0, first), rows.length) / 2);
    draw(from, Math.min(rows.length, from + Math.ceil(scroller.clientHeight / ROW) + 2 * MORE + 2));
  };
  scroller.addEventListener("scroll", update);
  addEventListener("resize", update);
  addEventListener("beforeprint", () => draw(0, rows.length));
  addEventListener("afterprint", update);
  return {
    show: (found) => {
      rows = found;
      shown = "";
      update();
    },
  };
}

function room(rows: number, columns: number): HTMLTableRowElement {
  const cell = html("td", { colspan: columns });
  const row = html("tr", { class: "room", "aria-hidden": "true" }, cell);
  cell.style.height = `${rows * ROW}px`;
  row.hidden = rows === 0;
  return row;
}
