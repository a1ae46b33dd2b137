import type { SampleDocument } from "./layout/document.js";
import { renderPage } from "./render/html/page.js";

/** The document of a sample as a page of an office's site, in UTF-8. */
export async function htmlSample(document: SampleDocument): Promise<Uint8Array> {
  return new TextEncoder().encode(renderPage(document));
}
