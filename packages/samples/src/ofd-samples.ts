import type { SampleDocument } from "./layout/document.js";
import { renderOfd } from "./render/ofd/document.js";
import type { PdfStyle } from "./render/pdf/style.js";

/** The document of a sample as an OFD, laid out as the PDF of `style` is. */
export async function ofdSample(document: SampleDocument, style: PdfStyle): Promise<Uint8Array> {
  return renderOfd(document, style);
}
