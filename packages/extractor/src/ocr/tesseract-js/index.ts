import { createRequire } from "node:module";
import type { Recognizer } from "../recognizer.js";
import { hocrSymbols } from "../tesseract/hocr.js";
import { pgmOf } from "../tesseract/pgm.js";
import { RAW_LINE, SETTINGS, type Settings } from "../tesseract/settings.js";
import { trimmed } from "../tesseract/trim.js";
import { createPool } from "../worker-pool.js";
import { startWorker } from "./worker.js";

/** White around a line that is read raw, in pixels. */
const RAW_MARGIN = 4;

/** What a worker reads, and what it reads otherwise than usual. */
type Job = { readonly image: Uint8Array<ArrayBuffer>; readonly variables?: Settings["variables"] };

/**
 * Tesseract compiled to WebAssembly, with the language data that were installed with it; nothing is fetched. No
 * thread is started before the first line is read; each takes about 75 MB.
 */
export function createTesseractJs({ threads }: { readonly threads: number }): Recognizer {
  const pool = createPool<Job, string>(threads, async (kind) => {
    const worker = await startWorker(SETTINGS[kind]);
    return { read: ({ image, variables }) => worker.read(image, variables), end: worker.end };
  });
  return {
    name: `tesseract.js ${version()}`,
    read: async ({ kind, raster }) => {
      const symbols = hocrSymbols(await pool.read(kind, () => ({ image: pgmOf(raster) })));
      const raw = symbols.length === 0 ? trimmed(raster, RAW_MARGIN) : undefined;
      if (!raw) return { symbols };
      const again = await pool.read(kind, () => ({ image: pgmOf(raw), variables: RAW_LINE }));
      return { symbols: hocrSymbols(again, raw.left) };
    },
    close: pool.close,
  };
}

function version(): string {
  const manifest: unknown = createRequire(import.meta.url)("tesseract.js/package.json");
  return typeof manifest === "object" && manifest && "version" in manifest ? String(manifest.version) : "";
}
