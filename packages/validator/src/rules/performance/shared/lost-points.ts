import type { Indicator } from "@yusuan/schema";
import { isDamaged } from "./damage.js";
import type { Weighed } from "./weights.js";

/** Whether scores of the form are missing from a damaged source. */
export function scoresLost(weighed: Weighed): boolean {
  const { state, missingScore, points } = weighed;
  if (missingScore <= 0n) return false;
  return state === "lost" || (state === "holds" && isDamaged(points.project) && unscored(weighed).length > 0);
}

/** Indicators with a weight and no score. */
export function unscored({ points }: Weighed): readonly Indicator[] {
  return points.project.indicators.filter(({ weight, score }) => weight !== undefined && score === undefined);
}
