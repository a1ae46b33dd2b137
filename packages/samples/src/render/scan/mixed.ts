import { type Jpeg, toJpeg } from "./image-file.js";
import { type PdfObjects, parseObjects, writeObjects } from "./pdf-objects.js";
import type { PageImage } from "./pixels.js";

/** What happens to pages of a born-digital PDF, by their number. */
type Mixing = {
  /** Pages that give way to their scans. */
  readonly scans: ReadonlyMap<number, PageImage>;
  /** Pages whose characters lose their meaning: their font no longer says which characters its glyphs are. */
  readonly garbled: readonly number[];
  readonly jpeg: Jpeg;
};

/**
 * A PDF that was put together from several sources.
 * @throws RangeError where pdfkit did not write the PDF, or it lacks a page.
 */
export async function mixedPdf(pdf: Uint8Array, { scans, garbled, jpeg: how }: Mixing): Promise<Uint8Array> {
  const parsed = parseObjects(pdf);
  const objects = new Map(parsed.objects);
  const add = (body: string): number => {
    objects.set(objects.size + 1, body);
    return objects.size;
  };
  for (const [page, image] of scans) {
    const { contents, resources, width, height } = pageOf(parsed, page);
    const jpeg = Buffer.from(await toJpeg(image, how)).toString("latin1");
    const picture = add(
      `<<\n/Type /XObject\n/Subtype /Image\n/Width ${image.width}\n/Height ${image.height}\n/BitsPerComponent 8\n` +
        `/ColorSpace /${image.channels === 1 ? "DeviceGray" : "DeviceRGB"}\n/Filter /DCTDecode\n` +
        `/Length ${jpeg.length}\n>>\nstream\n${jpeg}\nendstream`,
    );
    const drawing = `q ${width} 0 0 ${height} 0 0 cm /Scan Do Q\n`;
    objects.set(contents, `<<\n/Length ${drawing.length}\n>>\nstream\n${drawing}\nendstream`);
    objects.set(resources, `<<\n/XObject <<\n/Scan ${picture} 0 R\n>>\n>>`);
  }
  for (const page of garbled) {
    const { resources } = pageOf(parsed, page);
    const named = objects.get(resources) ?? "";
    const font = number(/\/Font <<\n\/F\d+ (\d+) 0 R\n>>/u, named);
    const mute = add((objects.get(font) ?? "").replace(/\n\/ToUnicode \d+ 0 R/u, ""));
    objects.set(resources, named.replace(` ${font} 0 R`, ` ${mute} 0 R`));
  }
  return writeObjects({ ...parsed, objects });
}

function pageOf({ objects }: PdfObjects, page: number) {
  const tree = [...objects.values()].find((body) => body.includes("/Type /Pages\n")) ?? "";
  const kids = [...(/\/Kids \[([^\]]*)\]/u.exec(tree)?.[1] ?? "").matchAll(/(\d+) 0 R/gu)];
  const body = objects.get(Number(kids[page - 1]?.[1])) ?? "";
  const [, width = "", height = ""] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(body) ?? [];
  return {
    contents: number(/\/Contents (\d+) 0 R/u, body),
    resources: number(/\/Resources (\d+) 0 R/u, body),
    width,
    height,
  };
}

function number(pattern: RegExp, text: string): number {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new RangeError(`${pattern.source} is missing`);
  return Number(found);
}
