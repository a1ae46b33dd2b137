import { InputError } from "@yusuan/schema";

export const PDF = "application/pdf";
export const TEXT = "text/plain";
export type MediaType = typeof PDF | typeof TEXT;

type Signature = { readonly name: string; readonly bytes: readonly number[] };

/** Formats that are recognized, so that the message can say what the file is. */
const OTHERS: readonly Signature[] = [
  { name: "ZIP (docx, xlsx, ofd)", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: "OLE2 (doc, xls, wps, et)", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { name: "PNG", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: "JPEG", bytes: [0xff, 0xd8, 0xff] },
  { name: "TIFF", bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: "TIFF", bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: "GIF", bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: "RTF", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
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
  const other = OTHERS.find((signature) => signature.bytes.every((byte, i) => bytes[i] === byte));
  if (other) {
    throw new InputError("unsupported-type", {
      en: `This is a ${other.name} file; this version reads PDF and plain text. Export it as PDF.`,
      zh: `这是 ${other.name} 文件；本版本只读 PDF 和纯文本。请导出为 PDF。`,
    });
  }
  if (/\.pdf$/iu.test(fileName)) {
    throw new InputError("not-a-pdf", {
      en: "The file is named .pdf but holds no PDF header: it may be a web page saved in its place or a broken download.",
      zh: "文件扩展名为 .pdf，但内容不是 PDF：可能是误存的网页或下载不完整。请重新下载。",
    });
  }
  return TEXT;
}

function indexOfAscii(bytes: Uint8Array, text: string, within: number): number {
  const codes = Array.from(text, (char) => char.charCodeAt(0));
  const last = Math.min(bytes.length, within) - codes.length;
  for (let i = 0; i <= last; i++) {
    if (codes.every((code, k) => bytes[i + k] === code)) return i;
  }
  return -1;
}
