import { latin1, type PdfObject, type PdfStream, pdfFile, type StreamFilter } from "./pdf-file.js";

/** A page to make: its content stream and what differs from an upright page of 400 × 300 points. */
export type PdfPageSpec = {
  /** Operators; `undefined` for a page whose content object is missing. */
  readonly content?: string | PdfStream | undefined;
  /** Entries of the page dictionary, which stand after the usual ones and so replace none of them. */
  readonly entries?: string;
  readonly box?: string;
  /** A reference in the page tree that leads nowhere. */
  readonly missing?: boolean;
};

export type PdfOptions = {
  readonly trailer?: string;
  readonly filter?: StreamFilter;
  /** `/Count` of the page tree; the number of pages unless a file is to lie. */
  readonly count?: number;
  /** Objects 10 and on, that resources or page entries may name. */
  readonly objects?: readonly PdfObject[];
  /** Further XObjects by name: `/Fm1 10 0 R`. */
  readonly xObjects?: string;
};

/**
 * Fonts of every page: F1 Helvetica; F2 and F3 a Chinese font that is not embedded, encoded in UCS-2 and GBK; F4 the same
 * for vertical writing; F5 a font whose codes are its own and that maps none of them to characters.
 */
const FONTS = "/F1 3 0 R /F2 4 0 R /F3 5 0 R /F4 6 0 R /F5 7 0 R";
const CHINESE = descendant("STSong-Light", "GB1", 4);
const OWN_CODES = descendant("ABCDEF+Own", "Identity", 0);
/** One grey pixel, `/Im1`. */
const PIXEL: PdfStream = {
  dictionary: "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
  data: Uint8Array.of(96),
};

/** The bytes of a PDF with these pages. */
export function makePdf(pages: readonly PdfPageSpec[], options: PdfOptions = {}): Uint8Array {
  const extra = options.objects ?? [];
  const first = 10 + extra.length;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(" ");
  return pdfFile(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      `<< /Type /Pages /Kids [${kids}] /Count ${options.count ?? pages.length} >>`,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      type0("STSong-Light", "UniGB-UCS2-H", CHINESE),
      type0("STSong-Light", "GBK-EUC-H", CHINESE),
      type0("STSong-Light", "UniGB-UCS2-V", CHINESE),
      type0("ABCDEF+Own", "Identity-H", OWN_CODES),
      `<< /Font << ${FONTS} >> /XObject << /Im1 9 0 R ${options.xObjects ?? ""} >> >>`,
      PIXEL,
      ...extra,
      ...pages.flatMap((page, i) => pageObjects(page, first + 2 * i)),
    ],
    options.trailer,
    options.filter,
  );
}

function pageObjects(page: PdfPageSpec, number: number): PdfObject[] {
  if (page.missing) return [undefined, undefined];
  const box = page.box ?? "[0 0 400 300]";
  const entries = `/MediaBox ${box} /Resources 8 0 R /Contents ${number + 1} 0 R ${page.entries ?? ""}`;
  const { content } = page;
  return [
    `<< /Type /Page /Parent 2 0 R ${entries} >>`,
    typeof content === "string" ? { dictionary: "", data: latin1(content) } : content,
  ];
}

function type0(name: string, encoding: string, font: string): string {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${encoding} /DescendantFonts [${font}] >>`;
}

function descendant(name: string, ordering: string, flags: number): string {
  const info = `/CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >>`;
  const box = "/FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93";
  const descriptor = `<< /Type /FontDescriptor /FontName /${name} /Flags ${flags} ${box} >>`;
  return `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} ${info} /DW 1000 /FontDescriptor ${descriptor} >>`;
}
