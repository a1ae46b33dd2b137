import { boxOf, type Matrix, multiply } from "../../page/geometry.js";
import { cornersOf, filledRules, imageRule, strokedRules } from "../../page/painted-paths.js";
import { element, elements, textOf } from "../../xml/find.js";
import type { XmlElement } from "../../xml/parse-xml.js";
import { clippedRule } from "./clip.js";
import { pathOf } from "./path-data.js";
import { isUnreadable } from "./picture-format.js";
import type { Resources } from "./resources.js";
import { isSeen, type Style, styleOf, USUAL_STYLE } from "./style.js";
import type { Surface } from "./surface.js";
import { paintText } from "./text-object.js";
import { areaOf, flag, matrixOf, numberOf } from "./values.js";

/** Vector graphics inside one another. */
const MOST_COMPOSITES = 16;

type Place = {
  readonly surface: Surface;
  readonly resources: Resources;
  /** From the space that objects stand in to points of the page. */
  readonly toPage: Matrix;
  readonly style: Style;
  /** IDs of the vector graphics that are being painted: none is painted inside itself. */
  readonly inside: readonly string[];
};

/** Paint what stands in the content of a page, in a layer or in a block (GB/T 33190, 7.7, 8.5). */
export function paintContent(
  content: XmlElement,
  surface: Surface,
  resources: Resources,
  toPage: Matrix,
): void {
  paintObjects(content, { surface, resources, toPage, style: USUAL_STYLE, inside: [] });
}

function paintObjects(parent: XmlElement, place: Place): void {
  for (const object of elements(parent)) {
    if (!flag(object, "Visible", true)) continue;
    if (!place.surface.takes()) return;
    switch (object.name) {
      case "Layer":
      case "PageBlock":
      case "Content":
        paintObjects(object, { ...place, style: styleOf(object, place.style, place.resources.drawParams) });
        break;
      case "TextObject":
        paintTextObject(object, place);
        break;
      case "PathObject":
        paintPath(object, place);
        break;
      case "ImageObject":
        paintImage(object, place);
        break;
      case "CompositeObject":
        paintComposite(object, place);
        break;
    }
  }
}

/** From the space of an object to the page: its CTM, then the corner of its boundary (GB/T 33190, 8.5). */
function matrixIn({ attributes }: XmlElement, { toPage }: Place): Matrix {
  const boundary = areaOf(attributes.Boundary);
  const placed = multiply(toPage, [1, 0, 0, 1, boundary?.x ?? 0, boundary?.y ?? 0]);
  return attributes.CTM === undefined ? placed : multiply(placed, matrixOf(attributes.CTM));
}

function isTransparent({ attributes }: XmlElement): boolean {
  return attributes.Alpha !== undefined && numberOf(attributes.Alpha, 255) <= 0;
}

function paintTextObject(object: XmlElement, place: Place): void {
  const { surface, resources } = place;
  const { fill } = styleOf(object, place.style, resources.drawParams);
  const filled = flag(object, "Fill", true) && fill !== null;
  const hidden = isTransparent(object) || !(filled || flag(object, "Stroke", false));
  const font = resources.fonts.get(object.attributes.Font?.trim() ?? "") ?? "";
  paintText(object, matrixIn(object, place), font, hidden, (glyph) => surface.addGlyph(glyph));
}

function paintPath(object: XmlElement, place: Place): void {
  const data = element(object, "AbbreviatedData");
  if (!data || isTransparent(object)) return;
  const { surface, resources } = place;
  const style = styleOf(object, place.style, resources.drawParams);
  const matrix = matrixIn(object, place);
  const path = pathOf(textOf(data));
  const strokes = flag(object, "Stroke", true) && style.stroke !== null;
  const fills = flag(object, "Fill", false) && style.fill !== null;
  const area = areaOf(object.attributes.Boundary);
  const clip = area && boxOf(place.toPage, area.x, area.y, area.x + area.width, area.y + area.height);
  const found = [
    ...(strokes && isSeen(style.stroke) ? strokedRules(path, matrix, style.lineWidth) : []),
    ...(fills && isSeen(style.fill) ? filledRules(path, matrix) : []),
  ];
  surface.addRules(clip ? found.flatMap((rule) => clippedRule(rule, clip)) : found);
  if (fills && isSeen(style.fill)) surface.drawn += cornersOf(path);
  surface.shapes.push({
    kind: "path",
    path,
    matrix,
    lineWidth: style.lineWidth,
    stroke: strokes ? (style.stroke ?? "rgb(0,0,0)") : undefined,
    fill: fills ? (style.fill ?? "rgb(0,0,0)") : undefined,
  });
}

function paintImage(object: XmlElement, place: Place): void {
  if (isTransparent(object)) return;
  const { surface, resources } = place;
  const area = areaOf(object.attributes.Boundary);
  const placed = matrixIn(object, place);
  // A picture fills the unit square; one without a CTM, its boundary.
  const stretched = object.attributes.CTM === undefined && area;
  const matrix = stretched ? multiply(placed, [area.width, 0, 0, area.height, 0, 0]) : placed;
  const rule = imageRule(matrix);
  if (rule) {
    surface.addRules([rule]);
    return;
  }
  const id = object.attributes.ResourceID?.trim() ?? "";
  const media = resources.media.get(id);
  if (!media || isUnreadable(media)) surface.unreadable.push({ name: media?.entry ?? id, matrix });
  else surface.shapes.push({ kind: "picture", matrix, entry: media.entry });
  surface.images.push({ ctm: matrix, width: 0, height: 0, ...(media ? { object: media.entry } : {}) });
}

function paintComposite(object: XmlElement, place: Place): void {
  const id = object.attributes.ResourceID?.trim() ?? "";
  const unit = place.resources.composites.get(id);
  if (!unit || isTransparent(object)) return;
  if (place.inside.includes(id) || place.inside.length >= MOST_COMPOSITES) return;
  const toPage = matrixIn(object, place);
  paintObjects(unit, { ...place, toPage, style: USUAL_STYLE, inside: [...place.inside, id] });
}
