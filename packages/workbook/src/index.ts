export { exportWorkbooks, type WorkbookSummary } from "./export/export-workbooks.js";
