import type { Findings } from "./findings.js";
import type { HidingOf } from "./hiding.js";
import type { Item, Look } from "./items.js";
import { LineBuffer } from "./lines.js";
import { attribute, type Element, isElement, isText, lineOf, type Node, type ParentNode } from "./parse.js";
import { namesSheets } from "./sheet-names.js";
import { isBlock, isOmitted, lookIn, pixels } from "./style.js";
import { readTable } from "./table.js";

const PLAIN: Look = { centred: false, bold: false, kept: false };

/** What a page is read with, and what is counted and gathered on the way. */
export type Reading = {
  readonly findings: Findings;
  readonly hidingOf: HidingOf;
  /** Text as it is shown, line by line. */
  readonly printed: string[];
  readonly counts: { tables: number; pictures: number };
};

/** Everything that a page shows, in reading order. */
export function readPage(document: ParentNode, reading: Reading): readonly Item[] {
  return readStory(document, reading, PLAIN, (line) => `line ${line}`);
}

type Frame = {
  readonly nodes: readonly Node[];
  next: number;
  readonly look: Look;
  readonly block: boolean;
  readonly link: Element | undefined;
};

/** Inner tables recur, which takes four levels of elements each; all else is walked without recursion. */
function readStory(
  parent: ParentNode,
  reading: Reading,
  look: Look,
  place: (line: number) => string,
): readonly Item[] {
  const items: Item[] = [];
  const buffer = new LineBuffer();
  const flush = () => {
    for (const line of buffer.take(place)) {
      reading.printed.push(line.text);
      items.push(line);
    }
  };
  const frames: Frame[] = [{ nodes: parent.childNodes, next: 0, look, block: true, link: undefined }];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.nodes[frame.next++];
    if (!node) {
      if (frame.block) flush();
      frames.pop();
    } else if (isText(node)) buffer.add(node.value, lineOf(node), frame.look, frame.link);
    else if (isElement(node)) {
      if (isOmitted(node)) continue;
      if (reading.hidingOf(node)) reading.findings.hide(node);
      else if (node.tagName === "br") buffer.break();
      else if (node.tagName === "table") {
        flush();
        for (const item of tableItems(node, reading, lookIn(node, frame.look))) items.push(item);
      } else if (node.tagName === "img") {
        flush();
        items.push(picture(node, reading));
      } else if (node.tagName === "iframe" || node.tagName === "frame") reading.findings.frame(node);
      else if (namesSheets(node)) {
        flush();
        for (const item of readStory(node, reading, look, place)) items.push(besides(item));
      } else {
        const link = linkAt(node, frame.link, reading);
        const block = isBlock(node);
        if (block) flush();
        frames.push({ nodes: node.childNodes, next: 0, look: lookIn(node, frame.look), block, link });
      }
    }
  }
  return items;
}

/** A line as one that is none of the document. */
function besides(item: Item): Item {
  if (item.kind !== "line") return item;
  const { level: _, ...look } = item.look;
  return { ...item, look, leads: "surely" };
}

/** The link that an element is or stands in, if it leads to another page. */
function linkAt(node: Element, outer: Element | undefined, { findings }: Reading): Element | undefined {
  if (node.tagName !== "a") return outer;
  const address = attribute(node, "href")?.trim();
  if (address === undefined || address.startsWith("#")) return undefined;
  return findings.link(node) ? undefined : node;
}

function tableItems(table: Element, reading: Reading, look: Look): readonly Item[] {
  const number = ++reading.counts.tables;
  return readTable(
    table,
    number,
    (cell, place) => readStory(cell, reading, lookIn(cell, look), () => place),
    reading.hidingOf,
    (node) => reading.findings.hide(node),
  );
}

function picture(node: Element, { counts }: Reading): Item {
  return {
    kind: "picture",
    number: ++counts.pictures,
    address: attribute(node, "src") ?? "",
    name: (attribute(node, "alt") || attribute(node, "title")) ?? "",
    width: pixels(node, "width"),
    height: pixels(node, "height"),
    line: lineOf(node),
  };
}
