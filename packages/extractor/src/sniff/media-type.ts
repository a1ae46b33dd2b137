import { InputError } from "@yusuan/schema";
import { isContainerName } from "./archive.js";
import { compoundStreams } from "./compound-file.js";
import { markup } from "./markup.js";
import { packageParts } from "./package.js";

export const PDF = "application/pdf";
export const TEXT = "text/plain";
export const PNG = "image/png";
export const JPEG = "image/jpeg";
export const TIFF = "image/tiff";
export const WEBP = "image/webp";
export const HTML = "text/html";
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const XLS = "application/vnd.ms-excel";
/** Word before 2007, and WPS writer. */
export const DOC = "application/msword";
export const RTF = "application/rtf";
export const OFD = "application/ofd";
export type MediaType =
  | typeof PDF
  | typeof TEXT
  | typeof PNG
  | typeof JPEG
  | typeof TIFF
  | typeof WEBP
  | typeof HTML
  | typeof DOCX
  | typeof XLSX
  | typeof XLS
  | typeof DOC
  | typeof RTF
  | typeof OFD;

type Signature = { readonly name: string; readonly bytes: readonly number[]; readonly offset?: number };

const ANY = -1;
const ZIP_FILE: Signature = { name: "ZIP", bytes: [0x50, 0x4b, 0x03, 0x04] };
const OLE2: Signature = { name: "OLE2", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] };
const RTF_FILE: Signature = { name: "RTF", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] };

const IMAGES: readonly (Signature & { readonly type: MediaType })[] = [
  { name: "PNG", type: PNG, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: "JPEG", type: JPEG, bytes: [0xff, 0xd8, 0xff] },
  { name: "TIFF", type: TIFF, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: "TIFF", type: TIFF, bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  // Behind the length of a RIFF file.
  { name: "WebP", type: WEBP, bytes: [0x57, 0x45, 0x42, 0x50], offset: 8 },
];

/** Formats that are recognized, so that the message can say what the file is. */
const OTHERS: readonly Signature[] = [
  // With the reserved bytes of its header, for two letters alone begin many a text.
  { name: "BMP", bytes: [0x42, 0x4d, ANY, ANY, ANY, ANY, 0x00, 0x00, 0x00, 0x00] },
  { name: "GIF", bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: "RAR", bytes: [0x52, 0x61, 0x72, 0x21] },
  { name: "7z", bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: "gzip", bytes: [0x1f, 0x8b] },
];

/**
 * What a file is by its content, never by its name: a PDF may stand behind a few stray bytes.
 * @throws InputError `empty-file`, `not-a-pdf` or `unsupported-type`.
 */
export function mediaTypeOf(fileName: string, bytes: Uint8Array): MediaType {
  if (bytes.length === 0) {
    throw new InputError("empty-file", {
      en: "The file is empty (0 bytes). Download it again.",
      zh: "文件为空（0 字节）。请重新下载。",
    });
  }
  if (indexOfAscii(bytes, "%PDF-", 1024) >= 0) return PDF;
  const image = IMAGES.find((signature) => has(bytes, signature));
  if (image) return image.type;
  if (has(bytes, ZIP_FILE)) return packageType(fileName, bytes);
  if (has(bytes, OLE2)) return compoundType(bytes);
  if (has(bytes, RTF_FILE)) return RTF;
  const other = OTHERS.find((signature) => has(bytes, signature));
  if (other) {
    throw unsupported(other.name);
  }
  if (/\.pdf$/iu.test(fileName)) {
    throw new InputError("not-a-pdf", {
      en: "The file is named .pdf but holds no PDF header: it may be a web page saved in its place or a broken download.",
      zh: "文件扩展名为 .pdf，但内容不是 PDF：可能是误存的网页或下载不完整。请重新下载。",
    });
  }
  return markupType(bytes) ?? TEXT;
}

function unsupported(name: string): InputError {
  return new InputError("unsupported-type", {
    en: `This is a ${name} file; this version reads PDF, Word, Excel, OFD, HTML, plain text, PNG, JPEG, TIFF and WebP. Export it as PDF.`,
    zh: `这是 ${name} 文件；本版本读取 PDF、Word、Excel、OFD、HTML、纯文本、PNG、JPEG、TIFF 和 WebP。请导出为 PDF。`,
  });
}

/** What a zip container is by the parts that it must have. */
function packageType(fileName: string, bytes: Uint8Array): MediaType {
  const parts = new Set(packageParts(bytes));
  if (parts.has("OFD.xml")) return OFD;
  if (parts.has("[Content_Types].xml")) {
    const names = [...parts];
    if (names.some((name) => name.startsWith("word/"))) return DOCX;
    if (names.some((name) => name.startsWith("xl/"))) return XLSX;
  }
  if (isContainerName(fileName)) {
    throw new InputError("damaged-archive", {
      en: "The file is a zip container without the parts that a file of its name must have: it is damaged, or another file was renamed. Download it again.",
      zh: "文件是 zip 容器，但缺少该扩展名的文件应有的内容：文件已损坏，或由其他文件改名而来。请重新下载。",
    });
  }
  throw unsupported("ZIP");
}

/** A workbook and a text document may each lie inside the other as an object; the text document is then the outer one. */
function compoundType(bytes: Uint8Array): MediaType {
  const streams = compoundStreams(bytes);
  // A docx or xlsx with a password lies encrypted in a compound file ([MS-OFFCRYPTO] 2.3.4.4).
  if (streams.has("EncryptedPackage")) {
    throw new InputError("encrypted", {
      en: "The Office file needs a password. Save it without one.",
      zh: "该 Office 文件需要密码。请另存为不加密的文件。",
    });
  }
  if (streams.has("WordDocument")) return DOC;
  if (streams.has("Workbook") || streams.has("Book")) return XLS;
  throw unsupported("OLE2");
}

function markupType(bytes: Uint8Array): MediaType | undefined {
  const kind = markup(bytes);
  if (kind === "spreadsheet") return XLS;
  return kind === "html" ? HTML : undefined;
}

function has(content: Uint8Array, { bytes, offset = 0 }: Signature): boolean {
  return bytes.every((byte, i) => byte === ANY || content[offset + i] === byte);
}

function indexOfAscii(bytes: Uint8Array, text: string, within: number): number {
  const codes = Array.from(text, (char) => char.charCodeAt(0));
  const last = Math.min(bytes.length, within) - codes.length;
  for (let i = 0; i <= last; i++) {
    if (codes.every((code, k) => bytes[i + k] === code)) return i;
  }
  return -1;
}
