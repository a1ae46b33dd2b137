import { IDENTITY_OUTCOME, printedAmount } from "@yusuan/schema/names";
import type { FigureData, IdentityData } from "../../../src/contract/document-data.js";
import { html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { grouped, saysTheSame } from "../../language/numbers.js";
import { WORDS } from "../../language/words.js";
import { equationOf, type WrittenTerm } from "../model/equation.js";
import type { DocumentModel } from "../model/model.js";
import { addressOf } from "../model/selection.js";
import { placeView } from "../place-view.js";
import { figureButton } from "../reading/figure-button.js";

/** An identity written out: its rule, a line for each term with sign, label and value, then difference and tolerance. */
export function equationView(model: DocumentModel, identity: IdentityData): HTMLElement {
  const { left, relation, right } = equationOf(identity);
  const rule = model.data.rules[identity.rule];
  const row = (term: WrittenTerm, sign: string) => termRow(model.figures.get(term.figure), term, sign);
  const rows = [
    ...left.map((term, index) => row(term, index === 0 ? "" : "+")),
    ...right.map((term, index) => row(term, index === 0 ? relation : "+")),
    ...(right.length === 0
      ? [
          html(
            "tr",
            {},
            html("td", { class: "sign" }, relation),
            html("td"),
            html("td", { class: "number" }, "0"),
          ),
        ]
      : []),
  ];
  const unit = model.figures.get(identity.terms[0]?.figure ?? "")?.unit ?? "";
  const amount = (decimal: string) => html("b", {}, say(printedAmount(grouped(decimal), unit)));
  return html(
    "div",
    { class: `equation ${identity.outcome}` },
    html(
      "p",
      {},
      html("a", { href: addressOf({ kind: "identity", id: identity.id }) }, rule ? say(rule) : identity.rule),
      " ",
      html("strong", { class: "badge" }, say(IDENTITY_OUTCOME[identity.outcome])),
    ),
    html("table", {}, html("tbody", {}, ...rows)),
    html(
      "p",
      { class: "difference" },
      say(WORDS.difference),
      " ",
      amount(identity.difference),
      " · ",
      say(WORDS.tolerance),
      " ",
      amount(identity.tolerance),
      ...(identity.missing ? [" · ", say(WORDS.missing), " ", identity.missing.join(", ")] : []),
    ),
  );
}

function termRow(
  figure: FigureData | undefined,
  { figure: id, times }: WrittenTerm,
  sign: string,
): HTMLElement {
  const often = times === 1 ? "" : `${times} × `;
  if (!figure)
    return html("tr", {}, html("td", { class: "sign" }, sign), html("td", {}, often, id), html("td"));
  const value = grouped(figure.value);
  const asPrinted = saysTheSame(figure.text, figure.value, figure.unit);
  return html(
    "tr",
    {},
    html("td", { class: "sign" }, sign),
    html("td", {}, often, figure.label, " ", placeView(figure)),
    html("td", { class: "number" }, figureButton(figure)),
    html(
      "td",
      { class: "number" },
      asPrinted ? undefined : html("small", {}, say(printedAmount(value, figure.unit))),
    ),
  );
}
