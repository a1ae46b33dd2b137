import type { PlantedError } from "@yusuan/samples";
import type { Finding } from "@yusuan/schema";

/** How many of the planted errors a finding of the rule and the verdict tells; each finding tells one. */
export function plantedFound(
  planted: readonly PlantedError[],
  findings: readonly Pick<Finding, "rule" | "verdict">[],
): { readonly errors: number; readonly flagged: number } {
  const left = [...findings];
  const flagged = planted.filter(({ rule, verdict }) => {
    const at = left.findIndex((finding) => finding.rule === rule && finding.verdict === verdict);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return { errors: planted.length, flagged: flagged.length };
}
