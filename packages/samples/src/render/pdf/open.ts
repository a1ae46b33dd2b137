import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import { SIGNS } from "./font/signs.js";
import { withSigns } from "./font/with-signs.js";

const FONT = "@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf";
/** Fixed, so that the same content gives the same bytes; the identifier of a file is derived from it. */
const CREATED = new Date("2020-01-01T00:00:00Z");

/** What documents are drawn on, a pdfkit document or another that does the same: points from the top left. */
export type Pdf = {
  readonly addPage: () => unknown;
  readonly font: (name: string) => unknown;
  readonly fontSize: (size: number) => unknown;
  readonly widthOfString: (text: string) => number;
  /** Write a line with its top at `y`. */
  readonly text: (text: string, x: number, y: number, options: { readonly lineBreak: false }) => unknown;
  readonly lineWidth: (width: number) => unknown;
  readonly moveTo: (x: number, y: number) => Pdf;
  readonly lineTo: (x: number, y: number) => Pdf;
  readonly stroke: () => unknown;
  readonly rect: (x: number, y: number, width: number, height: number) => Pdf;
  readonly fill: (colour: string) => unknown;
};
export type Page = { readonly width: number; readonly height: number; readonly margin: number };
type Orientation = "portrait" | "landscape";

const A4 = { short: 595.28, long: 841.89 };

/** The size of an A4 page in points. */
export function a4(orientation: Orientation, margin: number): Page {
  const { short, long } = A4;
  return orientation === "portrait"
    ? { width: short, height: long, margin }
    : { width: long, height: short, margin };
}

/**
 * Draw a document and give back its bytes. Streams are left uncompressed: the compressor of another Node
 * release may give other bytes.
 */
export async function drawPdf(
  title: string,
  { page, signs = false }: { readonly page: Page; readonly signs?: boolean },
  draw: (pdf: Pdf) => void,
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    compress: false,
    autoFirstPage: false,
    info: { Title: title, Producer: "yusuan samples", Creator: "yusuan samples", CreationDate: CREATED },
  });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => pdf.once("end", resolve).once("error", reject));
  const font = createRequire(import.meta.url).resolve(FONT);
  pdf.registerFont("latin", "Times-Roman");
  pdf.registerFont("han", signs ? fontWithSigns(font) : font);
  pdf.font("han");
  draw(pdf);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

let signed: Buffer | undefined;

function fontWithSigns(path: string): Buffer {
  signed ??= withSigns(readFileSync(path), SIGNS);
  return signed;
}
