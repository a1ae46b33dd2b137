import type { PageData } from "../contract/page-data.js";

/**
 * Data as a classic script, since pages from disk can fetch nothing: one call with one string, so that no key or text of
 * a document is ever read as code.
 */
export function dataScript(data: PageData): string {
  return `yusuanData(${JSON.stringify(JSON.stringify(data))});\n`;
}
