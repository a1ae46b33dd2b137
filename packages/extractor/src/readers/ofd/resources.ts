import { elements } from "../../xml/find.js";
import type { XmlElement } from "../../xml/parse-xml.js";
import { folderOf } from "./locations.js";
import type { OfdPackage } from "./package.js";

/** A picture, sound or film in the package. */
export type Media = { readonly entry: string; readonly format: string };

/** What objects on pages refer to by their IDs. */
export type Resources = {
  /** Names of fonts. */
  readonly fonts: ReadonlyMap<string, string>;
  readonly media: ReadonlyMap<string, Media>;
  /** `CompositeGraphicUnit` elements. */
  readonly composites: ReadonlyMap<string, XmlElement>;
  readonly drawParams: ReadonlyMap<string, XmlElement>;
};

export const NO_RESOURCES: Resources = {
  fonts: new Map(),
  media: new Map(),
  composites: new Map(),
  drawParams: new Map(),
};

/**
 * Read resource files (GB/T 33190, 7.9) and add them to what is known. One that cannot be read is told to `failed`: what
 * refers to it is painted without it.
 */
export async function readResources(
  ofd: OfdPackage,
  known: Resources,
  entries: readonly string[],
  failed: (entry: string, error: unknown) => void,
): Promise<Resources> {
  if (entries.length === 0) return known;
  const fonts = new Map(known.fonts);
  const media = new Map(known.media);
  const composites = new Map(known.composites);
  const drawParams = new Map(known.drawParams);
  for (const entry of entries) {
    try {
      const root = await ofd.part(entry);
      const folder = folderOf(entry);
      const base = root.attributes.BaseLoc?.trim();
      const folders = base ? [...basesOf(base, folder), folder] : [folder];
      for (const item of elements(root).flatMap((list) => elements(list))) {
        const id = item.attributes.ID?.trim();
        if (id === undefined) continue;
        if (item.name === "Font") fonts.set(id, item.attributes.FontName ?? item.attributes.FamilyName ?? "");
        else if (item.name === "DrawParam") drawParams.set(id, item);
        else if (item.name === "CompositeGraphicUnit") composites.set(id, item);
        else if (item.name === "MultiMedia") {
          const found = mediaOf(ofd, item, folders);
          if (found) media.set(id, found);
        }
      }
    } catch (error) {
      failed(entry, error);
    }
  }
  return { fonts, media, composites, drawParams };
}

/** Where `BaseLoc` may lie: in the folder of the resource file, or from the root. */
function basesOf(base: string, folder: string): readonly string[] {
  const path = `${base.replaceAll("\\", "/")}/`;
  return path.startsWith("/") ? [path] : [folder + path];
}

function mediaOf(ofd: OfdPackage, item: XmlElement, folders: readonly string[]): Media | undefined {
  const file = elements(item, "MediaFile")[0];
  const location = file?.children.filter((child) => typeof child === "string").join("");
  const entry = ofd.find(location, folders);
  return entry === undefined ? undefined : { entry, format: (item.attributes.Format ?? "").toUpperCase() };
}
