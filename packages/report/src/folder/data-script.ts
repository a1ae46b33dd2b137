import type { DocumentData } from "../contract/document-data.js";
import type { PerformanceData, PerformanceListData } from "../contract/performance-data.js";
import type { RunData } from "../contract/run-data.js";

/** What a page shows; `view` says which page it is. */
type PageData = DocumentData | RunData | PerformanceData | PerformanceListData;

/**
 * Data as a classic script, since pages from disk can fetch nothing: one call with one string, so that no key or text of
 * a document is ever read as code.
 */
export function dataScript(data: PageData): string {
  return `yusuanData(${JSON.stringify(JSON.stringify(data))});\n`;
}
