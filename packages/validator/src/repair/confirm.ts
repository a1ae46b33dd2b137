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
  const bound = new Map<readonly number[], boolean>();
  const isHeld = (node: number): boolean => {
    const copies = world.copies[node] ?? [node];
    const known = bound.get(copies) ?? isBound(world, copies);
    bound.set(copies, known);
    return known;
  };
  // The surest first: where the effort is limited they need the least of it.
  const surestFirst = [...world.network.nodes.entries()].sort(
    ([, a], [, b]) => a.likelihood.doubt - b.likelihood.doubt,
  );
  for (const [node, { entry, likelihood }] of surestFirst) {
    const { id } = entry.figure;
    if (!entry.scanned || repaired.has(id) || world.values[node] !== likelihood.read) continue;
    if (isHeld(node) && rivalsOf(node).total <= DOUBT_OF_PROVEN) confirmed.add(id);
  }
  return confirmed;
}

/** Whether a sum with other amounts holds for one of these copies. */
function isBound({ network, values, differences }: World, copies: readonly number[]): boolean {
  const all = new Set(copies);
  return copies.some((copy) =>
    (network.nodes[copy]?.links ?? []).some(({ sum }) => {
      const info = network.sums[sum];
      if (!info || !holds(info, differences[sum] ?? 0n)) return false;
      return info.terms.some(({ node: other }) => !all.has(other) && values[other] !== 0n);
    }),
  );
}
