import type { PageData } from "../contract/page-data.js";

/** What turns round the direction of the text after it, by which `gpj.exe` can be shown as `exe.jpg`, and a number as another. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Data as a classic script, since pages from disk can fetch nothing: one call with one string, so that no key or text of
 * a document is ever read as code. Characters that turn round the direction of a text are shown as �.
 */
export function dataScript(data: PageData): string {
  return `yusuanData(${JSON.stringify(JSON.stringify(data).replace(TURNING, "\ufffd"))});\n`;
}
