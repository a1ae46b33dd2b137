import type { BBox } from "@yusuan/schema";
import type { Rule } from "../../page/content.js";

/** Points that a line may stand outside of the boundary of its object: half its width does so. */
const SLACK = 2;

/** The part of a rule inside the boundary that clips its object; one without extent clips nothing. */
export function clippedRule(rule: Rule, [x0, y0, x1, y1]: BBox): readonly Rule[] {
  const across = { from: x0, to: x1 };
  const down = { from: y0, to: y1 };
  const [along, aside] = rule.orientation === "horizontal" ? [across, down] : [down, across];
  if (aside.to > aside.from && (rule.at < aside.from - SLACK || rule.at > aside.to + SLACK)) return [];
  if (along.to <= along.from) return [rule];
  const from = Math.max(rule.from, along.from - SLACK);
  const to = Math.min(rule.to, along.to + SLACK);
  return from < to ? [{ ...rule, from, to }] : [];
}
