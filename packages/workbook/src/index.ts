export {
  exportWorkbooks,
  type WorkbookOptions,
  type WorkbookOutcome,
  type WorkbookSummary,
} from "./export/export-workbooks.js";
