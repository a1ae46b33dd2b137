import { FIGURE_STATUS, printedAmount } from "@yusuan/schema/names";
import type { FigureData } from "../../../src/contract/document-data.js";
import { type Child, html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { grouped } from "../../language/numbers.js";
import { STATUS_MEANS, WORDS } from "../../language/words.js";
import type { DocumentModel } from "../model/model.js";
import { placeView } from "../place-view.js";
import { equationView } from "./equation-view.js";

/** Sums that are written out at once. */
const MOST = 12;

/** A figure: what it is, where it stands, what the arithmetic says of it, and the sums that say so. */
export function figureView(model: DocumentModel, figure: FigureData): readonly Child[] {
  const identities = model.identitiesOf(figure.id);
  const { label, text, value, unit, status, reading, sentence } = figure;
  return [
    html("h2", {}, label),
    html(
      "p",
      {},
      html("b", { class: "value" }, text),
      " ",
      say(printedAmount(grouped(value), unit)),
      " ",
      placeView(figure),
      " ",
      html("strong", { class: `badge ${status}` }, say(FIGURE_STATUS[status])),
      " ",
      say(STATUS_MEANS[status]),
      ...(reading === undefined ? [] : [" · ", say(WORDS.read), " ", grouped(reading)]),
    ),
    sentence === undefined ? undefined : html("blockquote", {}, sentence),
    html("h3", {}, say(identities.length === 0 ? WORDS.noIdentities : WORDS.identities)),
    ...identities.slice(0, MOST).map((identity) => equationView(model, identity)),
  ];
}
