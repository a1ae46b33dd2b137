import { element } from "../../xml/find.js";
import type { XmlElement } from "../../xml/parse-xml.js";
import { contents, integer, toggle, valOf } from "./content.js";
import { Fields } from "./fields.js";
import type { Float } from "./floats.js";
import { type Inline, PAGE_BREAK, readInline } from "./inline.js";
import type { Item, Paragraph } from "./items.js";
import type { Numbering } from "./numbering.js";
import type { Relationship } from "./package.js";
import type { Withheld } from "./problems.js";
import type { Style, Styles } from "./styles.js";
import { readTable } from "./table.js";

/** What a document is read with, and what is counted and gathered on the way. */
export type Reading = {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Takes the footnote or endnote of an id, once. */
  readonly takeNote: (kind: "footnote" | "endnote", id: string) => XmlElement | undefined;
  readonly withheld: Withheld;
  /** Text as it was decoded, paragraph by paragraph. */
  readonly printed: string[];
  readonly counts: { tables: number; textBoxes: number; pictures: number; notes: number };
};

/** A text of its own: the body, a cell, a text box, a note. */
type Story = { readonly reading: Reading; readonly fields: Fields; readonly place: () => string };

/** Everything in the body of a document, in reading order. */
export function readBody(body: XmlElement, reading: Reading): readonly Item[] {
  let paragraphs = 0;
  return readStory(body, { reading, fields: new Fields(), place: () => `paragraph ${++paragraphs}` });
}

function readStory(parent: XmlElement, story: Story): readonly Item[] {
  const { reading } = story;
  const items: Item[] = [];
  const add = (more: readonly Item[]) => {
    for (const item of more) items.push(item);
  };
  /** The text of paragraphs whose end is deleted or hidden: they go on in the next one. */
  let carried: Inline | undefined;
  const flush = () => {
    if (carried) add(close(undefined, reading.styles.get(undefined, "paragraph"), carried, story));
    carried = undefined;
  };
  for (const node of contents(parent)) {
    if (node.name === "p") {
      const { properties, style, inline } = open(node, story, carried);
      carried = isMarkRemoved(properties) ? inline : undefined;
      if (!carried) add(close(properties, style, inline, story));
    } else if (node.name === "tbl") {
      flush();
      add(tableItems(node, story));
    } else if (node.name === "altChunk") {
      const target = reading.relationships.get(node.attributes.id ?? "")?.target;
      reading.withheld.chunk(target ?? "altChunk");
    }
  }
  flush();
  return items;
}

type Opened = { readonly properties: XmlElement | undefined; readonly style: Style; readonly inline: Inline };

function open(node: XmlElement, { reading, fields }: Story, carried: Inline | undefined): Opened {
  const { styles } = reading;
  const properties = element(node, "pPr");
  const style = styles.get(valOf(properties, "pStyle"), "paragraph");
  const own = readInline(node, style, styles, fields);
  if (!carried) return { properties, style, inline: own };
  const inline: Inline = {
    text: carried.text + own.text,
    hidden: carried.hidden + own.hidden,
    size: carried.size ?? own.size,
    floats: [...carried.floats, ...own.floats],
    notes: [...carried.notes, ...own.notes],
  };
  return { properties, style, inline };
}

/** Whether the end of a paragraph is deleted, or hidden, so that it goes on in the next one. */
function isMarkRemoved(properties: XmlElement | undefined): boolean {
  const mark = element(properties, "rPr");
  if (!mark) return false;
  const hidden = toggle(mark, "vanish") || toggle(mark, "specVanish");
  return hidden === true || element(mark, "del") !== undefined || element(mark, "moveFrom") !== undefined;
}

