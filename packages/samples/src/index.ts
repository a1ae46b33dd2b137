export { writeSamples } from "./make.js";
export type {
  PerformanceTruth,
  PlantedError,
  TrueExecution,
  TrueIndicator,
} from "./truth/performance.js";
export { performanceTruth } from "./truth/performance-truth.js";
export { sampleTruth } from "./truth/sample-truth.js";
export type { TrueLine, TrueStatement } from "./truth/statement.js";
