import { IDENTITY_MATRIX, type Matrix } from "../../page/geometry.js";

/** What the interpreter needs to know of a font. */
export type FontMetrics = {
  readonly ascent: number;
  readonly descent: number;
  /** Text units per glyph unit: 0.001, but for Type 3 fonts. */
  readonly unit: number;
  readonly vertical: boolean;
};

export const DEFAULT_METRICS: FontMetrics = { ascent: 0.88, descent: -0.12, unit: 0.001, vertical: false };

/**
 * The graphics and text state of a content stream (PDF 32000-1, 8.4 and 9.3), as far as it moves text and lines.
 * Mutable on purpose: the interpreter walks over many thousand operators of a page.
 */
export class State {
  ctm: Matrix;
  font: FontMetrics = DEFAULT_METRICS;
  fontSize = 0;
  charSpacing = 0;
  wordSpacing = 0;
  horizontalScale = 1;
  leading = 0;
  rise = 0;
  hidden = false;
  lineWidth = 1;
  strokeVisible = true;
  fillVisible = true;
  textMatrix: Matrix = IDENTITY_MATRIX;
  x = 0;
  y = 0;
  lineX = 0;
  lineY = 0;

  constructor(ctm: Matrix) {
    this.ctm = ctm;
  }

  clone(): State {
    return Object.assign(new State(this.ctm), this);
  }

  setTextMatrix(matrix: Matrix): void {
    this.textMatrix = matrix;
    this.x = this.lineX = 0;
    this.y = this.lineY = 0;
  }

  moveText(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }
}
