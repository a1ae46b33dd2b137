import { InputError } from "@yusuan/schema";
import { describe, expect, test } from "vitest";
import { DOC, JPEG, mediaTypeOf, PDF, PNG, TEXT, TIFF, WEBP, XLS } from "./media-type.js";

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

function codeOf(fileName: string, content: Uint8Array): string {
  try {
    return mediaTypeOf(fileName, content);
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

describe("a PDF is known", () => {
  test.each<[string, string, string]>([
    ["by its header", "a.pdf", "%PDF-1.7\n"],
    ["whatever its name", "a.txt", "%PDF-1.4"],
    ["behind stray bytes", "a", `\r\n${"x".repeat(900)}%PDF-1.4`],
  ])("%s", (_, name, content) => {
    expect(mediaTypeOf(name, bytes(content))).toBe(PDF);
  });
});

test.each<[string, string, string]>([
  ["PNG", "\x89PNG\r\n", PNG],
  ["JPEG", "\xff\xd8\xff\xe0", JPEG],
  ["TIFF", "MM\x00*", TIFF],
  ["TIFF the other way round", "II*\x00", TIFF],
  ["WebP", "RIFF\x10\x00\x00\x00WEBPVP8 ", WEBP],
])("%s is known, whatever its name", (_, content, type) => {
  expect(mediaTypeOf("a.txt", bytes(content))).toBe(type);
});

test.each(["合计 1.00", "a", "BMW 2026 budget", "RIFF", "%PDF", "# Markdown", `${" ".repeat(2000)}%PDF-1.4`])(
  "other content is text: %j",
  (content) => {
    expect(mediaTypeOf("a.txt", Uint8Array.from(Buffer.from(content)))).toBe(TEXT);
  },
);

/** A compound file whose directory has an entry of this name. */
function compound(name: string): Uint8Array {
  const content = Buffer.alloc(1024);
  content.write("d0cf11e0a1b11ae1", "hex");
  content.write(name, 512, "utf16le");
  content.writeUInt16LE(2 * (name.length + 1), 512 + 64);
  return new Uint8Array(content);
}

test("a compound file is known by its streams", () => {
  expect(mediaTypeOf("a", compound("WordDocument"))).toBe(DOC);
  expect(mediaTypeOf("a", compound("Workbook"))).toBe(XLS);
});

describe("a file is refused", () => {
  test.each<[string, string, Uint8Array, string]>([
    ["that is empty", "a.pdf", new Uint8Array(), "empty-file"],
    ["that is a web page with the name of a PDF", "a.PDF", bytes("<html>"), "not-a-pdf"],
    ["that is a zip of nothing known", "a.pdf", bytes("PK\x03\x04"), "unsupported-type"],
    [
      "that is a compound file of nothing known",
      "a.doc",
      bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
      "unsupported-type",
    ],
    ["that is an Office file with a password", "a.docx", compound("EncryptedPackage"), "encrypted"],
    ["that lost what an Office file must have", "a.XLSX", bytes("PK\x03\x04"), "damaged-archive"],
    ["in BMP", "a.bmp", bytes("BM\x36\x00\x00\x00\x00\x00\x00\x00"), "unsupported-type"],
    ["in gzip", "a.gz", bytes("\x1f\x8b\x08"), "unsupported-type"],
  ])("%s", (_, name, content, code) => {
    expect(codeOf(name, content)).toBe(code);
  });
});
