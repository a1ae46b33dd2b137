export type { ReportOutcome } from "./folder/write-document.js";
export { type ReportSummary, writeReport } from "./folder/write-report.js";
