import { type Child, svg } from "../dom/element.js";
import { type FlowLink, type FlowNode, flowLayout, type PlacedLink, type PlacedNode } from "./flow-layout.js";
import { type Fill, fillOf } from "./patterns.js";

/** A node of a drawn flow: its name in lines that fit, and its amount. */
export type FlowMark = FlowNode & {
  readonly fill: Fill;
  readonly isMarked: boolean;
  readonly side: "left" | "middle" | "right";
  readonly name: readonly Child[];
  readonly told: Child;
};

const ROOM = { width: 980, side: 236, top: 56, gap: 40 };
const LINE = 16;

/** A flow from left to right, its names and amounts beside the nodes. */
export function flowView(marks: readonly FlowMark[], links: readonly FlowLink[]): SVGSVGElement {
  const layout = flowLayout(marks, links, ROOM);
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const isUnexplained = ({ from, to }: PlacedLink): boolean =>
    [from, to].some((id) => byId.get(id)?.fill === "unexplained");
  return svg(
    "svg",
    { class: "flow", viewBox: `0 0 ${ROOM.width} ${layout.height}`, role: "group" },
    ...layout.links.map((link) =>
      svg("path", {
        class: "band",
        d: link.path,
        ...(isUnexplained(link) && { class: "band unexplained", fill: fillOf("unexplained") }),
        "aria-hidden": "true",
      }),
    ),
    ...layout.nodes.map((node) => {
      const mark = byId.get(node.id);
      return mark && nodeView(node, mark);
    }),
  );
}

function nodeView({ x0, x1, y0, y1 }: PlacedNode, mark: FlowMark): SVGGElement {
  const { side, name, told, fill, isMarked } = mark;
  const lines = [...name, told];
  const anchor = side === "left" ? "end" : side === "right" ? "start" : "middle";
  const x = side === "left" ? x0 - 8 : side === "right" ? x1 + 8 : (x0 + x1) / 2;
  const middle = side === "middle" ? y0 - 8 - (lines.length * LINE) / 2 : (y0 + y1) / 2;
  const top = middle - ((lines.length - 1) * LINE) / 2;
  return svg(
    "g",
    {},
    svg("rect", {
      class: isMarked ? "mark contradicted" : "mark",
      x: x0,
      y: y0,
      width: x1 - x0,
      height: Math.max(1, y1 - y0),
      fill: fillOf(fill),
    }),
    svg(
      "text",
      { "text-anchor": anchor, "dominant-baseline": "middle" },
      ...lines.map((line, index) => svg("tspan", { x, y: top + index * LINE }, line)),
    ),
  );
}
