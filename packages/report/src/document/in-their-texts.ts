import type { Extraction } from "@yusuan/schema";
import type { FigureData } from "../contract/document-data.js";

/** A text may have more characters; what is printed in it may have blanks. */
const packed = (text: string): string => text.replace(/\s+/gu, "");

/**
 * Figures that stand neither in a table nor in a known text, as the marks that an evaluation tells in its paragraphs, with
 * the first text that has their place and what is printed of them.
 */
export function inTheirTexts(
  figures: readonly FigureData[],
  { blocks }: Pick<Extraction, "blocks">,
): readonly FigureData[] {
  const texts = new Map<string, { readonly id: string; readonly text: string }[]>();
  for (const block of blocks) {
    if (block.kind === "table") continue;
    const key = placeKey(block.page, block.bbox, block.place);
    const there = texts.get(key);
    if (there) there.push(block);
    else texts.set(key, [block]);
  }
  return figures.map((figure) => {
    if (figure.table !== undefined || figure.block !== undefined) return figure;
    const there = texts.get(placeKey(figure.page, figure.bbox, figure.place)) ?? [];
    const block = there.find(({ text }) => packed(text).includes(packed(figure.text)));
    return block ? { ...figure, block: block.id } : figure;
  });
}

function placeKey(page: number, bbox: FigureData["bbox"], place: string | undefined): string {
  return `${page} ${bbox ? bbox.join(" ") : (place ?? "")}`;
}
