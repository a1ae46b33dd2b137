import type { Network, Sum } from "./network.js";

/**
 * Numbers of pictures that a sum without other amounts says to be equal: such copies are printed alike and may be
 * misread alike, so that one of them says nothing of another. Gives every node the list of its copies, itself
 * included; copies share one list.
 */
export function copiesOf(
  { nodes, sums }: Network,
  values: readonly bigint[],
  differences: readonly bigint[],
): readonly (readonly number[])[] {
  const parents = nodes.map((_, node) => node);
  const root = (node: number): number => {
    let at = node;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at;
      at = parents[at] ?? at;
    }
    return at;
  };
  for (const [at, sum] of sums.entries()) {
    const pair = differences[at] === 0n ? equalPair(sum, values) : undefined;
    if (!pair || pair.some((node) => nodes[node]?.entry.scanned === undefined)) continue;
    parents[root(pair[0])] = root(pair[1]);
  }
  const members = new Map<number, number[]>();
  for (const node of parents.keys()) {
    const list = members.get(root(node));
    if (list) list.push(node);
    else members.set(root(node), [node]);
  }
  return nodes.map((_, node) => members.get(root(node)) ?? [node]);
}

/** The only two numbers of a sum that are not zero, where they are said to be equal. */
function equalPair({ terms }: Sum, values: readonly bigint[]): readonly [number, number] | undefined {
  const [a, b, more] = terms.filter(({ node }) => values[node] !== 0n);
  return a && b && !more && a.weight * b.weight === -1n ? [a.node, b.node] : undefined;
}
