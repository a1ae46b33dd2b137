export { orderedExtraction } from "./conform.js";
export { examine } from "./examine.js";
export { findSource } from "./find-source.js";
export { ingest } from "./ingest.js";
export { prettyJson } from "./json.js";
export { RUN_FILE } from "./run-folder.js";
export { documentsOf, type RunDocument, readExtraction } from "./run-reader.js";
export type { Progress } from "./schedule.js";
export type { FileSummary, RunSummary } from "./summary.js";
