import { read, type WorkBook } from "@e965/xlsx";
import { InputError } from "@yusuan/schema";
import { openZip } from "../../archive/zip.js";
import type { ReadLimits } from "../reader.js";
import { sheetParts, uncomputedIn } from "./uncomputed.js";

/** A workbook, and by the name of each sheet the cells whose formula has no saved value. */
type OpenedWorkbook = {
  readonly book: WorkBook;
  readonly uncomputed: ReadonlyMap<string, ReadonlySet<string>>;
};

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * Open a workbook: .xlsx, .xls or the XML of Excel 2003. Every part of a .xlsx is inflated once within the limits before
 * SheetJS sees it.
 * @throws InputError for a damaged or encrypted workbook, and for one that would take more memory than it may.
 */
export async function openWorkbook(bytes: Uint8Array, limits: ReadLimits): Promise<OpenedWorkbook> {
  const packed = ZIP.every((byte, i) => bytes[i] === byte);
  if (!packed) refuseEntities(bytes, "The workbook");
  const uncomputed = packed ? await checkParts(bytes, limits) : new Map<string, ReadonlySet<string>>();
  try {
    const book = read(bytes, {
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
    return { book, uncomputed };
  } catch (error) {
    throw refused(error);
  }
}

/** Inflates every part once. @returns The cells without a computed value, by the name of their sheet. */
async function checkParts(bytes: Uint8Array, limits: ReadLimits): Promise<OpenedWorkbook["uncomputed"]> {
  const zip = await openZip(bytes, limits);
  const byPart = new Map<string, ReadonlySet<string>>();
  for (const { name } of zip.entries) {
    const content = await zip.read(name);
    if (!content || !/\.(?:xml|rels|vml)$/iu.test(name)) continue;
    refuseEntities(content, name);
    if (/worksheets\//u.test(name)) byPart.set(name, uncomputedIn(content));
  }
  const parts = await sheetParts(zip);
  return new Map([...parts].map(([sheet, part]) => [sheet, byPart.get(part) ?? new Set<string>()]));
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
