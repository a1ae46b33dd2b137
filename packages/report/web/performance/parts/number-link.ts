import type { Message } from "@yusuan/schema";
import { FIGURE_STATUS } from "@yusuan/schema/names";
import type { NumberData } from "../../../src/contract/performance-data.js";
import { addressOf, type Selection } from "../../document/model/selection.js";
import { html } from "../../dom/element.js";
import { label, say } from "../../language/language.js";

import { SAID } from "../words.js";

/** The way to something on the document's page. */
export function onDocumentPage(selection: Selection): string {
  return `index.html${addressOf(selection)}`;
}

/** A number as it is printed, with the mark of its status, leading to where it stands; or that it is missing. */
export function numberLink(number: NumberData | undefined, shown = number?.text): HTMLElement {
  if (!number || shown === undefined) return missing();
  const { id, status, recovered } = number;
  if (id === undefined) return html("span", {}, shown);
  const link = html(
    "a",
    { class: `figure ${status}`, href: onDocumentPage({ kind: "figure", id }) },
    shown,
    html("span", { class: "heard" }, " ", say(FIGURE_STATUS[status])),
  );
  return recovered ? label(link, { title: recovered }) : link;
}

/** That a value is missing; never a nought. */
export function missing(word: Message = SAID.missing): HTMLElement {
  return html("span", { class: "missing" }, say(word));
}
