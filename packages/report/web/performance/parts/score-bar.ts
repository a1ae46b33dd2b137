import type { NumberData } from "../../../src/contract/performance-data.js";
import { svg } from "../../dom/element.js";

const [WIDTH, HEIGHT] = [72, 10];

/** Share of the weight that is scored, 0 to 1; undefined where one of them is missing or the weight is nothing. */
export function scoredShare(score: string | undefined, weight: string | undefined): number | undefined {
  if (score === undefined || weight === undefined || Number(weight) <= 0) return undefined;
  return Math.min(1, Math.max(0, Number(score) / Number(weight)));
}

/** A bar of the score against its weight; the numbers stand beside it. */
export function scoreBar(
  score: Pick<NumberData, "value"> | undefined,
  weight: Pick<NumberData, "value"> | undefined,
): SVGElement | undefined {
  const share = scoredShare(score?.value, weight?.value);
  if (share === undefined) return undefined;
  const whole = { x: 0.5, y: 0.5, width: WIDTH - 1, height: HEIGHT - 1 };
  return svg(
    "svg",
    { class: "score-bar", width: WIDTH, height: HEIGHT, "aria-hidden": "true" },
    svg("rect", { class: "whole", ...whole }),
    svg("rect", { class: "part", ...whole, width: share * whole.width }),
  );
}
