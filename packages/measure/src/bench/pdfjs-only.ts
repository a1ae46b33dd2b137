import { fileURLToPath } from "node:url";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

const ASSETS = new URL(".", import.meta.resolve("pdfjs-dist/package.json"));
const asset = (folder: string) => fileURLToPath(new URL(folder, ASSETS));

/**
 * Read a PDF with pdf.js alone, as the extractor has pdf.js read it: the same options, one operator list for each
 * page. What this takes is the floor of what reading a PDF can take.
 * @returns The number of pages.
 */
export async function readWithPdfjsOnly(bytes: Uint8Array): Promise<number> {
  const document = await getDocument({
    data: bytes.slice(),
    cMapUrl: asset("cmaps/"),
    cMapPacked: true,
    standardFontDataUrl: asset("standard_fonts/"),
    wasmUrl: asset("wasm/"),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
  }).promise;
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      await page.getOperatorList();
      page.cleanup();
    }
    return document.numPages;
  } finally {
    await document.destroy();
  }
}
