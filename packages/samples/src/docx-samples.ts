import type { SampleDocument } from "./layout/document.js";
import { renderDocx } from "./render/docx/document.js";

/** The bytes of a sample as a Word document; the same document gives the same bytes. */
export async function docxSample(document: SampleDocument): Promise<Uint8Array> {
  return renderDocx(document);
}
