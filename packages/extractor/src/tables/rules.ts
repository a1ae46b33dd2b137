import type { Rule } from "../page/content.js";
import { hundredths } from "../page/geometry.js";

/** Parallel pieces this near, in points, are one line: the two sides of a border, or a double line. */
const NEAR = 2;
/** Pieces of a line this far apart, in points, still join. */
const GAP = 2.5;

/**
 * Merge painted pieces into lines: thin rectangles and segments that lie on one line and touch become one rule.
 * Thousands of cell borders become a few dozen rules.
 */
export function mergeRules(pieces: readonly Rule[]): Rule[] {
  return [
    ...mergeParallel(pieces.filter((rule) => rule.orientation === "horizontal")),
    ...mergeParallel(pieces.filter((rule) => rule.orientation === "vertical")),
  ];
}

function mergeParallel(pieces: readonly Rule[]): Rule[] {
  const sorted = [...pieces].sort((a, b) => a.at - b.at);
  const merged: Rule[] = [];
  let band: Rule[] = [];
  for (const rule of sorted) {
    const first = band[0];
    if (first && rule.at - first.at > NEAR) {
      for (const joined of joinBand(band)) merged.push(joined);
      band = [];
    }
    band.push(rule);
  }
  for (const joined of joinBand(band)) merged.push(joined);
  return merged;
}

/** Join the pieces of one line where they overlap or nearly touch; the line runs through their mean. */
function joinBand(band: readonly Rule[]): Rule[] {
  const sorted = [...band].sort((a, b) => a.from - b.from);
  const joined: Rule[] = [];
  let group: Rule[] = [];
  let end = 0;
  const close = () => {
    const first = group[0];
    if (!first) return;
    const weight = group.reduce((sum, rule) => sum + (rule.to - rule.from), 0);
    const at = group.reduce((sum, rule) => sum + rule.at * (rule.to - rule.from), 0) / weight;
    joined.push({
      orientation: first.orientation,
      at: hundredths(at),
      from: first.from,
      to: end,
      thickness: group.reduce((most, rule) => Math.max(most, rule.thickness), 0),
    });
  };
  for (const rule of sorted) {
    if (group.length > 0 && rule.from - end > GAP) {
      close();
      group = [];
    }
    end = group.length === 0 ? rule.to : Math.max(end, rule.to);
    group.push(rule);
  }
  close();
  return joined;
}
