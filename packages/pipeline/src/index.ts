export { examine } from "./examine.js";
export { orderedExtraction } from "./folder/conform.js";
export { prettyJson } from "./folder/json.js";
export { RUN_FILE } from "./folder/run-folder.js";
export type { RunDocument } from "./folder/run-reader.js";
export { ingest } from "./ingest.js";
export { findSource } from "./inputs/find-source.js";
export type { FileSummary, RunSummary } from "./summary.js";
export type { Progress } from "./work/schedule.js";
