import { element, elements } from "../../xml/find.js";
import type { XmlElement } from "../../xml/parse-xml.js";
import { integer, toggle, valOf } from "./content.js";

/** What a style says of its paragraphs and runs, with what it takes over from the styles that it is based on. */
export type Style = {
  readonly id: string;
  readonly name: string;
  /** Outline level from 0; 9 is body text. */
  readonly outline?: number;
  /** Points. */
  readonly size?: number;
  readonly align?: string;
  readonly hidden?: boolean;
  readonly numbering?: string;
  readonly numberingLevel?: number;
};

export type Styles = {
  readonly get: (id: string | undefined, type: "paragraph" | "character") => Style;
};

const NONE: Style = { id: "", name: "" };
/** Points, where a document names no size. */
const USUAL_SIZE = 10;
/** Styles based on one another; a circle ends here. */
const DEEPEST = 32;

export function stylesOf(root: XmlElement | undefined): Styles {
  const all = new Map<string, XmlElement>();
  const defaults = new Map<string, string>();
  for (const style of root ? elements(root, "style") : []) {
    const { styleId = "", type = "paragraph" } = style.attributes;
    all.set(styleId, style);
    if (/^(?:1|true|on)$/u.test(style.attributes.default ?? "")) defaults.set(type, styleId);
  }
  const base = element(element(element(root, "docDefaults"), "rPrDefault"), "rPr");
  const known = new Map<string, Style>();
  const resolve = (id: string, depth: number): Style => {
    const before = known.get(id);
    if (before) return before;
    const style = all.get(id);
    if (!style || depth > DEEPEST) return { ...NONE, size: sizeOf(base) ?? USUAL_SIZE };
    const resolved = { ...resolve(valOf(style, "basedOn") ?? "", depth + 1), ...own(style, id) };
    known.set(id, resolved);
    return resolved;
  };
  return {
    get: (id, type) => {
      if (type === "character") return id === undefined ? NONE : resolveOwn(all, id);
      return resolve(id ?? defaults.get("paragraph") ?? "", 0);
    },
  };
}

/** Character styles lay themselves over the paragraph's, so only what they say themselves counts. */
function resolveOwn(all: ReadonlyMap<string, XmlElement>, id: string): Style {
  let [resolved, next, depth]: [Style, string | undefined, number] = [NONE, id, 0];
  while (next !== undefined && depth++ < DEEPEST) {
    const style = all.get(next);
    if (!style) break;
    resolved = { ...own(style, next), ...resolved, id, name: valOf(style, "name") ?? "" };
    next = valOf(style, "basedOn");
  }
  return resolved;
}

function own(style: XmlElement, id: string): Style {
  const paragraph = element(style, "pPr");
  const run = element(style, "rPr");
  const numbering = element(paragraph, "numPr");
  const name = valOf(style, "name") ?? "";
  const size = sizeOf(run);
  const hidden = toggle(run, "vanish");
  const align = valOf(paragraph, "jc");
  const outline = integer(valOf(paragraph, "outlineLvl")) ?? levelByName(name);
  const numId = valOf(numbering, "numId");
  const level = integer(valOf(numbering, "ilvl"));
  return {
    id,
    name,
    ...(outline !== undefined && { outline }),
    ...(size !== undefined && { size }),
    ...(align !== undefined && { align }),
    ...(hidden !== undefined && { hidden }),
    ...(numId !== undefined && { numbering: numId }),
    ...(level !== undefined && { numberingLevel: level }),
  };
}

/** The built-in headings are known by their names, for not every program repeats their outline level. */
function levelByName(name: string): number | undefined {
  const level = /^(?:heading|标题)\s*([1-9])$/iu.exec(name)?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}

/** Points of a run's properties. */
export function sizeOf(properties: XmlElement | undefined): number | undefined {
  const told = valOf(properties, "sz");
  if (told?.endsWith("pt")) return Number.parseFloat(told) || undefined;
  const half = integer(told);
  return half === undefined ? undefined : half / 2;
}
