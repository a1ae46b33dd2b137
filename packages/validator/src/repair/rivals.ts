import { complete } from "./complete.js";
import { gripOn } from "./grip.js";
import { LOG_BROKEN, MISPRINT } from "./priors.js";
import type { World } from "./world.js";

/** Explanations less likely than this are not looked for. */
const FLOOR = Math.log(3e-7);

/** Explanations of everything that is printed in which a number has another value than in the world. */
export type Rivals = {
  /** Sum of their likelihoods against the world, or an upper bound of it that is below `enough`. */
  readonly total: number;
  /** The likelihood of the best of them that was found. */
  readonly best: number;
};

export type RivalsOf = (node: number) => Rivals;

/**
 * The rivals of any number of a world: it alone has another value, or all its copies have alike, and other numbers
 * change as the sums then demand. Counting stops where the total is known to be above or below `enough`.
 */
export function rivalsIn(world: World, enough: number): RivalsOf {
  const hot = hotShifts(world);
  const together = new Map<readonly number[], Rivals>();
  return (node) => {
    const alone = count(world, [node], node, hot, enough);
    const copies = world.copies[node] ?? [node];
    if (copies.length === 1) return alone;
    const all = together.get(copies) ?? count(world, copies, surest(world, copies), hot, enough);
    together.set(copies, all);
    return { total: alone.total + all.total, best: Math.max(alone.best, all.best) };
  };
}

function count(
  world: World,
  nodes: readonly number[],
  leader: number,
  hot: ReadonlySet<bigint>,
  enough: number,
): Rivals {
  const value = world.values[leader] ?? 0n;
  const grip = gripOn(world, nodes);
  const slack = slackAround(world, nodes);
  // The ink says something else, and the document is wrong there.
  let total = nodes.length === 1 ? misprinted(world, leader) : 0;
  let best = total;
  let rest = 0;
  const rivals = valuesOf(world, nodes, leader, slack).map(({ fen, weight }): Rival => {
    const shift = fen - value;
    const size = shift < 0n ? -shift : shift;
    const isHeld = !hot.has(size);
    const bound = isHeld ? weight * grip(shift) : Number.POSITIVE_INFINITY;
    if (isHeld) rest += bound;
    return { shift, weight, bound };
  });
  for (const { shift, weight, bound } of rivals.sort((a, b) => compare(b.bound, a.bound))) {
    const isHeld = bound < Number.POSITIVE_INFINITY;
    if (total > enough || (isHeld && total + rest <= enough / 2)) break;
    if (isHeld) rest -= bound;
    if (Math.log(weight) < (isHeld ? FLOOR : FLOOR + LOG_BROKEN)) continue;
    const { best: found, exhausted } = complete(world, { start: [{ nodes, shift }], floor: FLOOR });
    if (exhausted) return { total: Number.POSITIVE_INFINITY, best: Number.POSITIVE_INFINITY };
    if (!found) continue;
    total += Math.exp(found.log);
    best = Math.max(best, Math.exp(found.log));
  }
  return { total: total + Math.max(rest, 0), best };
}

type Rival = {
  readonly shift: bigint;
  readonly weight: number;
  /** Upper bound of what it can add to the total; infinite where only a search can tell. */
  readonly bound: number;
};

function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Sizes of shifts that something else may explain too: those of changed numbers and of broken sums. */
function hotShifts({ network, values, differences, broken }: World): ReadonlySet<bigint> {
  const size = (value: bigint) => (value < 0n ? -value : value);
  const changed = network.nodes.map(({ likelihood }, node) => size(likelihood.read - (values[node] ?? 0n)));
  return new Set([...changed, ...differences.filter((_, at) => broken[at]).map(size)]);
}

/** Shifts up to this size may hide in the rounding of a sum of these numbers. */
function slackAround({ network }: World, nodes: readonly number[]): bigint {
  let most = 0n;
  for (const node of nodes) {
    for (const { sum } of network.nodes[node]?.links ?? []) {
      const tolerance = network.sums[sum]?.tolerance ?? 0n;
      if (tolerance > most) most = tolerance;
    }
  }
  return most;
}

/** Likelihood that the ink does not say what the world says, and the document prints it wrong. */
function misprinted({ network, values }: World, node: number): number {
  const { likelihood } = network.nodes[node] ?? {};
  const value = values[node] ?? 0n;
  if (!likelihood) return 0;
  const others = [{ fen: likelihood.read, weight: 1 }, ...likelihood.alternatives()];
  const ink = others.reduce((sum, { fen, weight }) => sum + (fen === value ? 0 : weight), 0);
  return (MISPRINT * ink) / Math.max(likelihood.weightOf(value), MISPRINT);
}

/** Values to be tried, likeliest first, with their weight against the value of the world. */
function valuesOf(
  { network, values }: World,
  nodes: readonly number[],
  leader: number,
  slack: bigint,
): readonly { readonly fen: bigint; readonly weight: number }[] {
  const value = values[leader] ?? 0n;
  const weights = new Map<bigint, number>();
  for (const node of nodes) {
    const { likelihood, entry } = network.nodes[node] ?? {};
    if (!likelihood || !entry) continue;
    const own = Math.max(likelihood.weightOf(value), MISPRINT);
    const listed = node === leader ? likelihood.alternatives() : [];
    const near = value === likelihood.read ? [] : neighbours(value, entry.quantum, slack);
    for (const { fen, weight } of [
      { fen: likelihood.read, weight: 1 },
      ...listed,
      ...near.map((fen) => ({ fen, weight: likelihood.weightOf(fen) })),
    ])
      if (fen !== value && weight > 0) weights.set(fen, Math.max(weights.get(fen) ?? 0, weight / own));
  }
  return [...weights].map(([fen, weight]) => ({ fen, weight })).sort((a, b) => b.weight - a.weight);
}

const MOST_NEIGHBOURS = 8n;

/** Values so near that the sums may not tell them from this one. */
function neighbours(value: bigint, quantum: bigint, slack: bigint): readonly bigint[] {
  const step = quantum > 0n ? quantum : 1n;
  const found: bigint[] = [];
  for (let i = 1n; i <= MOST_NEIGHBOURS && i * step <= slack; i += 1n)
    found.push(value - i * step, value + i * step);
  return found;
}

function surest({ network }: World, nodes: readonly number[]): number {
  const confidence = (node: number) => network.nodes[node]?.entry.scanned?.confidence ?? 1;
  return nodes.reduce((best, node) => (confidence(node) > confidence(best) ? node : best));
}
