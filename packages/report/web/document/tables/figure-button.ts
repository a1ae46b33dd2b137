import type { FigureData } from "../../../src/contract/document-data.js";
import { html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { STATUS } from "../../language/words.js";

/** A figure that can be pointed at and chosen, with its status as a mark, a colour and a word for screen readers. */
export function figureButton({ id, status, text }: FigureData, shown = text): HTMLButtonElement {
  return html(
    "button",
    { type: "button", class: `figure ${status}`, "data-figure": id },
    shown,
    html("span", { class: "heard" }, " ", say(STATUS[status])),
  );
}
