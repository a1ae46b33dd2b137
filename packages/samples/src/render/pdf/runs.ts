import type { Pdf } from "./open.js";

/** Writes one line of text from `x`, its top at `y`, in the current size. */
type DrawLine = (pdf: Pdf, text: string, x: number, y: number) => void;

/** How wide a line comes out when it is drawn this way. */
type MeasureLine = (pdf: Pdf, text: string) => number;

export type LineStyle = { readonly draw: DrawLine; readonly measure: MeasureLine };

const put: DrawLine = (pdf, text, x, y) => {
  if (text.trim() !== "") pdf.text(text, x, y, { lineBreak: false });
};

/** One text run for each line. */
export const wholeLines: LineStyle = { draw: put, measure: (pdf, text) => pdf.widthOfString(text) };

const GROUPED = /^\d{1,3}(?:,\d{3})+$/u;
const GAP = 0.28;
const NAME_HEAD = 3;

/**
 * Lines as several text runs: a grouped number as one run for each group with a gap between them
 * (`1,` `097,` `073`), a longer name as two runs without a gap.
 */
export const brokenLines: LineStyle = {
  draw(pdf, text, x, y) {
    const parts = partsOf(text);
    let left = x;
    for (const part of parts) {
      put(pdf, part, left, y);
      left += pdf.widthOfString(part) + gapAfter(pdf, text);
    }
  },
  measure(pdf, text) {
    const parts = partsOf(text);
    const widths = parts.reduce((sum, part) => sum + pdf.widthOfString(part), 0);
    return widths + (parts.length - 1) * gapAfter(pdf, text);
  },
};

/** Digits and Latin letters in the face that office software sets them in; Chinese in the document's own. */
export const latinDigits: LineStyle = {
  draw(pdf, text, x, y) {
    let left = x;
    for (const part of facesOf(text)) {
      left += inFace(pdf, part, () => {
        put(pdf, part, left, y);
        return pdf.widthOfString(part);
      });
    }
  },
  measure: (pdf, text) =>
    facesOf(text).reduce((sum, part) => sum + inFace(pdf, part, () => pdf.widthOfString(part)), 0),
};

const LATIN = /^[\x20-\x7e]/u;

function facesOf(text: string): readonly string[] {
  return text.match(/[\x20-\x7e]+|[^\x20-\x7e]+/gu) ?? [];
}

function inFace<T>(pdf: Pdf, part: string, write: () => T): T {
  if (!LATIN.test(part)) return write();
  pdf.font("latin");
  const result = write();
  pdf.font("han");
  return result;
}

function partsOf(text: string): readonly string[] {
  if (GROUPED.test(text)) return text.split(/(?<=,)/u);
  return text.length > 2 * NAME_HEAD ? [text.slice(0, NAME_HEAD), text.slice(NAME_HEAD)] : [text];
}

/** The gap in points; every second number, by its last digit, is set tight. */
function gapAfter(pdf: Pdf, text: string): number {
  if (!GROUPED.test(text) || Number(text.at(-1)) % 2 === 1) return 0;
  return GAP * pdf.widthOfString("0");
}
