import type { Look } from "./items.js";
import { attribute, type Element } from "./parse.js";

/** Elements that show nothing of their text, or text that belongs to a form to fill in. */
const OMITTED = new Set(
  "head script style template noscript title meta link xml svg math object applet embed audio video canvas input select textarea button datalist map noframes noembed rp param source track".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const BOLD = new Set(["b", "strong", "th"]);
const POINTS_PER_PIXEL = 0.75;

export function isOmitted(element: Element): boolean {
  return OMITTED.has(element.tagName);
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/** How the text in an element is set that stands in text set like `outer`. */
export function lookIn(element: Element, outer: Look): Look {
  const heading = /^h([1-6])$/u.exec(element.tagName)?.[1];
  const bold = BOLD.has(element.tagName);
  const kept = element.tagName === "pre" || element.tagName === "listing";
  const plain = element.attrs.length === 0 && element.tagName !== "center";
  if (plain && heading === undefined && !bold && !kept) return outer;
  const style = tightStyle(element);
  const align = /(?:^|;)text-align:(\w+)/u.exec(style)?.[1] ?? attribute(element, "align")?.toLowerCase();
  const weight = /(?:^|;)font-weight:(\w+)/u.exec(style)?.[1];
  const white = /(?:^|;)white-space:(\w+)/u.exec(style)?.[1];
  const size = sizeIn(style) ?? outer.size;
  const aligned = isBlock(element) && element.tagName !== "table" ? align : undefined;
  return {
    ...(heading === undefined
      ? outer.level !== undefined && { level: outer.level }
      : { level: Number(heading) }),
    ...(size !== undefined && { size }),
    centred: element.tagName === "center" || (aligned === undefined ? outer.centred : aligned === "center"),
    bold: weight === undefined ? outer.bold || bold : weight === "bold" || Number(weight) >= 600,
    kept: white === undefined ? outer.kept || kept : white === "pre",
  };
}

/** A length in CSS pixels from an attribute or the style; undefined where it is told otherwise or not. */
export function pixels(element: Element, name: "width" | "height"): number | undefined {
  const inStyle = new RegExp(`(?:^|;)${name}:(\\d{1,6}(?:\\.\\d{1,6})?)(px|pt)`, "u").exec(
    tightStyle(element),
  );
  if (inStyle) return Number(inStyle[1]) / (inStyle[2] === "pt" ? POINTS_PER_PIXEL : 1);
  const plain = /^\s*(\d{1,6})(?:\.\d+)?\s*(?:px)?\s*$/u.exec(attribute(element, name) ?? "")?.[1];
  return plain === undefined ? undefined : Number(plain);
}

function sizeIn(style: string): number | undefined {
  const found = /(?:^|;)font-size:(\d{1,3}(?:\.\d{1,4})?)(pt|px)/u.exec(style);
  return found ? Number(found[1]) * (found[2] === "px" ? POINTS_PER_PIXEL : 1) : undefined;
}

/** The style that an element has by itself, without white space, in lower case. */
export function tightStyle(element: Element): string {
  return (attribute(element, "style") ?? "").replace(/\s+/gu, "").toLowerCase();
}
