export { type ExtractOptions, extract } from "./extract.js";
export { DEFAULT_LIMITS } from "./limits.js";
