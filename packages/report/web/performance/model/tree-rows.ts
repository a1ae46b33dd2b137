import type { ScoreNode } from "../../../src/contract/performance-data.js";

/** A row of the tree: a node, or what is told of a leaf that is open. */
export type TreeRow = {
  readonly key: string;
  readonly node: ScoreNode;
  readonly isDetail: boolean;
  /** From 1. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** Undefined where nothing can be opened. */
  readonly open: boolean | undefined;
  readonly parent: string | undefined;
};

/** The rows that are to be seen when the nodes of `open` are open. */
export function treeRows(root: ScoreNode, open: ReadonlySet<string>): readonly TreeRow[] {
  return rowsOf([root], open, 1, undefined);
}

function rowsOf(
  nodes: readonly ScoreNode[],
  open: ReadonlySet<string>,
  level: number,
  parent: string | undefined,
): readonly TreeRow[] {
  return nodes.flatMap((node, index): readonly TreeRow[] => {
    const isOpen = open.has(node.id);
    const place = { level, position: index + 1, siblings: nodes.length, parent };
    const row = { key: node.id, node, isDetail: false, ...place, open: canOpen(node) ? isOpen : undefined };
    if (!isOpen || !canOpen(node)) return [row];
    if (node.children.length > 0) return [row, ...rowsOf(node.children, open, level + 1, node.id)];
    const detail = { level: level + 1, position: 1, siblings: 1, parent: node.id, open: undefined };
    return [row, { key: `${node.id} told`, node, isDetail: true, ...detail }];
  });
}

function canOpen({ children, rule, performance, mentions, findings }: ScoreNode): boolean {
  return (
    children.length > 0 ||
    rule !== undefined ||
    performance !== undefined ||
    mentions.length > 0 ||
    findings.length > 0
  );
}

/** Ids of all nodes that have children. */
export function innerNodes(node: ScoreNode): readonly string[] {
  return node.children.length === 0 ? [] : [node.id, ...node.children.flatMap(innerNodes)];
}

/** Ids of all nodes. */
export function allNodes(node: ScoreNode): readonly string[] {
  return [node.id, ...node.children.flatMap(allNodes)];
}

/** What a key does in the tree: another row to go to, or a row to open or close. */
type TreeMove = { readonly to?: string; readonly toggle?: string };

/** Arrows, Home and End as in a tree of files; Enter and Space open and close. */
export function treeMove(rows: readonly TreeRow[], current: string, key: string): TreeMove | undefined {
  const at = rows.findIndex((row) => row.key === current);
  const row = rows[at];
  if (!row) return undefined;
  const go = (to: TreeRow | undefined): TreeMove => (to ? { to: to.key } : {});
  switch (key) {
    case "ArrowDown":
      return go(rows[at + 1]);
    case "ArrowUp":
      return go(rows[at - 1]);
    case "Home":
      return go(rows[0]);
    case "End":
      return go(rows.at(-1));
    case "ArrowRight":
      if (row.open === undefined) return {};
      return row.open ? go(rows[at + 1]) : { toggle: row.key };
    case "ArrowLeft":
      if (row.open) return { toggle: row.key };
      return row.parent === undefined ? {} : { to: row.parent };
    case "Enter":
    case " ":
      return row.open === undefined ? {} : { toggle: row.key };
    default:
      return undefined;
  }
}
