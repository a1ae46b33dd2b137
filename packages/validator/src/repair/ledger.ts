import { holds, logOf } from "./network.js";
import type { Change, World } from "./world.js";

/** Changes to a world that can be taken back, and what they do to its sums. */
export type Ledger = {
  readonly world: World;
  readonly changes: readonly Change[];
  readonly apply: (change: Change) => void;
  readonly undo: () => void;
  /** Let a broken sum be, or no longer. */
  readonly leave: (sum: number, left: boolean) => void;
  readonly isChanged: (node: number) => boolean;
  readonly differenceOf: (sum: number) => bigint;
  /** The sum with the fewest terms that has to be mended. */
  readonly open: () => number | undefined;
  /** How many sums were looked at. */
  readonly size: () => number;
  /** Every sum that was looked at, also by changes that were taken back. */
  readonly touched: () => Iterable<number>;
  /** Log likelihood of all touched sums against the world; open ones count as mended. */
  readonly log: () => number;
};

/** `due` is a broken sum of the world that has to be mended; other sums only where a change breaks them. */
export function ledgerOf(world: World, due?: number): Ledger {
  const { network, broken, idle } = world;
  const differences = new Map<number, bigint>();
  const changed = new Set<number>();
  const changes: Change[] = [];
  const left = new Set<number>();
  if (due !== undefined) differences.set(due, world.differences[due] ?? 0n);

  const differenceOf = (sum: number) => differences.get(sum) ?? world.differences[sum] ?? 0n;
  const isOpen = (sum: number): boolean => {
    const info = network.sums[sum];
    if (!info || info.isHabit || left.has(sum) || idle[sum] || (broken[sum] && sum !== due)) return false;
    return !holds(info, differenceOf(sum));
  };
  const move = ({ nodes, shift }: Change): void => {
    for (const node of nodes) {
      for (const { sum, weight } of network.nodes[node]?.links ?? [])
        differences.set(sum, differenceOf(sum) + weight * shift);
    }
  };
  return {
    world,
    changes,
    differenceOf,
    size: () => differences.size,
    touched: () => differences.keys(),
    isChanged: (node) => changed.has(node),
    apply: (change) => {
      move(change);
      for (const node of change.nodes) changed.add(node);
      changes.push(change);
    },
    undo: () => {
      const change = changes.pop();
      if (!change) return;
      move({ nodes: change.nodes, shift: -change.shift });
      for (const node of change.nodes) changed.delete(node);
    },
    leave: (sum, leaves) => {
      if (leaves) left.add(sum);
      else left.delete(sum);
    },
    open: () => {
      let found: number | undefined;
      let size = Number.POSITIVE_INFINITY;
      for (const sum of differences.keys()) {
        const terms = network.sums[sum]?.terms.length ?? 0;
        if (terms < size && isOpen(sum)) [found, size] = [sum, terms];
      }
      return found;
    },
    log: () => {
      let log = 0;
      for (const [sum, difference] of differences) {
        const info = network.sums[sum];
        const before = world.differences[sum] ?? 0n;
        if (!info || idle[sum] || (difference === before && sum !== due)) continue;
        log += (isOpen(sum) ? 0 : logOf(info, difference)) - logOf(info, before);
      }
      return log;
    },
  };
}
