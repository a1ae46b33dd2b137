import type { AgencyData } from "../contract/agency-data.js";
import type { DocumentData } from "../contract/document-data.js";
import type { RunData } from "../contract/run-data.js";

/**
 * Data as a classic script, since pages from disk can fetch nothing: one call with one string, so that no key or text of
 * a document is ever read as code.
 */
export function dataScript(data: AgencyData | DocumentData | RunData): string {
  return `yusuanData(${JSON.stringify(JSON.stringify(data))});\n`;
}
