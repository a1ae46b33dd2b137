import { docxSample } from "./docx-samples.js";
import { htmlSample } from "./html-samples.js";
import type { SampleDocument } from "./layout/document.js";
import { ofdSample } from "./ofd-samples.js";
import { PERFORMANCE_SAMPLES } from "./performance-samples.js";
import { renderPdf } from "./render/pdf/document.js";
import type { PdfStyle } from "./render/pdf/style.js";
import { renderText } from "./render/text.js";
import { STATEMENT_SAMPLES } from "./samples.js";
import { xlsxSample } from "./xlsx-samples.js";

/** File formats that a sample document can be made in. */
export const FORMATS = ["pdf", "docx", "xlsx", "html", "ofd", "txt"] as const;
export type Format = (typeof FORMATS)[number];

/** Sample documents that there is one file of beside the PDF, to show the format. */
export const FORMAT_SAMPLES: readonly { readonly of: string; readonly format: Format }[] = [
  { of: "budget-2020-ruled", format: "docx" },
  { of: "budget-2025-unit", format: "xlsx" },
  { of: "budget-2020-ruled", format: "html" },
  { of: "budget-2025-unit", format: "ofd" },
];

/** The file of a sample document in one format; the document is named as its PDF is, without the extension. */
export async function documentAs(name: string, format: Format): Promise<Uint8Array> {
  const { document, style } = drawnDocument(name);
  return MAKERS[format](document, style);
}

const MAKERS: Readonly<Record<Format, (document: SampleDocument, style: PdfStyle) => Promise<Uint8Array>>> = {
  pdf: renderPdf,
  docx: docxSample,
  xlsx: xlsxSample,
  html: htmlSample,
  ofd: ofdSample,
  txt: async (document) => new TextEncoder().encode(renderText(document)),
};

function drawnDocument(name: string): { readonly document: SampleDocument; readonly style: PdfStyle } {
  const statements = STATEMENT_SAMPLES.find(({ fileName }) => fileName === `${name}.pdf`);
  if (statements && typeof statements.style !== "string" && !("quirks" in statements.style))
    return { document: statements.document, style: statements.style };
  const performance = PERFORMANCE_SAMPLES.find((sample) => sample.name === name);
  if (performance?.pdf) return { document: performance.document, style: performance.pdf };
  throw new RangeError(`There is no PDF sample called ${name}`);
}
