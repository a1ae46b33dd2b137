import type { BBox } from "@yusuan/schema";
import { svg } from "../../dom/element.js";

/** A box on a page, in points, a little wider than what stands in it. */
export function boxOn([x0, y0, x1, y1]: BBox, margin: number, attributes: Readonly<Record<string, string>>) {
  return svg("rect", {
    x: x0 - margin,
    y: y0 - margin,
    width: Math.max(1, x1 - x0) + 2 * margin,
    height: Math.max(1, y1 - y0) + 2 * margin,
    rx: 1.5,
    ...attributes,
  });
}

/** A layer of boxes over a page, drawn in its points. */
export function layer(className: string, width: number, height: number): SVGSVGElement {
  return svg("svg", { class: className, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" });
}
