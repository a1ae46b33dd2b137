import { createRequire } from "node:module";
import type { Recognizer } from "../recognizer.js";
import { hocrSymbols } from "../tesseract/hocr.js";
import { pgmOf } from "../tesseract/pgm.js";
import { SETTINGS } from "../tesseract/settings.js";
import { createPool } from "../worker-pool.js";
import { startWorker } from "./worker.js";

/**
 * Tesseract compiled to WebAssembly, with the language data that were installed with it; nothing is fetched. No
 * thread is started before the first line is read; each takes about 75 MB.
 */
export function createTesseractJs({ threads }: { readonly threads: number }): Recognizer {
  const pool = createPool(threads, (kind) => startWorker(SETTINGS[kind]));
  return {
    name: `tesseract.js ${version()}`,
    read: async ({ kind, raster }) => ({
      symbols: hocrSymbols(await pool.read(kind, () => pgmOf(raster))),
    }),
    close: pool.close,
  };
}

function version(): string {
  const manifest: unknown = createRequire(import.meta.url)("tesseract.js/package.json");
  return typeof manifest === "object" && manifest && "version" in manifest ? String(manifest.version) : "";
}
