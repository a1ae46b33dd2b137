import { element } from "../../xml/find.js";
import type { XmlElement } from "../../xml/parse-xml.js";
import { contents } from "./content.js";

/** What a paragraph holds beside its text. */
export type Float =
  | { readonly kind: "text-box"; readonly content: XmlElement }
  | {
      readonly kind: "picture";
      readonly relationship: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: "object"; readonly relationship: string; readonly program: string }
  | { readonly kind: "chart" | "diagram"; readonly relationship: string };

const EMU_PER_POINT = 12_700;
const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  px: 0.75,
  "": 0.75,
};

type Size = readonly [width: number, height: number];

/** Text boxes, pictures and objects in a drawing, an old VML picture or an object, in their order. */
export function floatsIn(drawing: XmlElement): readonly Float[] {
  return below(drawing, [0, 0]);
}

function below(parent: XmlElement, around: Size): readonly Float[] {
  const size = sizeOf(parent) ?? around;
  return contents(parent).flatMap((child) => own(child, size));
}

function own(node: XmlElement, size: Size): readonly Float[] {
  const { attributes } = node;
  switch (node.name) {
    case "txbxContent":
      return [{ kind: "text-box", content: node }];
    case "blip":
      return picture(attributes.embed ?? attributes.link, size);
    case "imagedata":
      return picture(attributes.id ?? attributes.href, size);
    case "OLEObject":
      return [{ kind: "object", relationship: attributes.id ?? "", program: attributes.ProgID ?? "" }];
    case "chart":
      return [{ kind: "chart", relationship: attributes.id ?? "" }];
    case "relIds":
      return [{ kind: "diagram", relationship: attributes.dm ?? "" }];
    default:
      return below(node, size);
  }
}

function picture(relationship: string | undefined, [width, height]: Size): readonly Float[] {
  return relationship === undefined ? [] : [{ kind: "picture", relationship, width, height }];
}

/** The size in points that a drawing or a shape says it has. */
function sizeOf(node: XmlElement): Size | undefined {
  const extent = element(node, "extent");
  if (extent) return [emu(extent.attributes.cx), emu(extent.attributes.cy)];
  const style = node.name === "shape" || node.name === "rect" ? node.attributes.style : undefined;
  if (style === undefined) return undefined;
  const width = lengthIn(style, /(?:^|;)\s*width\s*:\s*([\d.]{1,12})(pt|in|cm|mm|px|)/u);
  const height = lengthIn(style, /(?:^|;)\s*height\s*:\s*([\d.]{1,12})(pt|in|cm|mm|px|)/u);
  return width > 0 && height > 0 ? [width, height] : undefined;
}

function emu(text: string | undefined): number {
  const value = Number(text);
  return Number.isFinite(value) && value > 0 ? value / EMU_PER_POINT : 0;
}

function lengthIn(style: string, pattern: RegExp): number {
  const [, number = "", unit = ""] = pattern.exec(style) ?? [];
  return (Number.parseFloat(number) || 0) * (POINTS[unit] ?? 1);
}
