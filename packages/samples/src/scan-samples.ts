import { type Degradation, degrade } from "./render/scan/degrade.js";
import { type Jpeg, toFax, toJpeg } from "./render/scan/image-file.js";
import { imagePdf } from "./render/scan/image-pdf.js";
import { mixedPdf } from "./render/scan/mixed.js";
import type { PageImage } from "./render/scan/pixels.js";
import { rasterize } from "./render/scan/rasterize.js";

/** A file that shows another sample as a scanner, a camera or a fax gives it. */
type ScanSample = {
  readonly fileName: string;
  /** The born-digital sample that it is made of. */
  readonly of: string;
  /** Ids of the tables that it shows; all of them where it is left out. */
  readonly tables?: readonly string[];
  /** @param pdf What lies on the scanner; `sample` is the born-digital sample as it is committed. */
  readonly make: (pdf: Uint8Array, sample: Uint8Array) => Promise<Uint8Array>;
};

const DPI = 200;
const SMALL: Jpeg = { quality: 36, mozjpeg: true };

export const SCAN_SAMPLES: readonly ScanSample[] = [
  {
    fileName: "budget-2025-scan.pdf",
    of: "budget-2025-unit.pdf",
    make: (pdf) => scannedPdf(pdf, pagesFrom(7, 19)),
  },
  {
    fileName: "budget-2020-error-scan.pdf",
    of: "budget-2020-error.pdf",
    tables: ["T2", "T3"],
    make: (pdf) => scannedPdf(pdf, pagesFrom(8, 11)),
  },
  {
    fileName: "budget-2020-mixed.pdf",
    of: "budget-2020-ruled.pdf",
    make: async (pdf, sample) => {
      const [scan] = await allOf(scans(pdf, [10]));
      if (!scan) throw new RangeError("The page to scan is missing");
      return mixedPdf(sample, { scans: new Map([[10, scan]]), garbled: [13], jpeg: SMALL });
    },
  },
  {
    fileName: "budget-2025-photo.jpg",
    of: "budget-2025-unit.pdf",
    tables: ["T1"],
    make: async (pdf) => {
      const [page] = await allOf(rasterize(pdf, { dpi: DPI, channels: 3, pages: [7] }));
      if (!page) throw new RangeError("The page to photograph is missing");
      return toJpeg(degrade(page, PHOTO), { quality: 60, mozjpeg: true });
    },
  },
  {
    fileName: "budget-2020-fax.tif",
    of: "budget-2020-ruled.pdf",
    tables: ["T1", "T2"],
    make: async (pdf) => {
      const pages = rasterize(pdf, { dpi: DPI, channels: 1, pages: pagesFrom(7, 9) });
      const sent = (await allOf(pages)).map((page) => degrade(page, faxed(page.page)));
      return toFax(sent, 150);
    },
  },
];

const PHOTO: Degradation = {
  seed: 7,
  seal: { x: 0.24, y: 0.22, radius: 0.075 },
  paper: { colour: [250, 240, 219], ink: 42 },
  warp: { skew: -1.6, keystone: [0.05, -0.02] },
  light: { darkest: 0.62, corner: ["right", "bottom"], fold: 0.12 },
  blur: 0.7,
  noise: 4,
};

function faxed(page: number): Degradation {
  return {
    seed: page,
    warp: { skew: page % 2 === 0 ? 0.6 : -0.4 },
    specks: 3,
    wear: { left: 0.55, broken: 0.02 },
  };
}

/** Laid on the glass by hand: turned by 0.5 to 1.2 degrees, now this way, now that way. */
function scanned(page: number): Degradation {
  const skew = 0.5 + ((page * 3) % 8) / 10;
  return {
    seed: page,
    paper: { colour: [247, 247, 247], ink: 48 },
    warp: { skew: page % 2 === 0 ? skew : -skew },
    blur: 0.65,
    noise: 2.5,
    specks: 0.2,
  };
}

async function* scans(pdf: Uint8Array, pages: readonly number[]): AsyncGenerator<PageImage> {
  for await (const page of rasterize(pdf, { dpi: DPI, channels: 1, pages })) {
    yield degrade(page, scanned(page.page));
  }
}

function scannedPdf(pdf: Uint8Array, pages: readonly number[]): Promise<Uint8Array> {
  return imagePdf(scans(pdf, pages), SMALL);
}

function pagesFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
