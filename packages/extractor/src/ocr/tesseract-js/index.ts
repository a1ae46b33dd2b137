import { createRequire } from "node:module";
import type { Recognizer } from "../recognizer.js";
import { tesseractRecognizer } from "../tesseract/recognizer.js";
import { RAW_LINE, SETTINGS, type Settings } from "../tesseract/settings.js";
import { createPool } from "../worker-pool.js";
import { startWorker } from "./worker.js";

/** What a worker reads, and what it reads otherwise than usual. */
type Job = { readonly picture: Uint8Array<ArrayBuffer>; readonly variables: Settings["variables"] };

/**
 * Tesseract compiled to WebAssembly, with the language data that were installed with it; nothing is fetched. No
 * thread is started before the first line is read; each takes about 75 MB.
 */
export function createTesseractJs({ threads }: { readonly threads: number }): Recognizer {
  const pool = createPool<Job, string>(threads, async (kind) => {
    const { read, end } = await startWorker(SETTINGS[kind]);
    return { read: ({ picture, variables }) => read(picture, variables), end };
  });
  return tesseractRecognizer(`tesseract.js ${version()}`, {
    read: (kind, raw, picture) =>
      pool.read(kind, () => ({ picture: picture(), variables: raw ? RAW_LINE : {} })),
    close: pool.close,
  });
}

function version(): string {
  const manifest: unknown = createRequire(import.meta.url)("tesseract.js/package.json");
  return typeof manifest === "object" && manifest && "version" in manifest ? String(manifest.version) : "";
}
