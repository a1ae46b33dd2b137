import type { MentionData, NumberData, ScoreNode, SumData } from "../../../src/contract/performance-data.js";
import { type Child, html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import type { TreeRow } from "../model/tree-rows.js";
import { type FindingsById, findingCounts, findingsOf } from "../parts/findings-of.js";
import { missing, numberLink } from "../parts/number-link.js";
import { scoreBar } from "../parts/score-bar.js";
import { calculated, sumView } from "../parts/sum-view.js";
import { SAID } from "../words.js";

const WIDTH = 5;
/** How the levels look, from the whole on. */
const LOOKS: readonly string[] = ["whole-tree", "score-class"];

/** A row of the tree: a node with its numbers, or what is told of a leaf. */
export function treeRowView(row: TreeRow, findings: FindingsById): HTMLTableRowElement {
  const { key, node, level, position, siblings, open, isDetail } = row;
  const view = html(
    "tr",
    {
      "data-key": key,
      class: isDetail ? "detail" : LOOKS[level - 1],
      "aria-level": level,
      "aria-posinset": position,
      "aria-setsize": siblings,
      "aria-expanded": open === undefined ? undefined : String(open),
    },
    ...(isDetail ? [html("td", { colspan: WIDTH }, detailView(node, findings))] : cells(row, findings)),
  );
  return view;
}

function cells({ node, open }: TreeRow, findings: FindingsById): readonly HTMLElement[] {
  const { number, name, share, weight, score, weights, scores, children } = node;
  const twisty = html(
    "span",
    { class: "twisty", "aria-hidden": "true" },
    open === undefined ? "" : open ? "▾" : "▸",
  );
  return [
    html(
      "th",
      { scope: "row" },
      twisty,
      number === undefined ? undefined : html("span", { class: "node-number" }, `${number} `),
      name === "" ? say(SAID.finalScore) : name,
      ...(share ? [" ", html("small", {}, say(SAID.weight), " ", numberLink(share))] : []),
      ...findingCounts(findings, node.findings).flatMap((badge) => [" ", badge]),
    ),
    html("td", { class: "number" }, points(weight, weights)),
    html("td", { class: "number" }, points(score, scores)),
    html("td", {}, scoreBar(standing(score, scores), standing(weight, weights))),
    html("td", { class: "sums" }, ...(children.length === 0 ? [] : sumsView(node))),
  ];
}

/** What is printed for a node, or the sum of what is below it, told as such. */
function points(printed: NumberData | undefined, sums: SumData | undefined): HTMLElement {
  if (printed || !sums) return numberLink(printed);
  return sums.sum === undefined ? missing() : calculated(sums.sum);
}

function standing(
  printed: NumberData | undefined,
  sums: SumData | undefined,
): { readonly value: string } | undefined {
  if (printed) return printed;
  return sums?.sum === undefined || sums.missing > 0 ? undefined : { value: sums.sum };
}

function sumsView({ weights, scores }: ScoreNode): readonly Child[] {
  const rows = [["fullMark", weights] as const, ["score", scores] as const].flatMap(([of, sum]) =>
    sum?.printed ? [html("div", {}, say(SAID[of]), ": ", sumView(sum))] : [],
  );
  return rows;
}

function detailView(
  { rule, performance, mentions, findings: ids }: ScoreNode,
  findings: FindingsById,
): HTMLElement {
  return html(
    "dl",
    { class: "fields" },
    ...told("rule", rule),
    ...told("result", performance),
    html("dt", {}, say(SAID.mentions)),
    html("dd", {}, html("ul", {}, ...mentions.map(mentionView))),
    ...(ids.length === 0 ? [] : [html("dd", { class: "wide" }, findingsOf(findings, ids))]),
  );
}

function told(word: "rule" | "result", text: string | undefined): readonly Child[] {
  return [html("dt", {}, say(SAID[word])), html("dd", {}, text ?? missing())];
}

function mentionView({ table, weight, score }: MentionData): HTMLElement {
  return html(
    "li",
    {},
    table ?? say(SAID.sentence),
    ": ",
    say(SAID.fullMark),
    " ",
    numberLink(weight),
    ", ",
    say(SAID.score),
    " ",
    numberLink(score),
  );
}
