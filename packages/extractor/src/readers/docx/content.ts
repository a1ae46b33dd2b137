import { element, elements } from "../../xml/find.js";
import type { XmlElement } from "../../xml/parse-xml.js";

/** What stands inside is part of the text as if the wrapper were not there (ECMA-376-1, 17.5, 17.13.5). */
const WRAPPERS = new Set(["ins", "moveTo", "sdt", "sdtContent", "customXml", "smartTag", "bdo", "dir"]);
/** What stands inside is gone from the final text. */
const REMOVED = new Set(["del", "moveFrom"]);
/** What makes a branch of alternate content worth choosing. */
const TELLING = new Set(["t", "txbxContent", "blip", "imagedata", "OLEObject", "numFmt"]);

/**
 * The child elements in the final text: wrappers of content controls and of kept changes are taken away, what was
 * deleted or moved from here is left out, and of alternate content (ECMA-376-3, 10.2) one branch is taken.
 */
export function contents(parent: XmlElement): readonly XmlElement[] {
  const children = elements(parent);
  if (!children.some(isIndirect)) return children;
  return children.flatMap((child) => {
    if (REMOVED.has(child.name)) return [];
    if (WRAPPERS.has(child.name)) return contents(child);
    if (child.name === "AlternateContent") return contents(branchOf(child));
    return [child];
  });
}

function isIndirect({ name }: XmlElement): boolean {
  return REMOVED.has(name) || WRAPPERS.has(name) || name === "AlternateContent";
}

/** The first choice, unless only the fallback holds what is read here. */
function branchOf(alternate: XmlElement): XmlElement {
  const choices = elements(alternate, "Choice");
  const fallback = element(alternate, "Fallback");
  const telling = [...choices, ...(fallback ? [fallback] : [])].find(tells);
  return telling ?? choices[0] ?? fallback ?? alternate;
}

function tells(branch: XmlElement): boolean {
  return elements(branch).some((child) => TELLING.has(child.name) || tells(child));
}

/** The `w:val` of a child, as most properties have it. */
export function valOf(parent: XmlElement | undefined, name: string): string | undefined {
  return element(parent, name)?.attributes.val;
}

/** A property that is on where its element stands, unless it says otherwise; undefined where there is none. */
export function toggle(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = element(parent, name);
  if (!found) return undefined;
  return !/^(?:0|false|off|none)$/u.test(found.attributes.val ?? "");
}

/** A whole number of an attribute; undefined where it is none. */
export function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^[+-]?\d{1,9}$/u.test(text.trim()) ? Number(text) : undefined;
}
