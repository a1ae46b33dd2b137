import type { Pdf } from "../pdf/open.js";

/** What was drawn on a page, in points from the top left. */
export type DrawnPage = {
  readonly runs: DrawnRun[];
  readonly lines: DrawnLine[];
  readonly boxes: DrawnBox[];
};

/** A line of text: where its characters begin, and the baseline. */
export type DrawnRun = {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
};

type DrawnLine = {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly width: number;
};

type DrawnBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** How far the baseline lies below the top of a line, in em. */
const ASCENT = 0.86;

/** How wide a character is set, in em: the Latin ones of Chinese fonts are half as wide as the Chinese. */
export function widthOf(character: string): number {
  return (character.codePointAt(0) ?? 0) < 0x2010 ? 0.5 : 1;
}

/** Something to draw on that keeps what was drawn, page by page. */
export function recorder(): { readonly pdf: Pdf; readonly pages: readonly DrawnPage[] } {
  const pages: DrawnPage[] = [];
  let [size, width] = [12, 1];
  let at: readonly [number, number] = [0, 0];
  let to = at;
  let box: DrawnBox = { x: 0, y: 0, width: 0, height: 0 };
  const pdf: Pdf = {
    addPage: () => pages.push({ runs: [], lines: [], boxes: [] }),
    font: () => {},
    fontSize: (points) => {
      size = points;
    },
    widthOfString: (text) => [...text].reduce((sum, character) => sum + widthOf(character) * size, 0),
    text: (text, x, y) => pages.at(-1)?.runs.push({ text, x, baseline: y + ASCENT * size, size }),
    lineWidth: (points) => {
      width = points;
    },
    moveTo: (x, y) => {
      at = [x, y];
      return pdf;
    },
    lineTo: (x, y) => {
      to = [x, y];
      return pdf;
    },
    stroke: () => pages.at(-1)?.lines.push({ from: at, to, width }),
    rect: (x, y, across, down) => {
      box = { x, y, width: across, height: down };
      return pdf;
    },
    fill: () => pages.at(-1)?.boxes.push(box),
  };
  return { pdf, pages };
}
