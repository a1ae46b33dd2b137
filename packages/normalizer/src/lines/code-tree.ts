/** A line's place among the codes: its id and its code. */
type Coded = { readonly id: string; readonly code?: string };

/** For every line the id of the nearest printed ancestor by code prefix, and the ids that have descendants. */
export function codeTree(lines: readonly Coded[]): {
  readonly parents: ReadonlyMap<string, string>;
  readonly groups: ReadonlySet<string>;
} {
  const parents = new Map<string, string>();
  const groups = new Set<string>();
  const first = new Map<string, string>();
  for (const { id, code } of lines) if (code !== undefined && !first.has(code)) first.set(code, id);
  const latest = new Map<string, string>();
  for (const { id, code } of lines) {
    if (code === undefined) continue;
    latest.set(code, id);
    for (let length = code.length - 2; length >= 3; length -= 2) {
      const prefix = code.slice(0, length);
      const parent = latest.get(prefix) ?? first.get(prefix);
      if (parent === undefined) continue;
      parents.set(id, parent);
      groups.add(parent);
      break;
    }
  }
  return { parents, groups };
}
