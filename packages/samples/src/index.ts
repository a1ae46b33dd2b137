export { writeSamples } from "./make.js";
export type {
  PerformanceTruth,
  PlantedError,
  TrueClaim,
  TrueEvaluation,
  TrueExecution,
  TrueIndicator,
  TrueProject,
} from "./truth/performance.js";
export { performanceTruth } from "./truth/performance-truth.js";
export { sampleTruth } from "./truth/sample-truth.js";
export type { TrueLine, TrueStatement } from "./truth/statement.js";
