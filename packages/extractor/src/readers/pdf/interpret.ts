import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Glyph, Rule } from "../../page/content.js";
import { type Matrix, multiply } from "../../page/geometry.js";
import { cornersOf, filledRules, imageRule, strokedRules } from "../../page/painted-paths.js";
import type { PaintedImage } from "../painted/painted-page.js";
import { isVisible } from "./colour.js";
import { showText } from "./show-text.js";
import { type FontMetrics, State } from "./text-state.js";

/** The operator list of a page as pdf.js gives it. */
export type OperatorList = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** What a content stream paints, in page space. */
type Painted = {
  readonly glyphs: Glyph[];
  readonly rules: Rule[];
  readonly images: PaintedImage[];
  /** Corners of painted shapes that are no straight lines and no boxes: outlined text, emblems, charts. */
  readonly drawn: number;
  /** Whether painting stopped at `maxRuns`. */
  readonly cut: boolean;
};

const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const RENDER_INVISIBLE = 3;

/**
 * Walk over the operators of a page and collect its glyphs, rules and pictures. `base` takes user space to page
 * space (top left origin, rotated as read). Unbalanced or malformed operators are passed over.
 */
export function interpret(
  list: OperatorList,
  base: Matrix,
  font: (id: string) => FontMetrics,
  maxRuns: number,
): Painted {
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const images: PaintedImage[] = [];
  const stack: State[] = [];
  /** How deep the stack was where each open form began: a form cannot restore what it did not save. */
  const forms: number[] = [];
  let state = new State(base);
  let cut = false;
  let drawn = 0;

  const save = () => {
    stack.push(state.clone());
  };
  const restore = () => {
    if (stack.length > (forms.at(-1) ?? 0)) state = stack.pop() ?? state;
  };
  const begin = () => {
    save();
    forms.push(stack.length);
  };
  const end = () => {
    stack.length = Math.min(stack.length, forms.pop() ?? stack.length);
    restore();
  };
  const addRules = (found: readonly Rule[]) => {
    for (const rule of found) {
      if (rules.length < maxRuns) rules.push(rule);
      else cut = true;
    }
  };
  const transform = (matrix: Matrix | undefined) => {
    if (matrix) state.ctm = multiply(state.ctm, matrix);
  };
  const picture = (ctm: Matrix, width = 0, height = 0, object?: string) => {
    const rule = imageRule(ctm);
    if (rule) addRules([rule]);
    else images.push({ ctm, width, height, ...(object === undefined ? {} : { object }) });
  };

  for (let i = 0; i < list.fnArray.length; i++) {
    const args = asArray(list.argsArray[i]);
    switch (list.fnArray[i]) {
      case OPS.save:
      case OPS.beginGroup:
        save();
        break;
      case OPS.restore:
      case OPS.endGroup:
        restore();
        break;
      case OPS.paintFormXObjectEnd:
      case OPS.endAnnotation:
        end();
        break;
      case OPS.transform:
        transform(asMatrix(args));
        break;
      case OPS.paintFormXObjectBegin:
        begin();
        transform(asMatrix(args[0]));
        break;
      case OPS.beginAnnotation:
        begin();
        state.ctm = base;
        transform(asMatrix(args[2]));
        transform(asMatrix(args[3]));
        break;
      case OPS.beginText:
        state.setTextMatrix([1, 0, 0, 1, 0, 0]);
        break;
      case OPS.setFont:
        state.font = font(String(args[0]));
        state.fontSize = asNumber(args[1]);
        break;
      case OPS.setTextMatrix:
        state.setTextMatrix(asMatrix(args[0]) ?? asMatrix(args) ?? [1, 0, 0, 1, 0, 0]);
        break;
      case OPS.moveText:
        state.moveText(asNumber(args[0]), asNumber(args[1]));
        break;
      case OPS.setLeadingMoveText:
        state.leading = asNumber(args[1]);
        state.moveText(asNumber(args[0]), asNumber(args[1]));
        break;
      case OPS.setLeading:
        state.leading = -asNumber(args[0]);
        break;
      case OPS.nextLine:
        state.moveText(0, state.leading);
        break;
      case OPS.setCharSpacing:
        state.charSpacing = asNumber(args[0]);
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = asNumber(args[0]);
        break;
      case OPS.setHScale:
        state.horizontalScale = asNumber(args[0]) / 100;
        break;
      case OPS.setTextRise:
        state.rise = asNumber(args[0]);
        break;
      case OPS.setTextRenderingMode:
        state.hidden = asNumber(args[0]) === RENDER_INVISIBLE;
        break;
      case OPS.showText:
        if (glyphs.length < maxRuns) showText(state, asArray(args[0]), glyphs);
        else cut = true;
        break;
      case OPS.setLineWidth:
        state.lineWidth = asNumber(args[0]);
        break;
      case OPS.setGState:
        for (const entry of asArray(args[0])) {
          const [key, value] = asArray(entry);
          if (key === "LW") state.lineWidth = asNumber(value);
          if (key !== "Font") continue;
          const [id, size] = asArray(value);
          state.font = font(String(id));
          state.fontSize = asNumber(size);
        }
        break;
      case OPS.setStrokeRGBColor:
        state.strokeVisible = isVisible(args);
        break;
      case OPS.setFillRGBColor:
        state.fillVisible = isVisible(args);
        break;
      case OPS.setFillColorN:
      case OPS.shadingFill:
        state.fillVisible = true;
        break;
      case OPS.constructPath: {
        const paint = asNumber(args[0]);
        const path = asCoordinates(asArray(args[1])[0]);
        if (!path) break;
        if (STROKES.has(paint) && state.strokeVisible) {
          addRules(strokedRules(path, state.ctm, state.lineWidth));
        }
        if (FILLS.has(paint) && state.fillVisible) {
          addRules(filledRules(path, state.ctm));
          drawn += cornersOf(path);
        }
        break;
      }
      case OPS.paintImageXObject:
        picture(state.ctm, asNumber(args[1]), asNumber(args[2]), String(args[0]));
        break;
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject: {
        const { width, height } = asSize(args[0]);
        picture(state.ctm, width, height);
        break;
      }
      case OPS.paintSolidColorImageMask:
        picture(state.ctm);
        break;
      case OPS.paintImageXObjectRepeat:
        for (const ctm of repeats(state.ctm, asNumber(args[1]), 0, 0, asNumber(args[2]), args[3]))
          picture(ctm);
        break;
      case OPS.paintImageMaskXObjectRepeat:
        for (const ctm of repeats(
          state.ctm,
          asNumber(args[1]),
          asNumber(args[2]),
          asNumber(args[3]),
          asNumber(args[4]),
          args[5],
        )) {
          picture(ctm);
        }
        break;
      case OPS.paintImageMaskXObjectGroup:
      case OPS.paintInlineImageXObjectGroup:
        for (const item of asArray(args[list.fnArray[i] === OPS.paintImageMaskXObjectGroup ? 0 : 1])) {
          const matrix = asMatrix((item as { transform?: unknown }).transform);
          if (matrix) picture(multiply(state.ctm, matrix));
        }
        break;
    }
  }
  return { glyphs, rules, images, drawn, cut };
}

function* repeats(
  ctm: Matrix,
  scaleX: number,
  skewX: number,
  skewY: number,
  scaleY: number,
  positions: unknown,
): Generator<Matrix> {
  const at = asCoordinates(positions);
  if (!at) return;
  for (let i = 0; i + 1 < at.length; i += 2) {
    yield multiply(ctm, [scaleX, skewX, skewY, scaleY, at[i] ?? 0, at[i + 1] ?? 0]);
  }
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asNumber(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

function asSize(value: unknown): { readonly width: number; readonly height: number } {
  const { width, height } = (value ?? {}) as { width?: unknown; height?: unknown };
  return { width: asNumber(width), height: asNumber(height) };
}

function asCoordinates(value: unknown): ArrayLike<number> | undefined {
  return value instanceof Float32Array || value instanceof Float64Array || Array.isArray(value)
    ? (value as ArrayLike<number>)
    : undefined;
}

function asMatrix(value: unknown): Matrix | undefined {
  const values = asCoordinates(value);
  if (values?.length !== 6) return undefined;
  const matrix = Array.from(values);
  return matrix.every((entry) => Number.isFinite(entry)) ? (matrix as unknown as Matrix) : undefined;
}
