import { fileURLToPath } from "node:url";
import { InputError } from "@yusuan/schema";
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Character maps and standard fonts ship inside pdfjs-dist; nothing is fetched. */
const ASSETS = new URL(".", import.meta.resolve("pdfjs-dist/package.json"));
const asset = (folder: string) => fileURLToPath(new URL(folder, ASSETS));

/**
 * Open a PDF from memory. A picture of more than `maxPixels`, such as a file of a few kilobytes may claim to hold, is left
 * out undecoded.
 * @throws InputError `encrypted` or `damaged-pdf`.
 */
export async function openPdf(bytes: Uint8Array, maxPixels: number): Promise<PDFDocumentProxy> {
  const task = getDocument({
    // pdf.js takes the buffer away from its owner, so it gets its own, and takes no Buffer.
    data: new Uint8Array(bytes),
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
    maxImageSize: maxPixels,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw openError(error);
  }
}

function openError(error: unknown): InputError {
  const name = error instanceof Error ? error.name : "";
  const detail = error instanceof Error ? error.message : String(error);
  if (name === "PasswordException") {
    return new InputError(
      "encrypted",
      {
        en: "The PDF is protected by a password. Save an unprotected copy and read that.",
        zh: "PDF 文件有密码保护。请另存为无密码的副本后再处理。",
      },
      { cause: error },
    );
  }
  return new InputError(
    "damaged-pdf",
    {
      en: `The PDF is cut off or damaged and cannot be opened (${detail}). Download or export it again.`,
      zh: `PDF 文件不完整或已损坏，无法打开（${detail}）。请重新下载或重新导出。`,
    },
    { cause: error },
  );
}
