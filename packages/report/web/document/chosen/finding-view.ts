import type { Finding } from "@yusuan/schema";
import { printedAmount, SEVERITY, VERDICT } from "@yusuan/schema/names";
import { type Child, html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { grouped } from "../../language/numbers.js";
import { WORDS } from "../../language/words.js";
import type { LitPlace } from "../model/lit.js";
import type { DocumentModel } from "../model/model.js";
import { unitOf } from "../model/unit-of.js";
import { placeView } from "../place-view.js";
import { figureButton } from "../reading/figure-button.js";
import { equationView } from "./equation-view.js";

/** A finding: what it says, the sums that it rests on, and its evidence. */
export function findingView(
  model: DocumentModel,
  finding: Finding,
  point: (place: LitPlace) => void,
): readonly Child[] {
  const { rule, verdict, severity, message, identities, evidence } = finding;
  const title = model.data.rules[rule];
  const unit = unitOf(finding, model);
  const amounts = (["expected", "actual", "difference"] as const).flatMap((name) => {
    const amount = finding[name];
    const word = name === "actual" ? WORDS.printed : WORDS[name];
    return amount === undefined
      ? []
      : [html("span", {}, say(word), " ", html("b", {}, say(printedAmount(grouped(amount), unit))))];
  });
  return [
    html(
      "h2",
      {},
      html("span", { class: `badge ${severity}` }, say(SEVERITY[severity])),
      " ",
      title ? say(title) : rule,
    ),
    html("p", { class: "verdict" }, html("small", {}, say(VERDICT[verdict]))),
    html("p", {}, say(message)),
    amounts.length > 0 ? html("p", { class: "amounts" }, ...amounts) : undefined,
    ...identities.flatMap((id) => {
      const identity = model.identities.get(id);
      return identity ? [equationView(model, identity)] : [];
    }),
    evidence.length > 0 ? html("h3", {}, say(WORDS.evidence)) : undefined,
    html(
      "ul",
      { class: "evidence" },
      ...evidence.map((each) => {
        const figure = model.figures.get(each.figure ?? "");
        const link = figure ? figureButton(figure, each.text) : placeButton(each, point);
        return html("li", {}, figure?.label ?? "", " ", link, " ", placeView(each));
      }),
    ),
  ];
}

/** Evidence that is no figure, a title or a sentence: pointing at it shows it in the panes. */
function placeButton(place: LitPlace, point: (place: LitPlace) => void): HTMLElement {
  const button = html("button", { type: "button", class: "evidence-place" }, place.text);
  for (const type of ["pointerenter", "focus", "click"]) button.addEventListener(type, () => point(place));
  return button;
}
