import { mendPart } from "./mend-part.js";
import { readZip, writeZip } from "./zip.js";

/** The parts of a workbook file as exceljs writes them, in their order, mended and with no time of making. */
export function repack(bytes: Uint8Array): Uint8Array {
  return writeZip(readZip(bytes).map(({ name, content }) => ({ name, content: mendPart(name, content) })));
}
