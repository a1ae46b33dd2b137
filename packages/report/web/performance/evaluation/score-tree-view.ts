import type { ScoreNode } from "../../../src/contract/performance-data.js";
import { html } from "../../dom/element.js";
import { label, say } from "../../language/language.js";
import { allNodes, innerNodes, type TreeRow, treeMove, treeRows } from "../model/tree-rows.js";
import type { FindingsById } from "../parts/findings-of.js";
import { columnHeader } from "../parts/section.js";
import { SAID } from "../words.js";
import { treeRowView } from "./tree-row-view.js";

/** The scored indicators as a tree that opens and closes, by pointer and by keyboard. */
export function scoreTreeView(root: ScoreNode, findings: FindingsById): HTMLElement {
  const inner = innerNodes(root);
  let open: ReadonlySet<string> = new Set(inner);
  let rows: readonly TreeRow[] = [];
  let current = root.id;
  const views = new Map<string, HTMLTableRowElement>();
  const body = html("tbody");
  /** Of all rows and links only those of the current row are reached by Tab. */
  const makeCurrent = (key: string) => {
    current = key;
    for (const [each, view] of views) {
      view.tabIndex = each === key ? 0 : -1;
      for (const link of view.querySelectorAll("a")) link.tabIndex = view.tabIndex;
    }
  };
  const draw = () => {
    rows = treeRows(root, open);
    views.clear();
    for (const row of rows) views.set(row.key, treeRowView(row, findings));
    body.replaceChildren(...views.values());
    makeCurrent(views.has(current) ? current : root.id);
  };
  const toggle = (key: string) => {
    open = open.has(key) ? new Set([...open].filter((each) => each !== key)) : new Set([...open, key]);
    draw();
    views.get(key)?.focus();
  };
  const keyAt = ({ target }: Event) =>
    target instanceof Element ? (target.closest("tr")?.dataset.key ?? undefined) : undefined;
  body.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnRow = event.target instanceof HTMLTableRowElement;
    if (!isOnRow && (event.key === "Enter" || event.key === " ")) return;
    const move = treeMove(rows, keyAt(event) ?? current, event.key);
    if (!move) return;
    event.preventDefault();
    if (move.toggle !== undefined) toggle(move.toggle);
    if (move.to === undefined) return;
    makeCurrent(move.to);
    views.get(move.to)?.focus();
  });
  body.addEventListener("focusin", (event) => {
    const key = keyAt(event);
    if (key !== undefined && key !== current) makeCurrent(key);
  });
  body.addEventListener("click", (event) => {
    const key = keyAt(event);
    const isOnLink = event.target instanceof Element && event.target.closest("a");
    const row = rows.find((each) => each.key === key);
    if (row && row.open !== undefined && !isOnLink) toggle(row.key);
  });
  draw();
  const all = html("button", { type: "button" }, say(SAID.openAll));
  const none = html("button", { type: "button" }, say(SAID.closeAll));
  for (const [button, ids] of [
    [all, allNodes(root)],
    [none, inner],
  ] as const) {
    button.addEventListener("click", () => {
      open = new Set(ids);
      draw();
    });
  }
  const headers = [
    columnHeader(SAID.indicator),
    columnHeader(SAID.fullMark, "number"),
    columnHeader(SAID.score, "number"),
    columnHeader(SAID.share),
    columnHeader(SAID.sum),
  ];
  const table = html("table", { role: "treegrid" }, html("thead", {}, html("tr", {}, ...headers)), body);
  return html(
    "div",
    {},
    html("p", { class: "tree-tools" }, all, " ", none),
    html("div", { class: "part-table tree" }, label(table, { "aria-label": SAID.tree })),
  );
}
