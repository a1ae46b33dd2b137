import { sankey } from "d3-sankey";

/** What flows meet in; `layer` counts from the left. */
export type FlowNode = { readonly id: string; readonly layer: number };
export type FlowLink = { readonly from: string; readonly to: string; readonly value: number };

export type PlacedNode = {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
};
/** `path` is the outline of the band. */
export type PlacedLink = FlowLink & { readonly path: string };

export type FlowLayout = {
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
};

/** Room, in the units of the drawing. */
export type FlowRoom = {
  readonly width: number;
  /** For the names at either side, and above. */
  readonly side: number;
  readonly top: number;
  /** Least distance of two nodes, so that their names do not meet. */
  readonly gap: number;
};

const NODE_WIDTH = 14;
/** Height of all flows together. */
const FLOWS = 260;

/** Where the nodes and bands of a flow lie: nodes keep their order in each layer, and what is nothing is left out. */
export function flowLayout(
  nodes: readonly FlowNode[],
  links: readonly FlowLink[],
  { width, side, top, gap }: FlowRoom,
): FlowLayout {
  const drawn = links.filter(({ value }) => value > 0);
  const ends = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  const there = nodes.filter(({ id }) => ends.has(id));
  if (there.length === 0) return { height: 0, nodes: [], links: [] };
  const layers = there.map(({ layer }) => layer);
  const first = Math.min(...layers);
  const most = Math.max(...layers.map((layer) => layers.filter((each) => each === layer).length));
  const height = top + FLOWS + most * gap;
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ layer }) => layer - first)
    .nodeSort(null)
    .linkSort(null)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(gap)
    .iterations(0)
    .extent([
      [side, top],
      [width - side, height - gap / 2],
    ]);
  const graph = layout({
    nodes: there.map((node) => ({ ...node })),
    links: drawn.map((link) => ({ ...link, source: link.from, target: link.to })),
  });
  for (const layer of new Set(layers)) {
    centre(
      graph.nodes.filter((node) => node.layer === layer),
      top,
      height - gap / 2,
      gap,
    );
  }
  layout.update(graph);
  const placed = new Map(graph.nodes.map(({ id, x0 = 0, x1 = 0 }) => [id, { x0, x1 }]));
  return {
    height,
    nodes: graph.nodes.map(({ id, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({ id, x0, x1, y0, y1 })),
    links: graph.links.map(({ from, to, value, y0 = 0, y1 = 0, width: wide = 0 }) => ({
      ...{ from, to, value },
      path: bandOf(placed.get(from)?.x1 ?? 0, y0, placed.get(to)?.x0 ?? 0, y1, Math.max(1, wide)),
    })),
  };
}

/** The outline of a band of one height between the middles of its ends. */
function bandOf(x0: number, y0: number, x1: number, y1: number, height: number): string {
  const [middle, half] = [(x0 + x1) / 2, height / 2];
  const upper = `M${x0},${y0 - half}C${middle},${y0 - half} ${middle},${y1 - half} ${x1},${y1 - half}`;
  return `${upper}L${x1},${y1 + half}C${middle},${y1 + half} ${middle},${y0 + half} ${x0},${y0 + half}Z`;
}

/** Set the nodes of a layer below each other, `gap` apart, in the middle between `top` and `bottom`. */
function centre(
  nodes: readonly { y0?: number | undefined; y1?: number | undefined }[],
  top: number,
  bottom: number,
  gap: number,
): void {
  const heights = nodes.map(({ y0 = 0, y1 = 0 }) => y1 - y0);
  const all = heights.reduce((sum, height) => sum + height, gap * (nodes.length - 1));
  let y = top + (bottom - top - all) / 2;
  for (const [index, node] of nodes.entries()) {
    const height = heights[index] ?? 0;
    node.y0 = y;
    node.y1 = y + height;
    y += height + gap;
  }
}
