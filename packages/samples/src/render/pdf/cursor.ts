import type { Pdf } from "./open.js";
import type { PdfStyle } from "./style.js";

const FOOT = 24;

/** The place on the page where the next thing is drawn. */
export class Cursor {
  y = 0;
  /** Pages begun so far. */
  pages = 0;
  /** Where each heading stands. */
  readonly marks = new Map<string, number>();

  constructor(
    readonly pdf: Pdf,
    readonly style: PdfStyle,
  ) {}

  get left(): number {
    return this.style.page.margin;
  }

  get width(): number {
    return this.style.page.width - 2 * this.style.page.margin;
  }

  get bottom(): number {
    return this.style.page.height - this.style.page.margin;
  }

  newPage(): void {
    const { page, pageNumbers } = this.style;
    this.pdf.addPage();
    this.pages++;
    this.y = page.margin;
    if (pageNumbers && this.pages > 1) {
      this.write(`— ${this.pages} —`, 9, "center", page.height - page.margin + FOOT / 2);
    }
  }

  /** Begin a page when less than `height` is left on this one. */
  need(height: number): void {
    if (this.pages === 0 || this.y + height > this.bottom) this.newPage();
  }

  /** Write a line over the whole width at `y`, by default at the cursor, which stays where it is. */
  write(text: string, size: number, align: "left" | "center" | "right", y = this.y): void {
    this.pdf.fontSize(size);
    const spare = this.width - this.pdf.widthOfString(text);
    const shift = align === "left" ? 0 : align === "right" ? spare : spare / 2;
    this.pdf.text(text, this.left + shift, y, { lineBreak: false });
  }
}
