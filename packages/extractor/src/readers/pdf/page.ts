import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { boxOf, type Matrix } from "../../page/geometry.js";
import { uprightContent } from "../../page/upright.js";
import { isOnPage, onPagePart } from "../painted/on-page.js";
import type { PaintedPage } from "../painted/painted-page.js";
import { interpret, type OperatorList } from "./interpret.js";
import { DEFAULT_METRICS, type FontMetrics } from "./text-state.js";

/** Read one page. One operator list serves for text, rules and pictures, so pdf.js parses the page once. */
export async function readPdfPage(page: PDFPageProxy, number: number, maxRuns: number): Promise<PaintedPage> {
  const viewport = page.getViewport({ scale: 1 });
  const list = (await page.getOperatorList()) as OperatorList;
  const fonts = new Map<string, FontMetrics>();
  const font = (id: string): FontMetrics => {
    let metrics = fonts.get(id);
    if (!metrics) {
      metrics = page.commonObjs.has(id) ? metricsOf(page.commonObjs.get(id)) : DEFAULT_METRICS;
      fonts.set(id, metrics);
    }
    return metrics;
  };
  const painted = interpret(list, viewport.transform as unknown as Matrix, font, maxRuns);
  const onPage = painted.glyphs.filter((glyph) => isOnPage(glyph, viewport));
  const { images, drawn, cut } = painted;
  const shown = {
    width: viewport.width,
    height: viewport.height,
    rotation: (((page.rotate % 360) + 360) % 360) as PaintedPage["shown"]["rotation"],
  };
  const content = uprightContent({
    number,
    ...shown,
    glyphs: onPage,
    rules: painted.rules.flatMap((rule) => onPagePart(rule, viewport)),
    pictures: images.map(({ ctm }) => boxOf(ctm, 0, 0, 1, 1)),
  });
  return { content, shown, images, drawn, cut };
}

function metricsOf(font: unknown): FontMetrics {
  const { ascent, descent, fontMatrix, vertical } = font as {
    ascent?: number;
    descent?: number;
    fontMatrix?: readonly number[];
    vertical?: boolean;
  };
  // Broken fonts claim no height or a huge one; text lines are built from these boxes.
  const sane = (value: number | undefined, low: number, high: number, usual: number) =>
    value !== undefined && value >= low && value <= high ? value : usual;
  return {
    ascent: sane(ascent, 0.4, 1.3, DEFAULT_METRICS.ascent),
    descent: sane(descent, -0.6, 0, DEFAULT_METRICS.descent),
    unit: fontMatrix?.[0] || DEFAULT_METRICS.unit,
    vertical: vertical === true,
  };
}
