import { multiply } from "../../page/geometry.js";
import { element, elements, textOf } from "../../xml/find.js";
import type { XmlElement } from "../../xml/parse-xml.js";
import { layOut, type PageOutcome } from "../page-outcome.js";
import { isOnPage } from "../painted/on-page.js";
import type { OfdDocument } from "./document.js";
import { folderOf } from "./locations.js";
import type { OfdPackage } from "./package.js";
import type { OfdPage } from "./page.js";
import { paintContent } from "./paint.js";
import { annotated, partFailed } from "./problems.js";
import { Surface } from "./surface.js";
import { areaOf, flag } from "./values.js";

/** Entries of annotation files by the IDs of their pages (GB/T 33190, clause 15). */
export async function annotationEntries(
  ofd: OfdPackage,
  document: OfdDocument,
  failed: (entry: string, error: unknown) => void,
): Promise<ReadonlyMap<string, string>> {
  const location = element(document.root, "Annotations");
  const entry = location && ofd.find(textOf(location), [folderOf(document.entry)]);
  if (entry === undefined) return new Map();
  try {
    const root = await ofd.part(entry);
    return new Map(
      elements(root, "Page").flatMap((page) => {
        const file = element(page, "FileLoc");
        const found = file && ofd.find(textOf(file), [folderOf(entry), folderOf(document.entry)]);
        return found === undefined ? [] : [[page.attributes.PageID?.trim() ?? "", found] as const];
      }),
    );
  } catch (error) {
    failed(entry, error);
    return new Map();
  }
}

/**
 * A page with its annotations (stamps, watermarks, remarks) told, and their text after that of the page: it stands over
 * tables and must not get into their cells.
 */
export async function withAnnotations(
  ofd: OfdPackage,
  page: OfdPage,
  entry: string,
  outcome: PageOutcome,
  maxRuns: number,
): Promise<PageOutcome> {
  const { number } = page.content;
  try {
    const root = await ofd.part(entry);
    const seen = elements(root, "Annot").filter((annotation) => flag(annotation, "Visible", true));
    if (seen.length === 0) return outcome;
    const surface = new Surface(maxRuns);
    for (const annotation of seen) paintAnnotation(annotation, page, surface);
    const glyphs = surface.glyphs.filter((glyph) => isOnPage(glyph, page.shown));
    const { width, height } = page.shown;
    const added = layOut({ number, width, height, rotation: 0, glyphs, rules: [], pictures: [] }, true);
    const types = seen.map(({ attributes }) => attributes.Subtype ?? attributes.Type ?? "");
    return {
      ...outcome,
      blocks: [...outcome.blocks, ...added.blocks],
      printed: [...outcome.printed, ...added.printed],
      problems: [...outcome.problems, annotated(number, types)],
    };
  } catch (error) {
    return { ...outcome, problems: [...outcome.problems, partFailed(entry, error, number)] };
  }
}

function paintAnnotation(annotation: XmlElement, page: OfdPage, surface: Surface): void {
  for (const appearance of elements(annotation, "Appearance")) {
    const area = areaOf(appearance.attributes.Boundary);
    const toPage = multiply(page.toPage, [1, 0, 0, 1, area?.x ?? 0, area?.y ?? 0]);
    paintContent(appearance, surface, page.resources, toPage);
  }
}
