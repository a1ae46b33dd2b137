import { holds } from "./network.js";
import { DOUBT_OF_PROVEN } from "./priors.js";
import { rivalsIn } from "./rivals.js";
import type { World } from "./world.js";

/**
 * Ids of the numbers read from pictures that the arithmetic confirms: every explanation in which one of them is read
 * wrong, misreadings that cancel out and copies that are misread alike included, is less likely than the bar. A
 * reading that no sum binds to other amounts stays unconfirmed, however sure it is.
 */
export function confirmedIn(world: World, repaired: ReadonlySet<string>): ReadonlySet<string> {
  const rivalsOf = rivalsIn(world, DOUBT_OF_PROVEN);
  const confirmed = new Set<string>();
  for (const [node, { entry, likelihood }] of world.network.nodes.entries()) {
    const { id } = entry.figure;
    if (!entry.scanned || repaired.has(id) || world.values[node] !== likelihood.read) continue;
    if (isBound(world, node) && rivalsOf(node).total <= DOUBT_OF_PROVEN) confirmed.add(id);
  }
  return confirmed;
}

/** Whether a sum with other amounts than copies of this one holds for it or for one of its copies. */
function isBound({ network, copies, values, differences }: World, node: number): boolean {
  const all = new Set(copies[node]);
  return [...all].some((copy) =>
    (network.nodes[copy]?.links ?? []).some(({ sum }) => {
      const info = network.sums[sum];
      if (!info || !holds(info, differences[sum] ?? 0n)) return false;
      return info.terms.some(({ node: other }) => !all.has(other) && values[other] !== 0n);
    }),
  );
}
