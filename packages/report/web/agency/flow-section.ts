import type { FlowData, FlowLine, FlowSide } from "../../src/contract/agency-data.js";
import { type DataRow, dataTable } from "../charts/data-table.js";
import { type FlowMark, flowView } from "../charts/flow-view.js";
import { type Child, html } from "../dom/element.js";
import { label, say } from "../language/language.js";
import { grouped, inTenThousands } from "../language/numbers.js";
import { drawnAmount, exactAmount } from "./amount-view.js";
import { type FlowGraph, flowGraph, type GraphNode } from "./flow-graph.js";
import { flowNotes } from "./flow-notes.js";
import { type AgencyModel, fillOfKind } from "./model.js";
import { TEXTS } from "./words.js";

/** Most characters of a name in one line beside a node. */
const LINE = 15;

/** Where the money of one document comes from and where it goes. */
export function flowSection(model: AgencyModel, flow: FlowData): readonly HTMLElement[] {
  const index = model.years.findIndex(({ id }) => id === flow.year);
  const graph = flowGraph(flow);
  const marks = graph.nodes.map((node) => markOf(model, index, node));
  const drawing = flowView(marks, graph.links);
  return [
    html("p", { class: "unit" }, flow.title),
    html("div", { class: "drawing" }, label(drawing, { "aria-label": TEXTS.flow })),
    ...flowNotes(flow, isAnyMarked(graph)),
    flowTable(model, index, flow),
  ];
}

function isAnyMarked({ nodes }: FlowGraph): boolean {
  return nodes.some(isContradicted);
}

function isContradicted({ amount }: GraphNode): boolean {
  return amount !== null && typeof amount !== "string" && amount.status === "contradicted";
}

function markOf(model: AgencyModel, index: number, node: GraphNode): FlowMark {
  const { id, layer, side, name, amount } = node;
  return {
    ...{ id, layer, side },
    fill: typeof amount === "string" ? "unexplained" : fillOfKind(model.years[index]),
    isMarked: isContradicted(node),
    name: typeof name === "string" ? linesOf(name) : [say(name)],
    told: toldOf(model, index, amount),
  };
}

function toldOf(model: AgencyModel, index: number, amount: GraphNode["amount"]): Child {
  if (amount === null) return say(TEXTS.noTotal);
  return typeof amount === "string" ? inTenThousands(amount) : drawnAmount(model, index, amount);
}

/** A long name in two lines of about the same length. */
function linesOf(name: string): readonly string[] {
  const letters = [...name];
  if (letters.length <= LINE) return [name];
  const half = Math.ceil(letters.length / 2);
  return [letters.slice(0, half).join(""), letters.slice(half).join("")];
}

function flowTable(model: AgencyModel, index: number, flow: FlowData): HTMLElement {
  const row = ({ name, amount }: FlowLine): DataRow => ({
    name,
    cells: [exactAmount(model, index, amount)],
  });
  const sideRows = (words: Child, { lines, total, gap }: FlowSide): readonly DataRow[] => [
    { name: html("b", {}, words), cells: [""] },
    ...lines.map(row),
    ...(total ? [row(total)] : [{ name: say(TEXTS.whole), cells: [say(TEXTS.noTotal)] }]),
    ...(gap === null ? [] : [{ name: say(TEXTS.gap), cells: [html("b", { class: "gap" }, grouped(gap))] }]),
  ];
  return dataTable(
    TEXTS.data,
    flow.title,
    [say(TEXTS.name), say(TEXTS.amount)],
    [...sideRows(say(TEXTS.revenue), flow.revenue), ...sideRows(say(TEXTS.expenditure), flow.expenditure)],
  );
}
