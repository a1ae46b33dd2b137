import { complete } from "./complete.js";
import { type Effort, effortFor } from "./effort.js";
import { gripOn } from "./grip.js";
import { LOG_BROKEN, MISPRINT } from "./priors.js";
import { rivalValues } from "./rival-values.js";
import type { World } from "./world.js";

/** Explanations less likely than this are not looked for. */
const FLOOR = Math.log(3e-7);
/** For every number, and at most for one. */
const EFFORT = 250;
const MOST_EFFORT = 4000;

/** Explanations of everything that is printed in which a number has another value than in the world. */
type Rivals = {
  /** Sum of their likelihoods against the world, or an upper bound of it that is below `enough`. */
  readonly total: number;
  /** The likelihood of the best of them that was found. */
  readonly best: number;
};

type RivalsOf = (node: number) => Rivals;

/**
 * The rivals of any number of a world: it alone has another value, or all its copies have alike, and other numbers
 * change as the sums then demand. Counting stops where the total is known to be above or below `enough`.
 */
export function rivalsIn(world: World, enough: number): RivalsOf {
  const search: Search = { hot: hotShifts(world), enough, effort: effortFor(world, EFFORT) };
  const together = new Map<readonly number[], Rivals>();
  return (node) => {
    const copies = world.copies[node] ?? [node];
    if (copies.length === 1) return count(world, [node], node, search);
    const all = together.get(copies) ?? count(world, copies, surest(world, copies), search);
    together.set(copies, all);
    if (all.total > enough) return all;
    const alone = count(world, [node], node, search);
    return { total: alone.total + all.total, best: Math.max(alone.best, all.best) };
  };
}

type Search = {
  readonly hot: ReadonlySet<bigint>;
  readonly enough: number;
  readonly effort: Effort;
};

function count(
  world: World,
  nodes: readonly number[],
  leader: number,
  { hot, enough, effort }: Search,
): Rivals {
  const value = world.values[leader] ?? 0n;
  const grip = gripOn(world, nodes);
  // The ink says something else, and the document is wrong there.
  let total = nodes.length === 1 ? misprinted(world, leader) : 0;
  let best = total;
  let rest = held(world, nodes, leader) * grip.most;
  const isSmall = total + rest <= enough / 2;
  const rivals = rivalValues(world, nodes, leader).flatMap(({ fen, weight }): readonly Rival[] => {
    const shift = fen - value;
    const size = shift < 0n ? -shift : shift;
    if (hot.has(size)) return [{ shift, weight, bound: Number.POSITIVE_INFINITY }];
    if (isSmall && size > grip.slack) return [];
    return [{ shift, weight, bound: weight * grip.at(shift) }];
  });
  if (!isSmall) rest = 0;
  for (const { bound } of rivals) if (bound < Number.POSITIVE_INFINITY) rest += bound;
  const share: Effort = { left: Math.min(effort.left, MOST_EFFORT) };
  effort.left -= share.left;
  for (const { shift, weight, bound } of [...rivals].sort((a, b) => compare(b.bound, a.bound))) {
    const isHeld = bound < Number.POSITIVE_INFINITY;
    if (total > enough || (isHeld && total + rest <= enough / 2)) break;
    if (isHeld) rest -= bound;
    if (Math.log(weight) < (isHeld ? FLOOR : FLOOR + LOG_BROKEN)) continue;
    const { best: found, exhausted } = complete(world, { start: [{ nodes, shift }], floor: FLOOR }, share);
    if (exhausted) total = Number.POSITIVE_INFINITY;
    if (!found) continue;
    total += Math.exp(found.log);
    best = Math.max(best, Math.exp(found.log));
  }
  effort.left += share.left;
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

/** Weight of all values together that a number of which every copy was read alike may have instead. */
function held({ network, values }: World, nodes: readonly number[], leader: number): number {
  const isAsRead = nodes.every((node) => network.nodes[node]?.likelihood.read === values[node]);
  return isAsRead ? (network.nodes[leader]?.likelihood.doubt ?? 0) : Number.POSITIVE_INFINITY;
}

/** Sizes of shifts that something else may explain too: those of changed numbers and of broken sums. */
function hotShifts({ network, values, differences, broken }: World): ReadonlySet<bigint> {
  const size = (value: bigint) => (value < 0n ? -value : value);
  const changed = network.nodes.map(({ likelihood }, node) => size(likelihood.read - (values[node] ?? 0n)));
  return new Set([...changed, ...differences.filter((_, at) => broken[at]).map(size)]);
}

/** Likelihood that the ink does not say what the world says, and the document prints it wrong. */
function misprinted({ network, values }: World, node: number): number {
  const { likelihood } = network.nodes[node] ?? {};
  if (!likelihood) return 0;
  const own = likelihood.weightOf(values[node] ?? 0n);
  return (MISPRINT * (1 + likelihood.doubt - own)) / Math.max(own, MISPRINT);
}

function surest({ network }: World, nodes: readonly number[]): number {
  const confidence = (node: number) => network.nodes[node]?.entry.scanned?.confidence ?? 1;
  return nodes.reduce((best, node) => (confidence(node) > confidence(best) ? node : best));
}
