import type { Alternative } from "./likelihood.js";
import { MISPRINT } from "./priors.js";
import type { World } from "./world.js";

const MOST_NEIGHBOURS = 8n;

/**
 * Other values that a number may have (or its copies together, of which the surest leads), with their weight against
 * the value of the world. Beside what its ink may say these are, where the value is none that was read, values so
 * near that the sums may not tell them from it.
 */
export function rivalValues(
  { network, values }: World,
  nodes: readonly number[],
  leader: number,
): readonly Alternative[] {
  const value = values[leader] ?? 0n;
  const readings = nodes.flatMap((node) => network.nodes[node]?.likelihood ?? []);
  const leading = network.nodes[leader]?.likelihood;
  if (leading && readings.every(({ read }) => read === value)) return leading.alternatives();
  const weights = new Map<bigint, number>();
  for (const likelihood of readings) {
    const own = Math.max(likelihood.weightOf(value), MISPRINT);
    const near = likelihood.read === value ? [] : neighbours(value, slackAround(network, leader));
    for (const fen of [
      likelihood.read,
      ...near,
      ...(likelihood === leading ? likelihood.alternatives().map((each) => each.fen) : []),
    ]) {
      const weight = likelihood.weightOf(fen) / own;
      if (fen !== value && weight > 0) weights.set(fen, Math.max(weights.get(fen) ?? 0, weight));
    }
  }
  return [...weights].map(([fen, weight]) => ({ fen, weight }));
}

function neighbours(
  value: bigint,
  { step, slack }: { readonly step: bigint; readonly slack: bigint },
): readonly bigint[] {
  const found: bigint[] = [];
  for (let i = 1n; i <= MOST_NEIGHBOURS && i * step <= slack; i += 1n)
    found.push(value - i * step, value + i * step);
  return found;
}

/** Shifts that may hide in the rounding of a sum of this number, and the least of them. */
function slackAround(
  { nodes, sums }: World["network"],
  node: number,
): { readonly step: bigint; readonly slack: bigint } {
  const { entry, links = [] } = nodes[node] ?? {};
  const quantum = entry?.quantum ?? 1n;
  const slack = links.reduce((most, { sum }) => {
    const tolerance = sums[sum]?.tolerance ?? 0n;
    return tolerance > most ? tolerance : most;
  }, 0n);
  return { step: quantum > 0n ? quantum : 1n, slack };
}
