import type { TextData } from "../../../src/contract/document-data.js";
import { html } from "../../dom/element.js";
import type { DocumentModel } from "../model/model.js";
import { placeKey } from "../model/place-key.js";
import { placeView } from "../place-view.js";
import { readOtherwise } from "./read-otherwise.js";
import { withFigures } from "./with-figures.js";

/** A text block with its numbers as figures; where its format has no pages, its place goes before it. */
export function textView(model: DocumentModel, text: TextData): HTMLElement {
  const place = text.bbox ? undefined : placeView(text);
  // Said once, so that a page which is laid out in a table does not say its cell before every line.
  place?.classList.toggle("again", model.inSamePlace.has(text.id));
  return html(
    text.kind === "heading" ? "h3" : "p",
    { class: `text ${text.kind}`, lang: "zh-CN", id: `text-${text.id}`, "data-place": placeKey(text) },
    place,
    ...withFigures(withoutLeaders(text.text), model.figuresOfBlock(text.id)),
    readOtherwise(text.read),
  );
}

/** The dots that lead to the numbers in a table of contents, as three. */
function withoutLeaders(text: string): string {
  return text.replace(/([.．…·])\1{5,}/gu, " $1$1$1 ");
}
