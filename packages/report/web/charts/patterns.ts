import { svg } from "../dom/element.js";

/** How areas are told apart without colour: plain, then by what is drawn on them. */
const LINES: readonly (readonly string[])[] = [
  [],
  ["M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4"],
  ["M2,2 h0.01 M6,6 h0.01"],
  ["M-2,6 l4,4 M0,0 l8,8 M6,-2 l4,4"],
  ["M0,4 h8 M4,0 v8"],
];
/** What no line of the document explains. */
const UNEXPLAINED = "unexplained";

export type Fill = number | typeof UNEXPLAINED;

/** The patterns that fills name; they have to stand once on a page. */
export function patterns(): SVGSVGElement {
  const plain = LINES.map((paths, index) => pattern(`fill-${index}`, `series-${index}`, paths));
  const unexplained = pattern(`fill-${UNEXPLAINED}`, UNEXPLAINED, ["M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4"]);
  const defs = svg("defs", {}, ...plain, unexplained);
  return svg("svg", { class: "patterns", width: 0, height: 0, "aria-hidden": "true" }, defs);
}

/** The `fill` of a series; more than there are patterns begin again. */
export function fillOf(fill: Fill): string {
  return `url(#fill-${typeof fill === "number" ? fill % LINES.length : fill})`;
}

function pattern(id: string, name: string, paths: readonly string[]): SVGPatternElement {
  return svg(
    "pattern",
    { id, class: `pattern ${name}`, width: 8, height: 8, patternUnits: "userSpaceOnUse" },
    svg("rect", { width: 8, height: 8 }),
    ...paths.map((d) => svg("path", { d })),
  );
}

/** A small square with the fill of a series, for beside its name. */
export function swatch(fill: Fill): SVGSVGElement {
  const square = svg("rect", { x: 0.5, y: 0.5, width: 13, height: 13, class: "mark", fill: fillOf(fill) });
  return svg("svg", { class: "swatch", width: 14, height: 14, "aria-hidden": "true" }, square);
}
