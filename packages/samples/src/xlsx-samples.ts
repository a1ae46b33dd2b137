import type { SampleDocument } from "./layout/document.js";
import { renderXlsx } from "./render/xlsx/workbook.js";

/** The document of a sample as a workbook. */
export async function xlsxSample(document: SampleDocument): Promise<Uint8Array> {
  return renderXlsx(document);
}
