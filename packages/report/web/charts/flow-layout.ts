import { sankey, sankeyLinkHorizontal } from "d3-sankey";

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
export type PlacedLink = FlowLink & { readonly path: string; readonly width: number };

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
  const graph = sankey<FlowNode, FlowLink>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ layer }) => layer - first)
    .nodeSort(null)
    .linkSort(null)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(gap)
    .extent([
      [side, top],
      [width - side, height - gap / 2],
    ])({
    nodes: there.map((node) => ({ ...node })),
    links: drawn.map((link) => ({ ...link, source: link.from, target: link.to })),
  });
  const pathOf = sankeyLinkHorizontal();
  return {
    height,
    nodes: graph.nodes.map(({ id, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({ id, x0, x1, y0, y1 })),
    links: graph.links.map((link) => ({
      from: link.from,
      to: link.to,
      value: link.value,
      path: pathOf(link) ?? "",
      width: Math.max(1, link.width ?? 0),
    })),
  };
}
