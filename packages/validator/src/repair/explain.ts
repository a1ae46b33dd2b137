import { type Completion, complete } from "./complete.js";
import { type Effort, effortFor } from "./effort.js";
import { type Change, changedWorld, type World } from "./world.js";

const MOST_ROUNDS = 24;
const EFFORT = 60;
/** How much likelier a change has to make the whole to be made, as a logarithm. */
const LEAST_GAIN = Math.log(2);
/** What a completion explains this well is not asked again within a round. */
const PLAIN_GAIN = 8;

/**
 * The likeliest explanation of all broken sums that a greedy search finds: the changes that explain most are made
 * first, then what is left is looked at again. Changes that turn out to be needless are taken back.
 */
export function explain(start: World): World {
  let world = start;
  const effort = effortFor(world, EFFORT);
  const searches: Searches = new Map();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const changes = apart(world, completionsOf(world, searches, effort));
    if (changes.length === 0) break;
    const changed = changedWorld(world, changes);
    forget(searches, world, changed);
    world = changed;
  }
  return withoutNeedless(world, effort);
}

/** What was found for a broken sum, as long as nothing changes that the search looked at. */
type Searches = Map<number, { readonly best?: Completion; readonly touched: ReadonlySet<number> }>;

function completionsOf(world: World, searches: Searches, effort: Effort): readonly Completion[] {
  const { sums } = world.network;
  const explained = new Set<number>();
  const shortestFirst = world.broken
    .flatMap((broken, sum) => (broken && !sums[sum]?.isHabit ? [sum] : []))
    .sort((a, b) => (sums[a]?.terms.length ?? 0) - (sums[b]?.terms.length ?? 0) || a - b);
  return shortestFirst.flatMap((sum): readonly Completion[] => {
    if (explained.has(sum)) return [];
    let known = searches.get(sum);
    if (!known) {
      const { best, touched } = complete(world, { start: [], sum, floor: LEAST_GAIN }, effort);
      known = { ...(best && { best }), touched: new Set(touched) };
      searches.set(sum, known);
    }
    if (!known.best) return [];
    if (known.best.log > PLAIN_GAIN)
      for (const { nodes } of known.best.changes) for (const at of sumsOf(world, nodes)) explained.add(at);
    return [known.best];
  });
}

function forget(searches: Searches, before: World, after: World): void {
  const moved = new Set<number>();
  for (const [sum, difference] of after.differences.entries())
    if (difference !== before.differences[sum]) moved.add(sum);
  for (const [sum, { touched }] of searches)
    if (moved.has(sum) || [...touched].some((each) => moved.has(each))) searches.delete(sum);
}

/** The best of these completions and all others that touch none of the sums of a better one. */
function apart(world: World, completions: readonly Completion[]): readonly Change[] {
  const touched = new Set<number>();
  const taken: Change[] = [];
  for (const { changes } of [...completions].sort((a, b) => b.log - a.log)) {
    const sums = changes.flatMap(({ nodes }) => sumsOf(world, nodes));
    if (sums.some((sum) => touched.has(sum))) continue;
    for (const sum of sums) touched.add(sum);
    taken.push(...changes);
  }
  return taken;
}

function sumsOf({ network }: World, nodes: readonly number[]): readonly number[] {
  return nodes.flatMap((node) => network.nodes[node]?.links.map(({ sum }) => sum) ?? []);
}

function withoutNeedless(start: World, effort: Effort): World {
  let world = start;
  for (const [node, { likelihood }] of start.network.nodes.entries()) {
    const shift = likelihood.read - (world.values[node] ?? likelihood.read);
    if (shift === 0n) continue;
    const { best } = complete(world, { start: [{ nodes: [node], shift }], floor: 0 }, effort);
    if (best) world = changedWorld(world, best.changes);
  }
  return world;
}
