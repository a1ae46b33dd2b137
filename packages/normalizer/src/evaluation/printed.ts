import type { Extraction, PlacedText, Quantity, TextBlock } from "@yusuan/schema";
import { numberBox } from "../number-place.js";
import { compact } from "../text.js";

/** The blocks of a document that are no tables, in reading order. */
export function textBlocks({ blocks }: Extraction): readonly TextBlock[] {
  return blocks.flatMap((block) => (block.kind === "table" ? [] : [block]));
}

/** A text for reading: half-width, without spaces and without the asterisks of bold print. */
export function spoken(text: string): string {
  return compact(text).replaceAll("*", "").replaceAll("＊", "");
}

/** The sentences of a text as printed, each with its full stop. A semicolon ends one too. */
export function sentencesOf(text: string): readonly string[] {
  return (text.match(/[^。；;！!？?\n]+[。；;！!？?]?/gu) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Something that a text block says, with its place. */
export function placeInBlock(block: TextBlock, text: string): PlacedText {
  return {
    text,
    page: block.page,
    bbox: block.bbox,
    ...(block.place !== undefined && { place: block.place }),
    block: block.id,
  };
}

/** A number that a text block says. @param text The number as printed, with its unit. */
export function quantityInBlock(
  block: TextBlock,
  id: string,
  {
    value,
    unit,
    text,
  }: { readonly value: string; readonly unit?: string | undefined; readonly text: string },
): Quantity {
  return {
    id,
    value,
    ...(unit !== undefined && { unit }),
    ...placeInBlock(block, text),
    bbox: numberAt(block, text) ?? block.bbox,
    confidence: block.confidence ?? 1,
    status: "unproven",
  };
}

/** Where a number is printed in a block that says it once, whatever blanks stand within it. */
function numberAt({ text, numbers }: TextBlock, printed: string): Quantity["bbox"] | undefined {
  const characters = [...printed.replace(/\s+/gu, "")].map((each) =>
    each.replace(/[\\^$.*+?()[\]{}|]/u, "\\$&"),
  );
  const [once, again] = text.matchAll(new RegExp(`(?<![\\d.,])${characters.join("\\s*")}`, "gu"));
  if (!once || again) return undefined;
  return numberBox(numbers, once.index, once.index + once[0].length);
}
