import type { XmlElement } from "./parse-xml.js";

/** The child elements, of one name where one is given. */
export function elements(parent: XmlElement, name?: string): readonly XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The first child element of a name. */
export function element(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent && elements(parent, name)[0];
}

/** All elements of a name below, in document order, however deep. */
export function descendants(parent: XmlElement, name: string): readonly XmlElement[] {
  return elements(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** All text inside, however deep. */
export function textOf(parent: XmlElement): string {
  return parent.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
