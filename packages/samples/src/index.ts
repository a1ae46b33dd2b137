export { documentAs, FORMATS, type Format } from "./formats.js";
export { writeSamples } from "./make.js";
export { type Degradation, degrade } from "./render/scan/degrade.js";
export { imagePdf } from "./render/scan/image-pdf.js";
export type { PageImage } from "./render/scan/pixels.js";
export { rasterize } from "./render/scan/rasterize.js";
export type {
  PerformanceTruth,
  PlantedError,
  TrueExecution,
  TrueIndicator,
} from "./truth/performance.js";
export { performanceTruth } from "./truth/performance-truth.js";
export { sampleTruth } from "./truth/sample-truth.js";
export type { TrueLine, TrueStatement } from "./truth/statement.js";
