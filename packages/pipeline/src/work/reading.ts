import type { ExtractOptions, OcrEngine, OcrMode } from "@yusuan/extractor";
import { createPageStore } from "../folder/page-store.js";

/** How pictures are read in a run; it crosses a thread boundary. */
export type Reading = {
  readonly ocr?: OcrMode;
  readonly ocrEngine?: OcrEngine;
  /** Lines of text that one worker reads at a time. */
  readonly ocrThreads?: number;
};

/** Counts pages that were read as pictures; threads share it. */
export type PageCounter = SharedArrayBuffer;

export function createPageCounter(): PageCounter {
  return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
}

export function pagesCounted(counter: PageCounter): number {
  return Atomics.load(new Int32Array(counter), 0);
}

/** How the extractor is to read a document of a run. */
export function extractOptions(
  out: string,
  id: string,
  reading: Reading,
  counter: PageCounter | undefined,
): ExtractOptions {
  const { ocr = "auto", ocrEngine = "auto" } = reading;
  const store = createPageStore(out, id, `${ocr} ${ocrEngine}`);
  return {
    ...reading,
    pageStore: {
      get: store.get,
      put: async (page, scanned) => {
        await store.put(page, scanned);
        if (counter) Atomics.add(new Int32Array(counter), 0, 1);
      },
    },
  };
}
