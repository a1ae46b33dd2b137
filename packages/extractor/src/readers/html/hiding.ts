import { attribute, type Element, isElement, type ParentNode } from "./parse.js";
import { isOmitted, tightStyle } from "./style.js";
import { appliesFor, readStyleSheets, type Saying, type StyleSheet } from "./style-sheet.js";

/** How an element is kept from being shown: `gone` leaves no gap, `unseen` does. */
type Hiding = "gone" | "unseen";
export type HidingOf = (element: Element) => Hiding | undefined;

/** What keeps the elements of a page from being shown: themselves, or the style sheets in the page. */
export function hidingIn(document: ParentNode): HidingOf {
  const sheet = readStyleSheets(sheetsIn(document));
  const silent = sheet.sayings.size === 0;
  return (element) => ownHiding(element) ?? (silent ? undefined : sheetHiding(element, sheet));
}

function sheetsIn(document: ParentNode) {
  const sheets: { text: string; applies: ReturnType<typeof appliesFor> }[] = [];
  const stack: ParentNode[] = [document];
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child && isElement(child) && (!isOmitted(child) || ["head", "style"].includes(child.tagName)))
        stack.push(child);
    }
    if (!("tagName" in node) || node.tagName !== "style") continue;
    if (!/^(?:text\/css)?$/iu.test(attribute(node, "type")?.trim() ?? "")) continue;
    const text = node.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
    sheets.push({ text, applies: appliesFor(attribute(node, "media") ?? "") });
  }
  return sheets;
}

function ownHiding(element: Element): Hiding | undefined {
  if (element.attrs.length === 0) return undefined;
  if (attribute(element, "hidden") !== undefined) return "gone";
  const style = tightStyle(element);
  if (/(?:^|;)display:none(?:!important)?(?:;|$)/u.test(style)) return "gone";
  return /(?:^|;)(?:visibility:(?:hidden|collapse)|mso-hide:all)(?:!important)?(?:;|$)/u.test(style)
    ? "unseen"
    : undefined;
}

/** A page that hides its body shows it by a script, so that is never hidden. */
function sheetHiding(element: Element, { sayings, maybeShown }: StyleSheet): Hiding | undefined {
  const { tagName } = element;
  if (tagName === "html" || tagName === "body") return undefined;
  const id = attribute(element, "id");
  const classes = (attribute(element, "class") ?? "").split(/\s+/u).filter((name) => name !== "");
  const selectors = [
    tagName,
    ...classes.map((name) => `.${name}`),
    ...classes.map((name) => `${tagName}.${name}`),
    ...(id === undefined ? [] : [`#${id}`]),
  ];
  let display: Weighed | undefined;
  let visibility: Weighed | undefined;
  for (const selector of selectors) {
    const said = sayings.get(selector);
    display = winner(display, said?.display, selector);
    visibility = winner(visibility, said?.visibility, selector);
  }
  const gone = display?.saying.hides === true && !setByItself(element, "display", display.saying);
  const unseen = visibility?.saying.hides === true && !setByItself(element, "visibility", visibility.saying);
  if ((!gone && !unseen) || selectors.some((selector) => maybeShown.has(selector))) return undefined;
  return gone ? "gone" : "unseen";
}

type Weighed = { readonly saying: Saying; readonly weight: number };

/** The order of CSS: importance, then how much a selector names, then which stands later. */
function winner(
  best: Weighed | undefined,
  saying: Saying | undefined,
  selector: string,
): Weighed | undefined {
  if (!saying) return best;
  const specific = selector.startsWith("#")
    ? 3
    : selector.startsWith(".")
      ? 1
      : selector.includes(".")
        ? 2
        : 0;
  const weight = specific + (saying.important ? 4 : 0);
  const later = weight === best?.weight && saying.order >= best.saying.order;
  return !best || weight > best.weight || later ? { saying, weight } : best;
}

function setByItself(element: Element, name: "display" | "visibility", { important }: Saying): boolean {
  return !important && new RegExp(`(?:^|;)${name}:`, "u").test(tightStyle(element));
}
