import { copiesOf } from "./copies.js";
import { holds, type Network, type Node } from "./network.js";
import { MISPRINT } from "./priors.js";

/** One assignment of values to all numbers, and what follows from it. */
export type World = {
  readonly network: Network;
  /** 分, by node. */
  readonly values: readonly bigint[];
  /** The digits of the values. */
  readonly digits: readonly string[];
  /** 分, by sum. */
  readonly differences: readonly bigint[];
  /** Whether a sum does not hold. */
  readonly broken: readonly boolean[];
  /** Sums of nothing but zeros: they say nothing. */
  readonly idle: readonly boolean[];
  /** Numbers that look alike because they tell one amount: each node's own list, itself included. */
  readonly copies: readonly (readonly number[])[];
  /** Log weight of the value of each node, against its reading. */
  readonly logs: readonly number[];
  /** Log weight of the likeliest other value of each node, against its value here. */
  readonly reach: readonly number[];
};

/** A new value, as the distance from the value of a world, for numbers that change together. */
export type Change = { readonly nodes: readonly number[]; readonly shift: bigint };

/** The world as the entries give it. */
export function worldOf(network: Network): World {
  return assigned(
    network,
    network.nodes.map(({ entry }) => entry.fen),
  );
}

export function changedWorld({ network, values }: World, changes: readonly Change[]): World {
  const changed = [...values];
  for (const { nodes, shift } of changes)
    for (const node of nodes) changed[node] = (changed[node] ?? 0n) + shift;
  return assigned(network, changed);
}

function assigned(network: Network, values: readonly bigint[]): World {
  const differences = network.sums.map(({ terms }) =>
    terms.reduce((sum, { node, weight }) => sum + weight * (values[node] ?? 0n), 0n),
  );
  return {
    network,
    values,
    digits: values.map((value) => (value < 0n ? -value : value).toString()),
    differences,
    broken: network.sums.map((sum, at) => !holds(sum, differences[at] ?? 0n)),
    idle: network.sums.map(({ terms }) => terms.every(({ node }) => values[node] === 0n)),
    copies: copiesOf(network, values, differences),
    logs: network.nodes.map((node, at) => logOfValue(node, values[at] ?? 0n)),
    reach: network.nodes.map((node, at) => reachOf(node, values[at] ?? 0n)),
  };
}

function logOfValue({ likelihood }: Node, value: bigint): number {
  return Math.log(Math.max(likelihood.weightOf(value), MISPRINT));
}

function reachOf(node: Node, value: bigint): number {
  const own = logOfValue(node, value);
  if (value !== node.likelihood.read) return -own;
  return Math.log(Math.max(node.likelihood.alternatives()[0]?.weight ?? 0, MISPRINT)) - own;
}
