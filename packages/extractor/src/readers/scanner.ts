import { availableParallelism } from "node:os";
import type { OcrEngine } from "../ocr/choose.js";
import type { Recognizer } from "../ocr/recognizer.js";
import type { PageStore } from "../scan/scanned-page.js";
import type { ScanPage } from "./reader.js";

/** What pictures are read with. */
export type ScanOptions = {
  /** Gives the recognizer when the first picture is to be read; whoever gives it closes it. */
  readonly recognizer?: () => Recognizer | Promise<Recognizer>;
  /** Where no recognizer is given: which one to start, and how many lines it reads at a time. */
  readonly ocrEngine?: OcrEngine;
  readonly ocrThreads?: number;
  /** Pages that were read before are taken from it. */
  readonly pageStore?: PageStore;
};

/**
 * Start a recognizer; it is loaded when it is needed, as readers are.
 * @throws InputError where the engine is not installed.
 */
export async function startRecognizer(
  engine: OcrEngine,
  threads = availableParallelism(),
): Promise<Recognizer> {
  const { createRecognizer } = await import("../ocr/choose.js");
  return createRecognizer(engine, threads);
}

/** Reads pictures of pages. Nothing is started before the first of them; `close` ends what was started here. */
export function createScanner({ recognizer, ocrEngine = "auto", ocrThreads, pageStore }: ScanOptions): {
  readonly scan: ScanPage;
  readonly close: () => Promise<void>;
} {
  let own: Promise<Recognizer> | undefined;
  const get = async (): Promise<Recognizer> => {
    if (recognizer) return recognizer();
    own ??= startRecognizer(ocrEngine, ocrThreads);
    return own;
  };
  const scan: ScanPage = async (page, work) => {
    const kept = await pageStore?.get(page);
    if (kept) return kept;
    const { readPicture } = await import("../scan/read-picture.js");
    const engine = await get();
    const scanned = await work((picture) => readPicture(picture, page, engine));
    await pageStore?.put(page, scanned);
    return scanned;
  };
  const close = async (): Promise<void> => {
    await own?.then(
      (engine) => engine.close(),
      () => undefined,
    );
  };
  return { scan, close };
}
