import { fileURLToPath } from "node:url";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { fromRgba, type PageImage } from "./pixels.js";

const POINTS_PER_INCH = 72;
const ASSETS = new URL(".", import.meta.resolve("pdfjs-dist/package.json"));
const asset = (folder: string) => fileURLToPath(new URL(folder, ASSETS));

/** Which pages of a PDF are drawn, and how. */
type Rasterizing = {
  readonly dpi: number;
  readonly channels: 1 | 3;
  /** Numbers from 1 on, in the order wanted; all pages where it is left out. */
  readonly pages?: readonly number[];
};

/** The pages of a PDF as pictures, one at a time: only the one that was given last is held in memory. */
export async function* rasterize(
  pdf: Uint8Array,
  { dpi, channels, pages }: Rasterizing,
): AsyncGenerator<PageImage & { readonly page: number }> {
  const task = getDocument({
    // pdf.js takes the buffer away from its owner.
    data: new Uint8Array(pdf),
    cMapUrl: asset("cmaps/"),
    cMapPacked: true,
    standardFontDataUrl: asset("standard_fonts/"),
    wasmUrl: asset("wasm/"),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    const opened = await task.promise;
    for (const number of pages ?? Array.from({ length: opened.numPages }, (_, index) => index + 1)) {
      const page = await opened.getPage(number);
      const viewport = page.getViewport({ scale: dpi / POINTS_PER_INCH });
      const width = Math.round(viewport.width);
      const height = Math.round(viewport.height);
      const canvas = createCanvas(width, height);
      const context = canvas.getContext("2d");
      await page.render({ canvas, canvasContext: context, viewport, background: "#ffffff" }).promise;
      const data = fromRgba(context.getImageData(0, 0, width, height).data, channels);
      page.cleanup();
      // Gives the pixels back now and not when the canvas is collected.
      canvas.width = 0;
      canvas.height = 0;
      yield { page: number, width, height, dpi, channels, data };
    }
  } finally {
    await task.destroy();
  }
}
