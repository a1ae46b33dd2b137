import type { Rule } from "../page/content.js";

/** Rules that end this near to one another, in points, touch. */
const TOUCH = 3;
/** More rules than this in one direction are a drawing; the longest are looked at. */
const MOST = 1500;

/** Rules that cross or touch one another, directly or by way of others. */
export type RuleNet = { readonly horizontal: readonly Rule[]; readonly vertical: readonly Rule[] };

/** The nets that the rules of a page form, each a table, a frame or a drawing. */
export function ruleNets(rules: readonly Rule[]): RuleNet[] {
  const horizontal = longest(rules.filter((rule) => rule.orientation === "horizontal"));
  const vertical = longest(rules.filter((rule) => rule.orientation === "vertical"));
  const all = [...horizontal, ...vertical];
  const parent = all.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[i] = root;
    return root;
  };
  const byX = vertical
    .map((rule, i) => ({ rule, index: horizontal.length + i }))
    .sort((a, b) => a.rule.at - b.rule.at);
  horizontal.forEach((h, i) => {
    for (let k = firstAt(byX, h.from - TOUCH); k < byX.length; k++) {
      const v = byX[k];
      if (!v || v.rule.at > h.to + TOUCH) break;
      if (h.at >= v.rule.from - TOUCH && h.at <= v.rule.to + TOUCH) parent[find(v.index)] = find(i);
    }
  });
  const nets = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>();
  all.forEach((rule, i) => {
    const root = find(i);
    const net = nets.get(root) ?? { horizontal: [], vertical: [] };
    net[rule.orientation].push(rule);
    nets.set(root, net);
  });
  return [...nets.values()];
}

function longest(rules: readonly Rule[]): Rule[] {
  if (rules.length <= MOST) return [...rules];
  return [...rules].sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, MOST);
}

function firstAt(sorted: readonly { readonly rule: Rule }[], x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.rule.at ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
