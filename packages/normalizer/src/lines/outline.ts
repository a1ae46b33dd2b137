import type { Depth } from "./labels.js";

/** A line's place in an outline: its id, the depth of its ordinal, and whether it is one 其中. */
type Numbered = { readonly id: string; readonly depth: Depth; readonly ofWhich: boolean };

/**
 * For every line the id of the line it is a part of, by ordinals. Lines that add up make their parent a group;
 * a 其中 need not name every part and does not.
 */
export function outline(lines: readonly Numbered[]): {
  readonly parents: ReadonlyMap<string, string>;
  readonly groups: ReadonlySet<string>;
} {
  const parents = new Map<string, string>();
  const groups = new Set<string>();
  const open: Numbered[] = [];
  for (const line of lines) {
    const depth = line.depth === 0 ? 1 : line.depth;
    let ofWhich = line.ofWhich;
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      // `其中：1.` goes on with `2.`
      if (last.depth === depth && depth > 1) ofWhich ||= last.ofWhich;
      open.pop();
    }
    const parent = open.at(-1);
    if (parent) {
      parents.set(line.id, parent.id);
      if (!ofWhich) groups.add(parent.id);
    }
    open.push({ ...line, depth, ofWhich });
  }
  return { parents, groups };
}