function close(
  properties: XmlElement | undefined,
  style: Style,
  inline: Inline,
  story: Story,
): readonly Item[] {
  const { reading } = story;
  reading.withheld.hide(inline.hidden);
  const hides = inline.hidden !== "" && inline.text === "";
  const text = (hides ? "" : labelOf(properties, style, reading.numbering)) + inline.text;
  reading.printed.push(text);
  const place = story.place();
  const look = lookOf(properties, style, inline);
  const pieces = text
    .split(PAGE_BREAK)
    .flatMap((piece, index): Item[] => [
      ...(index > 0 ? [{ kind: "break" } as const] : []),
      ...(piece.trim() !== "" ? [{ kind: "paragraph", text: piece, place, ...look } as const] : []),
    ]);
  return [
    ...(toggle(properties, "pageBreakBefore") ? [{ kind: "break" } as const] : []),
    ...pieces,
    ...inline.floats.flatMap((float) => floatItems(float, reading)),
    ...inline.notes.flatMap(({ kind, id }) => noteItems(kind, id, reading)),
    ...(startsPage(properties) ? [{ kind: "break" } as const] : []),
  ];
}

function lookOf(properties: XmlElement | undefined, style: Style, inline: Inline) {
  const outline = integer(valOf(properties, "outlineLvl")) ?? style.outline;
  const align = valOf(properties, "jc") ?? style.align;
  return {
    ...(outline !== undefined && outline >= 0 && outline < 9 && { outline: outline + 1 }),
    size: inline.size ?? style.size ?? 0,
    centred: align === "center",
    ...(/^(?:toc|目录) ?\d/iu.test(style.name) && { role: "contents" as const }),
  } satisfies Partial<Paragraph>;
}

function labelOf(properties: XmlElement | undefined, style: Style, numbering: Numbering): string {
  const own = element(properties, "numPr");
  const list = valOf(own, "numId") ?? style.numbering;
  if (list === undefined || list === "0") return "";
  const level = integer(valOf(own, "ilvl")) ?? numbering.levelOf(list, style.id) ?? style.numberingLevel ?? 0;
  return numbering.label(list, level);
}

/** Whether the section that ends here is followed by one on a new page. */
function startsPage(properties: XmlElement | undefined): boolean {
  const section = element(properties, "sectPr");
  return section !== undefined && valOf(section, "type") !== "continuous";
}

function tableItems(node: XmlElement, story: Story): readonly Item[] {
  const { reading } = story;
  const number = ++reading.counts.tables;
  return readTable(
    node,
    number,
    (cell, place) => readStory(cell, { ...story, place: () => place }),
    (text) => reading.withheld.hide(text),
  );
}

function floatItems(float: Float, reading: Reading): readonly Item[] {
  if (float.kind === "text-box") {
    const box = ++reading.counts.textBoxes;
    let paragraphs = 0;
    const place = () => `text box ${box}, paragraph ${++paragraphs}`;
    return readStory(float.content, { reading, fields: new Fields(), place });
  }
  const to = reading.relationships.get(float.relationship);
  if (float.kind === "picture") {
    if (!to) return [];
    const { width, height } = float;
    const number = ++reading.counts.pictures;
    return [{ kind: "picture", number, part: to.target, external: to.external, width, height }];
  }
  const what = float.kind === "object" ? float.program : float.kind;
  reading.withheld.object([what, to?.target].filter(Boolean).join(" "));
  return [];
}

function noteItems(kind: "footnote" | "endnote", id: string, reading: Reading): readonly Item[] {
  const node = reading.takeNote(kind, id);
  if (!node) return [];
  const place = `${kind} ${++reading.counts.notes}`;
  const items = readStory(node, { reading, fields: new Fields(), place: () => place });
  const own = items.filter((item) => item.kind === "paragraph" && item.place === place);
  const [first] = own;
  if (first?.kind !== "paragraph") return items;
  const text = own.flatMap((item) => (item.kind === "paragraph" ? [item.text.trim()] : [])).join("\n");
  return [{ ...first, text, role: "note" }, ...items.filter((item) => !own.includes(item))];
}
