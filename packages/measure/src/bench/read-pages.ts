import type { Input } from "../inputs/find-inputs.js";
import { readDocument } from "../stages/read-document.js";

/** What reading many pages in one process took. */
export type PagesRead = {
  readonly pages: number;
  readonly documents: number;
  readonly seconds: number;
  readonly maxRssBytes: number;
};

/**
 * Take PDFs through all stages, over and over, until at least `pages` pages are read. Each result is dropped before
 * the next file, as a run drops it once it is written. Meant for a process of its own, whose peak memory it tells.
 * @throws RangeError when there is no file.
 */
export async function readPages(inputs: readonly Input[], pages: number): Promise<PagesRead> {
  const start = performance.now();
  let read = 0;
  let documents = 0;
  while (read < pages) {
    const input = inputs[documents % inputs.length];
    if (!input) throw new RangeError("No file to read");
    const { extraction } = await readDocument(input, { ocr: "never" });
    if (extraction.pages.length === 0) throw new RangeError(`${input.fileName} has no pages`);
    read += extraction.pages.length;
    documents++;
  }
  return {
    pages: read,
    documents,
    seconds: (performance.now() - start) / 1000,
    maxRssBytes: process.resourceUsage().maxRSS * 1024,
  };
}
