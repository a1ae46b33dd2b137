import { PERFORMANCE_SAMPLES } from "../performance-samples.js";
import type { PerformanceTruth } from "./performance.js";

/** What the performance forms or the evaluation report in the file of this name say; `undefined` for any other file. */
export function performanceTruth(fileName: string): PerformanceTruth | undefined {
  const name = fileName.replace(/\.(?:pdf|txt|truth\.json)$/u, "");
  return PERFORMANCE_SAMPLES.find((sample) => sample.name === name)?.truth;
}
