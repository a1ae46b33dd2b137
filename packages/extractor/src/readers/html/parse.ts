import { InputError } from "@yusuan/schema";
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { boundedAttributes } from "./attributes.js";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Elements inside one another. Browsers stop at 512; the time of parsing grows with the depth. */
const MOST_DEPTH = 2000;
const MOST_ELEMENTS = 3_000_000;

/**
 * Parse a page as browsers do.
 * @throws InputError `nested-too-deep` or `too-many-elements`.
 */
export function parsePage(text: string): ParentNode {
  let depth = 0;
  let elements = 0;
  return parse(boundedAttributes(text), {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...args: Parameters<typeof defaultTreeAdapter.createElement>) => {
        if (++elements > MOST_ELEMENTS) throw tooMany();
        return defaultTreeAdapter.createElement(...args);
      },
      onItemPush: () => {
        if (++depth > MOST_DEPTH) throw tooDeep();
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return defaultTreeAdapter.isTextNode(node);
}

export function isElement(node: Node): node is Element {
  return defaultTreeAdapter.isElementNode(node);
}

/** The value of an attribute; its name in lower case. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The line of the file that a node begins in, from 1. */
export function lineOf(node: Node): number {
  return node.sourceCodeLocation?.startLine ?? 1;
}

function tooDeep(): InputError {
  return new InputError("nested-too-deep", {
    en: `More than ${MOST_DEPTH} elements stand inside one another, as where one is never closed. Open the page in a browser and save it as PDF.`,
    zh: `网页元素嵌套超过 ${MOST_DEPTH} 层，可能有元素未闭合。请用浏览器打开后另存为 PDF。`,
  });
}

function tooMany(): InputError {
  return new InputError("too-many-elements", {
    en: `The page has more than ${MOST_ELEMENTS} elements. Split it.`,
    zh: `网页元素超过 ${MOST_ELEMENTS} 个。请拆分文件。`,
  });
}
