import { attribute, type Element, isElement, isText } from "./parse.js";

const SHEET = /^#?table\d+$/u;

/**
 * Whether an element only names sheets, as Calc does where it saves several as one page: `<a name="table0"><h1>` before
 * each, and a list of links to these at the top. A name of a sheet is no text of the document.
 */
export function namesSheets(node: Element): boolean {
  if (node.tagName === "a") {
    if (!SHEET.test(attribute(node, "name") ?? "") || attribute(node, "href") !== undefined) return false;
    return hasOnly(node, (child) => child.tagName === "h1");
  }
  if (node.tagName !== "center") return false;
  const links = node.childNodes.filter((child) => isElement(child) && child.tagName === "a");
  return (
    links.length > 1 && hasOnly(node, (child) => ["h1", "br"].includes(child.tagName) || isSheetLink(child))
  );
}

function isSheetLink(child: Element): boolean {
  return child.tagName === "a" && SHEET.test(attribute(child, "href") ?? "");
}

function hasOnly(node: Element, allowed: (child: Element) => boolean): boolean {
  let found = false;
  for (const child of node.childNodes) {
    if (isText(child) ? child.value.trim() !== "" : isElement(child) && !allowed(child)) return false;
    found ||= isElement(child);
  }
  return found;
}
