import { read, type WorkBook } from "@e965/xlsx";
import { InputError } from "@yusuan/schema";
import { openZip } from "../../archive/zip.js";
import type { ReadLimits } from "../reader.js";

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * Open a workbook: .xlsx, .xls or the XML of Excel 2003. Every part of a .xlsx is inflated once within the limits before
 * SheetJS sees it.
 * @throws InputError for a damaged or encrypted workbook, and for one that would take more memory than it may.
 */
export async function openWorkbook(bytes: Uint8Array, limits: ReadLimits): Promise<WorkBook> {
  if (ZIP.every((byte, i) => bytes[i] === byte)) await checkParts(bytes, limits);
  else refuseEntities(bytes, "The workbook");
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellFormula: true,
      cellText: true,
      cellNF: true,
      cellHTML: false,
      cellStyles: true,
      cellDates: false,
      sheetRows: limits.maxRuns,
    });
  } catch (error) {
    throw refused(error);
  }
}

async function checkParts(bytes: Uint8Array, limits: ReadLimits): Promise<void> {
  const zip = await openZip(bytes, limits);
  for (const { name } of zip.entries) {
    const content = await zip.read(name);
    if (content && /\.(?:xml|rels|vml)$/iu.test(name)) refuseEntities(content, name);
  }
}

/** SheetJS expands no entities, but nothing that declares some is a workbook. */
function refuseEntities(bytes: Uint8Array, part: string): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (content[0] !== 0x3c && content[0] !== 0xef) return;
  if (!content.includes("<!ENTITY") && !content.includes("<!DOCTYPE")) return;
  throw new InputError("unsafe-xml", {
    en: `${part} declares entities, which no office program writes; it is not read.`,
    zh: `${part} 声明了实体，办公软件不会如此生成，不予读取。`,
  });
}

function refused(error: unknown): InputError {
  const detail = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/iu.test(detail))
    return new InputError("encrypted", {
      en: "The workbook needs a password to open. Save it without one.",
      zh: "工作簿需要密码才能打开。请另存为不加密的文件。",
    });
  return new InputError("damaged-workbook", {
    en: `The workbook cannot be read (${detail}). Open it in a spreadsheet program and save it anew.`,
    zh: `工作簿无法读取（${detail}）。请用电子表格软件打开后另存。`,
  });
}
