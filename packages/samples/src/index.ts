export { writeSamples } from "./make.js";
export { sampleTruth } from "./truth/sample-truth.js";
export type { TrueLine, TrueStatement } from "./truth/statement.js";
