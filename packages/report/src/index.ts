export { type ReportOutcome, type ReportSummary, writeReport } from "./folder/write-report.js";
