import { isKindredDigit, placeOf } from "./weigh.js";
import type { World } from "./world.js";

/** Upper bounds of the weight of what has to be misread beside a number for its sums to hold again. */
type Grip = {
  /** For this change of the number. */
  readonly at: (shift: bigint) => number;
  /** For any change larger than `slack`. */
  readonly most: number;
  readonly slack: bigint;
};

type Hold = {
  /** Shifts up to this size may hide in the rounding of the sum. */
  readonly slack: bigint;
  /** Weight of the likeliest misreading of the other numbers. */
  readonly reach: number;
  /** Copies together: what one misreading may change. */
  readonly others: ReadonlySet<number>;
  /** Other numbers that a shift of this one would have to shift alike. */
  readonly opposite: readonly number[];
};

const MOST_HOLDS = 3;
/** Longer sums hold many numbers loosely, and would have to be gone through for each of them. */
const MOST_TERMS = 200;

/**
 * How well the sums hold a number (or its copies together). Sums without a number in common each need a misreading of
 * their own for all of them to hold again.
 */
export function gripOn(world: World, nodes: readonly number[]): Grip {
  const holds = apart(holdsOn(world, nodes));
  const [leader = -1] = nodes;
  const kindred = Math.exp(world.network.kindred);
  const boundOf = ({ reach, opposite }: Hold) => (opposite.length > 0 ? Math.max(reach, kindred) : reach);
  return {
    most: holds.reduce((bound, hold) => bound * boundOf(hold), 1),
    slack: holds.reduce((most, { slack }) => larger(most, slack), 0n),
    at: (shift) => {
      const size = shift < 0n ? -shift : shift;
      const place = placeOf(shift);
      let bound = 1;
      for (const { slack, reach, opposite } of holds) {
        if (size <= slack) continue;
        const isKindred =
          reach < kindred && opposite.some((node) => isKindredDigit(world, leader, node, place));
        bound *= isKindred ? kindred : reach;
      }
      return bound;
    },
  };
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function holdsOn(
  { network, copies, values, reach, broken }: World,
  nodes: readonly number[],
): readonly Hold[] {
  const own = new Set(nodes);
  const sums = new Set(nodes.flatMap((node) => network.nodes[node]?.links.map(({ sum }) => sum) ?? []));
  return [...sums].flatMap((sum): readonly Hold[] => {
    const info = network.sums[sum];
    if (!info || info.isHabit || broken[sum] || info.terms.length > MOST_TERMS) return [];
    const net = info.terms.reduce((all, { node, weight }) => (own.has(node) ? all + weight : all), 0n);
    const rest = info.terms.filter(({ node }) => !own.has(node));
    if (net === 0n || rest.every(({ node }) => values[node] === 0n)) return [];
    return [
      {
        slack: info.tolerance,
        reach: Math.exp(Math.max(...rest.map(({ node }) => reach[node] ?? 0))),
        others: new Set(rest.map(({ node }) => copies[node]?.[0] ?? node)),
        opposite: rest.flatMap(({ node, weight }) =>
          weight === -net && network.nodes[node]?.entry.scanned ? [node] : [],
        ),
      },
    ];
  });
}

/** Sums without a number in common, those that hold best first. */
function apart(all: readonly Hold[]): readonly Hold[] {
  const taken = new Set<number>();
  const found: Hold[] = [];
  for (const hold of [...all].sort((a, b) => a.reach - b.reach || a.others.size - b.others.size)) {
    if (found.length === MOST_HOLDS || hold.reach >= 1) break;
    if ([...hold.others].some((other) => taken.has(other))) continue;
    for (const other of hold.others) taken.add(other);
    found.push(hold);
  }
  return found;
}
