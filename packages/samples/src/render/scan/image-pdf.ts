import PDFDocument from "pdfkit";
import { type Jpeg, toJpeg } from "./image-file.js";
import type { PageImage } from "./pixels.js";

const POINTS_PER_INCH = 72;
const CREATED = new Date("2020-01-01T00:00:00Z");

/** A PDF as scanners make them: on each page one JPEG that fills it. Only one page is held at a time. */
export async function imagePdf(
  pages: AsyncIterable<PageImage> | Iterable<PageImage>,
  jpeg: Jpeg,
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    compress: false,
    info: { Producer: "yusuan samples", Creator: "yusuan samples", CreationDate: CREATED },
  });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => pdf.once("end", resolve).once("error", reject));
  for await (const page of pages) {
    const size = pointsOf(page);
    pdf.addPage({ size: [...size], margin: 0 });
    pdf.image(Buffer.from(await toJpeg(page, jpeg)), 0, 0, { width: size[0], height: size[1] });
  }
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Width and height of a page in points. */
function pointsOf({ width, height, dpi }: PageImage): readonly [number, number] {
  return [(width * POINTS_PER_INCH) / dpi, (height * POINTS_PER_INCH) / dpi];
}
