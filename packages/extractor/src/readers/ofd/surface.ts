import type { Glyph, Rule } from "../../page/content.js";
import type { Matrix } from "../../page/geometry.js";
import type { PaintedImage } from "../painted/painted-page.js";

/** A path or a picture, in the order of painting, for making a picture of the page. */
export type Shape =
  | {
      readonly kind: "path";
      readonly path: readonly number[];
      readonly matrix: Matrix;
      readonly lineWidth: number;
      readonly stroke: string | undefined;
      readonly fill: string | undefined;
    }
  | { readonly kind: "picture"; readonly matrix: Matrix; readonly entry: string };

/**
 * What is painted on a page, in points of the page. Mutable on purpose: thousands of objects are painted on it. Where
 * `most` glyphs, rules or objects are reached, `cut` says so and what follows is left out.
 */
export class Surface {
  readonly glyphs: Glyph[] = [];
  readonly rules: Rule[] = [];
  readonly images: PaintedImage[] = [];
  readonly shapes: Shape[] = [];
  /** Entries, or IDs where there is no entry, of pictures that cannot be read. */
  readonly unreadable: { readonly name: string; readonly matrix: Matrix }[] = [];
  drawn = 0;
  templates = 0;
  cut = false;
  private objects = 0;

  constructor(private readonly most: number) {}

  /** Whether one more object may be painted. */
  takes(): boolean {
    if (this.objects < this.most) {
      this.objects++;
      return true;
    }
    this.cut = true;
    return false;
  }

  /** Paint a glyph; false where no more are taken. */
  addGlyph(glyph: Glyph): boolean {
    if (this.glyphs.length >= this.most) {
      this.cut = true;
      return false;
    }
    this.glyphs.push(glyph);
    return true;
  }

  addRules(rules: readonly Rule[]): void {
    for (const rule of rules) {
      if (this.rules.length < this.most) this.rules.push(rule);
      else this.cut = true;
    }
  }
}
