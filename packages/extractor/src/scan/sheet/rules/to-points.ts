import type { Rule } from "../../../page/content.js";
import { hundredths } from "../../../page/geometry.js";
import type { FoundRules } from "./find-rules.js";
import { meanAcross } from "./line.js";

/** Lines as the page's rules, in points; each stands where it does on average. */
export function rulesInPoints({ lines, pixelsPerPoint }: FoundRules): Rule[] {
  return lines.map((line) => ({
    orientation: line.orientation,
    at: hundredths((meanAcross(line) + 0.5) / pixelsPerPoint),
    from: hundredths(line.from / pixelsPerPoint),
    to: hundredths((line.to + 1) / pixelsPerPoint),
    thickness: hundredths(line.thickness / pixelsPerPoint),
  }));
}
