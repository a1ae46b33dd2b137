import type { Ledger } from "./ledger.js";
import { holds, type Sum } from "./network.js";
import { LOG_BROKEN } from "./priors.js";
import { logBeside } from "./weigh.js";
import type { Change } from "./world.js";

/** A change and the log of its weight beside those already made. */
type Option = { readonly change: Change; readonly log: number };

/** A value of the ink this likely against the reading is tried also where it does not mend a sum alone. */
const TRIED = Math.log(0.02);
const MOST_TRIED = 3;

type Group = {
  readonly nodes: readonly number[];
  readonly weight: bigint;
  /** Least log weight that a change of it needs to be of interest. */
  readonly least: number;
};

/**
 * Changes of the numbers of an open sum that mend it, or that are likely in themselves, likeliest first; only those
 * whose log weight is above `least`, less what the other broken sums they touch may give.
 */
export function optionsFor(ledger: Ledger, at: number, least: number): readonly Option[] {
  const sum = ledger.world.network.sums[at];
  if (!sum) return [];
  const found: Option[] = [];
  for (const group of groupsOf(ledger, sum, at, least)) {
    for (const shift of shiftsFor(ledger, sum, at, group)) {
      const change = { nodes: group.nodes, shift };
      const log = logBeside(ledger.world, change, ledger.changes);
      if (log > group.least && log + mendedBy(ledger, change, at) > least) found.push({ change, log });
    }
  }
  return found.sort((a, b) => b.log - a.log);
}

/** Numbers of a sum that are still free, copies together, with their weight in it; those that may mend it. */
function groupsOf({ world, isChanged }: Ledger, sum: Sum, at: number, least: number): readonly Group[] {
  const weights = new Map<readonly number[], bigint>();
  for (const { node, weight } of sum.terms) {
    if (isChanged(node)) continue;
    const all = world.copies[node] ?? [node];
    const nodes = all.some(isChanged) ? [node] : all;
    weights.set(nodes, (weights.get(nodes) ?? 0n) + weight);
  }
  return [...weights].flatMap(([nodes, weight]): readonly Group[] => {
    const own = least - bonusOf(world, nodes, at);
    const inReach = nodes.some((node) => (world.reach[node] ?? 0) > own) || own < world.network.kindred;
    return weight !== 0n && inReach ? [{ nodes, weight, least: own }] : [];
  });
}

/** What other broken sums may give, were all of them mended with it. */
function bonusOf({ network, broken }: Ledger["world"], nodes: readonly number[], at: number): number {
  let count = 0;
  for (const node of nodes)
    for (const { sum } of network.nodes[node]?.links ?? []) if (sum !== at && broken[sum]) count += 1;
  return -LOG_BROKEN * count;
}

/** What the other broken sums give that a change mends by itself. */
function mendedBy({ world, differenceOf }: Ledger, { nodes, shift }: Change, at: number): number {
  const moved = new Map<number, bigint>();
  for (const node of nodes)
    for (const { sum, weight } of world.network.nodes[node]?.links ?? [])
      if (sum !== at && world.broken[sum])
        moved.set(sum, (moved.get(sum) ?? differenceOf(sum)) + weight * shift);
  let count = 0;
  for (const [sum, difference] of moved) {
    const info = world.network.sums[sum];
    if (info && holds(info, difference)) count += 1;
  }
  return -LOG_BROKEN * count;
}

function shiftsFor(
  { world, differenceOf, changes }: Ledger,
  sum: Sum,
  at: number,
  { nodes, weight, least }: Group,
): readonly bigint[] {
  const [first = -1] = nodes;
  const node = world.network.nodes[first];
  const value = world.values[first];
  if (!node || value === undefined) return [];
  const difference = differenceOf(at);
  const exact = difference % weight === 0n ? -difference / weight : undefined;
  const inReach = nodes.some((each) => (world.reach[each] ?? 0) > least);
  const isKindred = exact !== undefined && changes.some(({ shift }) => shift === exact);
  if (!inReach && !isKindred) return [];
  const shifts = new Set<bigint>(exact === undefined ? [] : [exact]);
  const isCoarse = sum.tolerance > 2n * BigInt(sum.terms.length);
  const quantum = node.entry.scanned?.quantum ?? 1n;
  if (isCoarse && exact !== undefined && quantum > 1n) {
    const near = (exact / quantum) * quantum;
    for (const shift of [near, near + quantum, near - quantum])
      if (holds(sum, difference + weight * shift)) shifts.add(shift);
  }
  let tried = 0;
  for (const each of [{ fen: node.likelihood.read, weight: 1 }, ...node.likelihood.alternatives()]) {
    const log = Math.log(each.weight);
    if (log <= least || (!isCoarse && log < TRIED)) break;
    const shift = each.fen - value;
    if (holds(sum, difference + weight * shift)) shifts.add(shift);
    else if (log >= TRIED && tried < MOST_TRIED) {
      tried += 1;
      shifts.add(shift);
    }
  }
  shifts.delete(0n);
  return [...shifts];
}
