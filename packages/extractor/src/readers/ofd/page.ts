import { boxOf, type Matrix } from "../../page/geometry.js";
import { uprightContent } from "../../page/upright.js";
import { element, elements } from "../../xml/find.js";
import type { XmlElement } from "../../xml/parse-xml.js";
import { isOnPage, onPagePart } from "../painted/on-page.js";
import type { PaintedPage } from "../painted/painted-page.js";
import { type OfdDocument, type PageRef, pageArea } from "./document.js";
import { folderOf } from "./locations.js";
import { missingPart, type OfdPackage } from "./package.js";
import { paintContent } from "./paint.js";
import { type Resources, readResources } from "./resources.js";
import { Surface } from "./surface.js";
import { POINTS } from "./values.js";

/** Templates that use templates, and templates painted on one page. */
const DEEPEST_TEMPLATE = 8;
const MOST_TEMPLATES = 64;

/** One page of an OFD as it is painted. */
export type OfdPage = PaintedPage & {
  readonly surface: Surface;
  /** From the space of the page, in millimetres, to points. */
  readonly toPage: Matrix;
  readonly resources: Resources;
};

type Failed = (entry: string, error: unknown) => void;

/**
 * Read one page with its templates. A template or a resource that cannot be read is told to `failed`.
 * @throws InputError where the page itself cannot be read.
 */
export async function readOfdPage(
  ofd: OfdPackage,
  document: OfdDocument,
  { entry, location }: PageRef,
  number: number,
  maxRuns: number,
  failed: Failed,
): Promise<OfdPage> {
  if (entry === undefined) throw missingPart(location);
  const root = await ofd.part(entry);
  const area = pageArea(element(root, "Area")) ?? document.area;
  const toPage: Matrix = [POINTS, 0, 0, POINTS, -area.x * POINTS, -area.y * POINTS];
  const surface = new Surface(maxRuns);
  const resources = await pageResources(ofd, document.resources, root, entry, failed);
  await paintPage(ofd, document, root, resources, surface, toPage, [], failed);

  const shown = { width: area.width * POINTS, height: area.height * POINTS, rotation: 0 } as const;
  const content = uprightContent({
    number,
    ...shown,
    glyphs: surface.glyphs.filter((glyph) => isOnPage(glyph, shown)),
    rules: surface.rules.flatMap((rule) => onPagePart(rule, shown)),
    pictures: surface.images.map(({ ctm }) => boxOf(ctm, 0, 0, 1, 1)),
  });
  const { images, drawn, cut } = surface;
  return { content, shown, images, drawn, cut, surface, toPage, resources };
}

/** Paint the templates that lie below a page, the page, and those that lie above (GB/T 33190, 7.7). */
async function paintPage(
  ofd: OfdPackage,
  document: OfdDocument,
  page: XmlElement,
  resources: Resources,
  surface: Surface,
  toPage: Matrix,
  inside: readonly string[],
  failed: Failed,
): Promise<void> {
  const uses = elements(page, "Template").map(({ attributes }) => {
    const id = attributes.TemplateID?.trim() ?? "";
    const template = document.templates.get(id);
    const zOrder = attributes.ZOrder ?? template?.zOrder ?? "";
    return { id, entry: template?.entry, above: zOrder.trim().toLowerCase() === "foreground" };
  });
  const paintTemplates = async (above: boolean): Promise<void> => {
    for (const use of uses.filter((each) => each.above === above)) {
      if (inside.includes(use.id) || inside.length >= DEEPEST_TEMPLATE) continue;
      if (++surface.templates > MOST_TEMPLATES) return;
      try {
        if (use.entry === undefined) throw missingPart(`TemplatePage ${use.id}`);
        const template = await ofd.part(use.entry, "keep");
        const own = await pageResources(ofd, document.resources, template, use.entry, failed);
        await paintPage(ofd, document, template, own, surface, toPage, [...inside, use.id], failed);
      } catch (error) {
        failed(use.entry ?? use.id, error);
      }
    }
  };
  await paintTemplates(false);
  const content = element(page, "Content");
  if (content) paintContent(content, surface, resources, toPage);
  await paintTemplates(true);
}

/** The resources of the document and those of a page's own. */
async function pageResources(
  ofd: OfdPackage,
  known: Resources,
  page: XmlElement,
  entry: string,
  failed: Failed,
): Promise<Resources> {
  const folders = [folderOf(entry)];
  const found = elements(page, "PageRes").flatMap((item) => {
    const location = item.children.filter((child) => typeof child === "string").join("");
    const resource = ofd.find(location, folders);
    if (resource === undefined) failed(location, missingPart(location));
    return resource === undefined ? [] : [resource];
  });
  return readResources(ofd, known, found, failed);
}

/** The matrix that turns the page as it is shown to how it is read. */
export function turnOf({ content, shown: { width, height } }: PaintedPage): Matrix {
  if (content.rotation === 270) return [0, -1, 1, 0, 0, width];
  if (content.rotation === 90) return [0, 1, -1, 0, height, 0];
  if (content.rotation === 180) return [-1, 0, 0, -1, width, height];
  return [1, 0, 0, 1, 0, 0];
}
