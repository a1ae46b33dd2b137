export { type ExtractOptions, extract, type SourceFile } from "./extract.js";
export { DEFAULT_LIMITS, type Limits } from "./limits.js";
