import { createHash } from "node:crypto";
import { type Block, EXTRACTION_SCHEMA, type Extraction, InputError, type Problem } from "@yusuan/schema";
import { accountNumbers, type PagedText } from "./accounting/numbers.js";
import { bindCaptions } from "./blocks/captions.js";
import { DEFAULT_LIMITS, type Limits } from "./limits.js";
import type { OcrMode, Reader } from "./readers/reader.js";
import { createScanner, type ScanOptions } from "./readers/scanner.js";
import {
  DOC,
  DOCX,
  HTML,
  JPEG,
  type MediaType,
  mediaTypeOf,
  OFD,
  PDF,
  PNG,
  RTF,
  TEXT,
  TIFF,
  WEBP,
  XLS,
  XLSX,
} from "./sniff/media-type.js";

const imageReader = async () => (await import("./readers/image/index.js")).imageReader;

const workbookReader = async () => (await import("./readers/xlsx/index.js")).workbookReader;
const convertingReader = async () => (await import("./readers/office/index.js")).convertingReader;

/** A reader is loaded when a file needs it: pdf.js alone takes longer to load than a text takes to read. */
const READERS: Readonly<Record<MediaType, () => Promise<Reader>>> = {
  [PDF]: async () => (await import("./readers/pdf/index.js")).pdfReader,
  [PNG]: imageReader,
  [JPEG]: imageReader,
  [TIFF]: imageReader,
  [WEBP]: imageReader,
  [DOCX]: async () => (await import("./readers/docx/index.js")).docxReader,
  [XLSX]: workbookReader,
  [XLS]: workbookReader,
  [DOC]: convertingReader,
  [RTF]: convertingReader,
  [OFD]: async () => (await import("./readers/ofd/index.js")).ofdReader,
  [HTML]: async () => (await import("./readers/html/index.js")).htmlReader,
  [TEXT]: async () => (await import("./readers/text/index.js")).textReader,
};

/** A file in memory. */
type SourceFile = { readonly fileName: string; readonly bytes: Uint8Array };

export type ExtractOptions = ScanOptions & {
  readonly limits?: Partial<Limits>;
  /** When pages are read as pictures; `auto` where nothing is said. */
  readonly ocr?: OcrMode;
  /** Find tables by alignment alone, as though no rules were painted. */
  readonly ignoreRules?: boolean;
};

/**
 * Read one file: pages, tables and text with the place of everything. The same bytes give the same extraction.
 * @throws InputError when nothing of the file can be read; a page that fails is told in `pages` and `problems`.
 */
export async function extract(file: SourceFile, options: ExtractOptions = {}): Promise<Extraction> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (file.bytes.length > limits.maxBytes) throw tooLarge(file.bytes.length, limits.maxBytes);
  const mediaType = mediaTypeOf(file.fileName, file.bytes);
  const reader = await READERS[mediaType]();
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const result = await readWith(reader, file.bytes, limits, options);
  const blocks = bindCaptions(result.blocks);
  const { extra, ...accounting } = accountNumbers(result.printed, placedTexts(blocks));
  return {
    schema: EXTRACTION_SCHEMA,
    source: {
      id: sha256.slice(0, 16),
      fileName: file.fileName,
      mediaType,
      sha256,
      bytes: file.bytes.length,
      ...(result.encoding ? { encoding: result.encoding } : {}),
    },
    pages: [...result.pages],
    blocks,
    accounting,
    problems: [...result.problems, ...accountingProblems(accounting.lost.length, extra.length)],
  };
}

async function readWith(reader: Reader, bytes: Uint8Array, limits: Limits, options: ExtractOptions) {
  const { ocr = "auto", ignoreRules = false } = options;
  const scanner = createScanner(options);
  try {
    return await reader.read(bytes, limits, { ocr, ignoreRules, scan: scanner.scan });
  } finally {
    await scanner.close();
  }
}

function placedTexts(blocks: readonly Block[]): PagedText[] {
  return blocks.flatMap((block): readonly PagedText[] => (block.kind === "table" ? block.cells : [block]));
}

function accountingProblems(lost: number, extra: number): Problem[] {
  if (lost === 0 && extra === 0) return [];
  return [
    {
      code: "numbers-unaccounted",
      message: {
        en: `${lost} printed numbers stand in no block and ${extra} in more than one.`,
        zh: `${lost} 个印出的数字未落入任何区块，${extra} 个重复出现。`,
      },
    },
  ];
}

function tooLarge(bytes: number, most: number): InputError {
  const mib = (value: number) => Math.ceil(value / 1024 / 1024);
  return new InputError("too-large", {
    en: `The file has ${mib(bytes)} MiB; the limit is ${mib(most)} MiB. Split it.`,
    zh: `文件大小为 ${mib(bytes)} MiB，上限为 ${mib(most)} MiB。请拆分文件。`,
  });
}
