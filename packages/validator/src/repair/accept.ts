import { CERTAIN } from "../document/scanned-number.js";
import { holds, type Sum } from "./network.js";
import { LEAST_ODDS, STRONG_CANDIDATE } from "./priors.js";
import { rivalsIn } from "./rivals.js";
import type { World } from "./world.js";

/** A number whose reading gives way to the value of the world. */
export type Accepted = { readonly node: number; readonly value: bigint; readonly odds: number };

/**
 * The changes of readings that are certain enough to be made: likelier than every other explanation of the document
 * together, and not resting on as many sums as there are changes: one sum, or a strong candidate of the recognizer,
 * has to confirm what the others imply.
 */
export function acceptedIn(world: World): readonly Accepted[] {
  const rivalsOf = rivalsIn(world, 1 / LEAST_ODDS);
  const likely = world.network.nodes.flatMap((_, node): readonly Accepted[] => {
    const value = world.values[node];
    if (value === undefined || !isRepairable(world, node)) return [];
    const { total, best } = rivalsOf(node);
    return total * LEAST_ODDS <= 1 ? [{ node, value, odds: Math.max(1, 1 / best) }] : [];
  });
  return together(world, likely)
    .filter((group) => isOverdetermined(world, group))
    .flat();
}

function isRepairable({ network, values }: World, node: number): boolean {
  const { entry, likelihood } = network.nodes[node] ?? {};
  if (!entry?.scanned || entry.scanned.confidence >= CERTAIN) return false;
  return entry.dimension === "money" && entry.owner.kind !== "claim" && values[node] !== likelihood?.read;
}

/** Changes that meet in a sum belong together. */
function together({ network }: World, accepted: readonly Accepted[]): readonly (readonly Accepted[])[] {
  const groups: { readonly sums: Set<number>; readonly members: Accepted[] }[] = [];
  for (const each of accepted) {
    const sums = new Set(network.nodes[each.node]?.links.map(({ sum }) => sum));
    const meeting = groups.filter((group) => [...sums].some((sum) => group.sums.has(sum)));
    const merged = {
      sums: new Set([...sums, ...meeting.flatMap((group) => [...group.sums])]),
      members: [...meeting.flatMap(({ members }) => members), each],
    };
    for (const group of meeting) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map(({ members }) => members);
}

function isOverdetermined(world: World, group: readonly Accepted[]): boolean {
  const { network, copies, differences, idle } = world;
  const statements = new Set<string>();
  for (const { node } of group) {
    for (const { sum } of network.nodes[node]?.links ?? []) {
      const info = network.sums[sum];
      if (!info || info.isHabit || idle[sum] || !holds(info, differences[sum] ?? 0n)) continue;
      statements.add(statementOf(world, info));
    }
  }
  const strong = new Set<string>();
  const events = new Set<string>();
  for (const { node, value } of group) {
    const { likelihood } = network.nodes[node] ?? {};
    // Copies that were read alike are one misreading.
    const event = `${copies[node]?.[0] ?? node} ${likelihood?.read}`;
    events.add(event);
    if ((likelihood?.candidateWeight(value) ?? 0) >= STRONG_CANDIDATE) strong.add(event);
  }
  return statements.size > 0 && statements.size + strong.size > events.size;
}

/** What a sum says of amounts: two sums over copies of the same amounts say the same. */
function statementOf({ copies, values }: World, { terms }: Sum): string {
  const amounts = new Map<number, bigint>();
  for (const { node, weight } of terms) {
    if (values[node] === 0n) continue;
    const first = copies[node]?.[0] ?? node;
    amounts.set(first, (amounts.get(first) ?? 0n) + weight);
  }
  return [...amounts.keys()].sort((a, b) => a - b).join(" ");
}
